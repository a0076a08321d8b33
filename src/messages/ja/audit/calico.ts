import type { AuditArgs, AuditNames } from '../../../engine/index.ts';
import type { calico as english } from '../../en/audit/calico.ts';
import type { Translation } from '../../translation.ts';
import { oneOf, rowOf } from './lists.ts';

/** What becomes of a wrong word. Both words of a yes or no are named, so that none is read as the other. */
const effects: Readonly<Record<string, string>> = {
  exits: 'プロセスはここで終了し、ポッドは何度も再起動します。',
  ignored: '黙って無視され、デフォルトが有効なままになります。',
  'counts-as-true': '真（true）として扱われます。',
  'counts-as-false': '偽（false）として扱われます。',
  'not-known': 'どうなるかは不明です。',
};

/** A parameter that takes anything but `none` has no words of its own. */
const isNone = (words: readonly string[] | undefined) => words === undefined || words.length === 0;
const wordsOf = ({ name }: AuditArgs, { words }: AuditNames) =>
  isNone(words) ? `${name}をnoneにすることはできません。` : `${name}に使えるのは${oneOf(words)}です。`;

/** Why a variable should not stand where another recipe's are wanted. */
const leftOver: Readonly<Record<string, string>> = {
  FELIX_INTERFACEPREFIX:
    'この設定では、Felixは名前がociで始まるインタフェースにだけポリシーを適用します。VCNネイティブ・ポッド・ネットワーキングのインタフェースはそうですが、Calicoは自身のインタフェースにcaliで始まる名前を付けます。',
  NO_DEFAULT_POOLS:
    'この設定では、Calicoはアドレスのプールを作成しません。これはCalicoがアドレスを割り当てない、VCNネイティブ・ポッド・ネットワーキングのためのものです。ここでは、だれかがプールを作成しない限り、ポッドにアドレスが割り当てられません。',
  FELIX_CHAININSERTMODE:
    'これが文書化されているのは、VCNネイティブ・ポッド・ネットワーキングについてだけです。ここでは、前にあるルールによって、パケットがどのポリシーよりも先に通過することがあります。',
  FELIX_IPTABLESMANGLEALLOWACTION: 'これが文書化されているのは、VCNネイティブ・ポッド・ネットワーキングについてだけです。',
  FELIX_IPTABLESBACKEND:
    'これが文書化されているのはOracle Linux 8についてだけで、このクラスタのノード・イメージにOracle Linux 8はありません。',
  CALICO_MANAGE_CNI:
    'これは、ベンダーが取り下げた、flannelとCalicoを併用する方式のものです。この設定では、Calicoは自身のCNIプラグインの資格証明を更新しますが、そのプラグインはここでは使われません。',
};

/** What the rules say that know Calico's variables and the vendor's pages. */
export const calico: Translation<typeof english> = {
  TYPOGRAPHIC_QUOTES: {
    title: '値の一部になる引用符',
    says: ({ text }) =>
      `値は、引用符も含めて${text}になります。“ ”のような引用符は、YAMLの引用符ではありません。クラスタはこれを黙って受け付けます。`,
    next: () => '代わりに半角の引用符（"）を書くか、引用符をなくしてください。',
  },
  MISSPELT_VARIABLE: {
    title: '変数名の綴りの誤り',
    says: ({ container, name, nearest }) =>
      `Calicoに${name}という変数はなく、${container}は黙って無視します。最も近い既知の名前は${nearest}です。`,
    next: ({ nearest }) => `そのつもりであれば${nearest}と書き、それが1つだけであることを確認してください。`,
  },
  UNKNOWN_FELIX_VARIABLE: {
    title: 'Felixが認識しない可能性のある変数',
    says: ({ name }) =>
      `${name}は、判明しているFelixのパラメータのどれでもありません。新しいリリースにこのパラメータがない限り、無視されます。`,
    next: () => 'インストールするリリースにその名前があるか確認してください。',
  },
  UNKNOWN_WORD: {
    title: '既知の語ではない値',
    says: (args, names) => `${JSON.stringify(args['value'])}は使えません。${wordsOf(args, names)}${effects[String(args['effect'])] ?? ''}`,
    next: ({ name }, { words }) =>
      isNone(words) ? `${name}の値を書くか、変数を削除してください。` : `次のいずれかを書いてください：${rowOf(words)}。`,
  },
  VARIABLE_IN_OTHER_CONTAINER: {
    title: '別のコンテナにある変数',
    says: ({ container, name }) =>
      `${name}を読むのはcalico-nodeで、${container}は読みません。ここでは何の効果もなく、クラスタも何も通知しません。`,
    next: () => 'ここから削除し、必要であればコンテナcalico-nodeに設定してください。',
  },
  LEFT_OVER_VARIABLE: {
    title: '残っている変数',
    says: ({ name, value }) =>
      `${name}は${JSON.stringify(value)}ですが、このクラスタのどのステップもこれを設定しません。${leftOver[String(name)] ?? ''}`,
    next: ({ name }) =>
      name === 'CALICO_MANAGE_CNI'
        ? 'アップストリームと同じように、"false"に設定してください。'
        : '必要とするものに心当たりがなければ、削除してください。',
  },
  OTHER_RELEASE: {
    title: '別のリリースのイメージ',
    says: ({ container, found, chosen }) => `${container}のイメージはCalico ${found}ですが、選択は${chosen}です。`,
    next: ({ found, chosen }) =>
      `Calico ${chosen}のマニフェストを使うか、${found}を選択してください。タグを変えるだけでは足りません。ファイルのほかの部分もリリースによって異なります。`,
  },
  BESIDE_FLANNEL: {
    title: '取り下げられた方式',
    says: () =>
      'flannelと併用し、Calicoをポリシーのためだけに使う方式は、2024年には文書化されていました。Oracleは現在、これをサポート対象外とし、ネットワークの問題を引き起こすとしています。',
    next: () => 'まだワーカー・ノードのないクラスタで、flannelの代わりにCalicoを使ってください。',
  },
  INIT_CONTAINER_UNKNOWN: {
    title: '一緒に削除されるinitコンテナ',
    says: ({ name }) =>
      `アップストリームの配布物に、initコンテナ${name}はありません。文書化された編集はすべてのinitコンテナを削除するため、これも削除されます。`,
    next: () => '削除する前に、必要かどうかを確認してください。',
  },
};
