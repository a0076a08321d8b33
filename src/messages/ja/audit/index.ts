import type { auditRules as englishRules, byHand as english } from '../../en/audit/index.ts';
import type { Translation } from '../../translation.ts';
import { broken } from './broken.ts';
import { calico } from './calico.ts';
import { kubernetes } from './kubernetes.ts';
import { server } from './server.ts';
import { yaml } from './yaml.ts';

/** What each rule of the audit says. */
export const auditRules: Translation<typeof englishRules> = { ...yaml, ...broken, ...server, ...kubernetes, ...calico };

/** Why a finding has no repair. */
export const byHand: Translation<typeof english> = {
  'several-meanings': '修復の方法がいくつかあり、どれが意図したものかは、ご自身にしか分かりません。',
  'unequal-duplicates': '2つの内容が異なり、どちらが意図したものかは、ご自身にしか分かりません。',
  alias: 'エイリアスまたはマージ・キーが妨げになっています。それが指す内容は、別の場所に書かれています。',
  layout: '隣にあるものに触れずには編集できない書き方です。',
  'not-documented': 'ここに何を書くべきかを述べた出典はありません。',
  'unknown-intent': 'ここで意図したことは、ご自身にしか分かりません。',
  'would-collide': '修復すると、何かが2回設定されることになります。',
  'other-manifest':
    '選択したネットワーク・タイプとこのファイルが合っていません。誤っている方を変えてください。一方のファイルをもう一方にする編集はありません。',
  'no-manifest': '意図したマニフェストを開いてください。',
  'no-way-back': 'これを元に戻す、文書化された編集はありません。',
};
