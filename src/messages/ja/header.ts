import type { header as english } from '../en/header.ts';
import type { Translation } from '../translation.ts';

export const header: Translation<typeof english> = {
  saved: '保存した内容',
  help: 'ヘルプ',
  restored: '前回の選択：',
  defaults: '初期値で始める',
  dismiss: '閉じる',
  opened: {
    presets: (name: string, isStep: boolean) =>
      isStep ? `「${name}」を開きました。ブラウザの「戻る」で前の選択に戻れます。` : `「${name}」はすでに表示中です。`,
    history: (name: string, isStep: boolean) =>
      isStep ? `${name}の選択を開きました。ブラウザの「戻る」で前の選択に戻れます。` : `${name}の選択はすでに表示中です。`,
  },
  copyRefused: 'ブラウザがページからのコピーを許可しませんでした。ここからリンクをコピーしてください。',
  offer: { says: '初めての方へ：1分のツアーがあります。', start: '始める', no: '不要' },
  held: { main: 'Ctrl', Shift: 'Shift' },
  withKeys: (label: string, keys: string) => `${label}（${keys}）`,
};
