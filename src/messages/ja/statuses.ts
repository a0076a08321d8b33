import type { statuses as englishStatuses, strengths as englishStrengths } from '../en/statuses.ts';
import type { Translation } from '../translation.ts';

export const statuses: Translation<typeof englishStatuses> = {
  supported: { word: 'Oracleのサポート対象', sentence: 'Oracleはこの組合せをサポートしています。' },
  untested: {
    word: 'Oracleは未テスト',
    sentence: '確認したOracleのページに、この組合せをテスト済みとするものはありません。Oracleがサポートするのは、テストしたものだけです。',
  },
  unsupported: { word: 'サポート対象外', sentence: 'Oracleが不可としているか、動作し得ない組合せです。' },
  withdrawn: { word: 'Oracleが取り下げ', sentence: 'Oracleはこれをかつて文書化していましたが、現在はしていません。' },
  unknown: { word: '不明', sentence: '確認したOracleのページに、この組合せについての記述はありません。' },
};

export const strengths: Translation<typeof englishStrengths> = {
  quoted: '出典に記載',
  derived: '確認したページから導出',
  inferred: '推定、出典に記載なし',
};
