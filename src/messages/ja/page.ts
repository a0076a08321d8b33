import type { page as english } from '../en/page.ts';
import type { Translation } from '../translation.ts';

export const page: Translation<typeof english> = {
  title: 'Calicut：Calicoをクラスタに合わせる',
  description:
    'アップストリームのCalicoマニフェストをOKEクラスタに合わせます。何がサポートされ、どこをなぜ変更するのかを示します。処理はすべてブラウザ内で行われます。',
  theme: {
    label: 'テーマ',
    options: { system: 'テーマ：システム', light: 'テーマ：ライト', dark: 'テーマ：ダーク', contrast: 'テーマ：ハイコントラスト' },
  },
  language: {
    label: '言語',
    failed: (language) => `${language}を読み込めませんでした。接続を確認して、もう一度選択してください。`,
  },
};
