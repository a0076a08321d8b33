import type { proof as english } from '../en/proof.ts';
import type { Translation } from '../translation.ts';

export const proof: Translation<typeof english> = {
  command: 'マニフェストを保存した場所で、これを実行してください。オリジナルを取得して数え直し、後には何も残しません。',
  prints: '上に表示されているものが出力されなければなりません。',
  figuresLabel: 'ハッシュと行数',
  commandLabel: 'これを確認するコマンド',
  copy: 'コマンドをコピー',
  copied: 'コピーしました',
  copyRefused: 'ブラウザがページからのコピーを許可しませんでした。コマンドを選択してコピーしてください。',
  gaps: {
    NOT_UPSTREAM:
      'これを確認するコマンドはありません。オリジナルは、Calicutがハッシュで識別できるアップストリームのファイルではないため、取得できません。そのハッシュを、手元のコピーのハッシュと比較してください。',
  },
};
