import type { AuditArgs, KubectlStop } from '../../../engine/index.ts';
import type { yaml as english } from '../../en/audit/yaml.ts';
import type { Translation } from '../../translation.ts';
import { kubectlStops } from '../problems.ts';

const stopOf = ({ at }: AuditArgs) => kubectlStops[at as KubectlStop];

/** What the rules on YAML itself say: keys, dashes, and where kubectl stops. */
export const yaml: Translation<typeof english> = {
  DUPLICATE_KEY: {
    title: 'キーの重複',
    says: ({ key, firstLine }) =>
      `キー${key}が1つのマッピングの中に2つあり、最初のものは${firstLine}行目です。kubectlは最後のものを使い、もう一方を黙って捨てます。`,
    next: () => '必要な方を残してもう一方を削除するか、両方の内容を1つのキーにまとめてください。',
  },
  FORGOTTEN_DASH: {
    title: 'ハイフンの抜け',
    says: ({ name, above, firstLine }) =>
      `エントリ${name}に独立したハイフンがないため、上のエントリ${above}（${firstLine}行目）の一部になり、その内容を置き換えます。クラスタはこれを黙って受け付けます。`,
    next: ({ name }) => `「name: ${name}」の前にハイフンを付けてください。`,
  },
  KUBECTL_STOPS: {
    title: 'kubectlが停止する箇所',
    says: (args) => `${stopOf(args).says}kubectlはこれより前のドキュメントだけを送信し、後のものは送信しません。`,
    next: (args) => stopOf(args).next,
  },
  DOCUMENT_LOST: {
    title: '読み取られない部分',
    says: () =>
      '...の行で上のドキュメントが終わり、---の行で次のドキュメントが始まっていません。kubectlは、ここにあるものを黙って捨てます。',
    next: () => 'この前に---の行を入れるか、上のドキュメントを終わらせている行を削除してください。',
  },
};
