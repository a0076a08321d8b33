import type { shortcuts as english } from '../en/shortcuts.ts';
import type { Translation } from '../translation.ts';

export const shortcuts: Translation<typeof english> = {
  heading: 'キーボード・ショートカット',
  does: {
    download: 'マニフェストをダウンロード',
    copy: 'マニフェストをコピー',
    next: '次の変更',
    previous: '前の変更',
    'copy-link': 'リンクをコピー',
    saved: '保存した内容を開く',
    help: 'ヘルプを開く',
    changes: '表示：変更',
    audit: '表示：監査',
    manifest: '表示：マニフェスト',
    forms: '表示：形式',
    commands: '表示：コマンド',
    matrix: '表示：マトリクス',
    upgrade: '表示：アップグレード',
    clusters: '表示：クラスタ一覧',
  },
  characters: '1文字のショートカット',
  charactersHint: '音声で入力している場合や、1文字のキーが邪魔になる場合は、オフにしてください。',
  none: 'チェックを外したショートカットにはキーが割り当てられません。',
  rest: 'フィールドやエディタへの入力中、またはこのような画面を開いている間は、どのキーも働きません。Escで閉じます。矢印キーでタブを移動します。',
  isOff: 'オフ',
  trouble: 'このブラウザではページが設定を記憶できません。ページを閉じるまで有効です。',
};
