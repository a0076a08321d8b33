import type { kubernetes as english } from '../../en/audit/kubernetes.ts';
import type { Translation } from '../../translation.ts';
import { oneOf, rowOf } from './lists.ts';

/** What the rules say that know the Kubernetes API reference, and what upstream's files hold. */
export const kubernetes: Translation<typeof english> = {
  MISSING_FIELD: {
    title: 'フィールドがない',
    says: ({ path, field }) => `${path}に、Kubernetesが必要とする${field}がありません。APIサーバーはオブジェクト全体を拒否します。`,
    next: ({ field }) => `${field}を追加するか、このエントリを削除してください。`,
  },
  WRONG_WORD: {
    title: 'フィールドに使えない語',
    says: ({ path, value }, { words }) =>
      `${path}は"${value}"になっていますが、使えるのは${oneOf(words)}です。APIサーバーはオブジェクト全体を拒否します。`,
    next: ({ nearest }) => (nearest === '' ? 'これらの語のいずれかを書いてください。' : `そのつもりであれば、${nearest}と書いてください。`),
  },
  UNKNOWN_KIND: {
    title: 'Kubernetesにないkind',
    says: ({ kind, version }) => `${version}に${kind}はありません。kubectlは送信先を見つけられず、拒否します。`,
    next: (_, { nearest }) => `そのつもりであれば、${oneOf(nearest)}と書いてください。`,
  },
  DUPLICATE_RESOURCE: {
    title: 'オブジェクトの重複',
    says: ({ kind, name }) => `${kind}の${name}は、このファイルにすでにあります。kubectlは両方を順に適用し、後のものが残ります。`,
    next: () => '必要な方を残し、もう一方を削除してください。',
  },
  PARTS_MISSING: {
    title: 'calico.yamlの一部がない',
    says: (_, { missing }) =>
      `flannelをCalicoに置き換える場合、Calicoは自身のCNIプラグインを使いますが、それをノードに配置するものがこのファイルにありません：${rowOf(missing)}。このままでは、新しいポッドはネットワークに接続されません。VCNネイティブ・ポッド用の編集では、これらが取り除かれます。`,
    next: () => 'アップストリームのcalico.yamlからやり直してください。',
  },
};
