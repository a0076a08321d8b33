import type { AuditArgs } from '../../../engine/index.ts';
import type { server as english } from '../../en/audit/server.ts';
import type { Translation } from '../../translation.ts';
import { numbers } from '../count.ts';
import { allOf, rowOf } from './lists.ts';

const refused = 'APIサーバーはオブジェクト全体を拒否します。';
const workloadRefused = 'APIサーバーはワークロード全体を拒否します。';
const inContainer = ({ container }: AuditArgs) => (container === '' ? '' : `${container}の`);
const nearestName = ({ nearest }: AuditArgs) => (nearest === '' ? '' : `最も近い既知の名前は${nearest}です。`);
const writeNearest = (nearest: string | number | undefined) => `そのつもりであれば、${nearest}と書いてください。`;

/** The types of fields and values, in words. */
const types: Readonly<Record<string, string>> = {
  string: '文字列',
  bool: '真偽値',
  integer: '整数',
  number: '数値',
  map: 'マッピング',
  list: 'リスト',
  'string-or-integer': '文字列または整数',
  quantity: '数量',
  'map-or-bool': 'マッピングまたは真偽値',
};

const typeOf = (type: string | number | undefined) => types[String(type)] ?? String(type);

/** What the rules say that foresee an API server's answer. */
export const server: Translation<typeof english> = {
  MOUNT_WITHOUT_VOLUME: {
    title: 'マウントに対応するボリュームがない',
    says: ({ container, volume }) => `${container}は${volume}をマウントしますが、ポッドにそのボリュームはありません。${workloadRefused}`,
    next: () => 'マウントを削除するか、ボリュームを元に戻してください。',
  },
  WRONG_TYPE: {
    title: '値の型の誤り',
    says: ({ path, expected, found }) =>
      `フィールド${path}に書けるのは${typeOf(expected)}ですが、ここにあるのは${typeOf(found)}です。${refused}`,
    next: ({ expected, found }) =>
      expected === 'string' && (found === 'bool' || found === 'number')
        ? '値を二重引用符で囲んでください。'
        : `代わりに${typeOf(expected)}を書いてください。`,
  },
  UNKNOWN_FIELD: {
    title: 'Kubernetesにないフィールド',
    says: (args) =>
      `Kubernetesにフィールド${args['path']}はありません。${args['dropped'] === 1 ? 'スキーマの中では、APIサーバーはこれを黙って捨てます。' : refused}${nearestName(args)}`,
    next: ({ nearest }) => (nearest === '' ? '綴りと桁位置を確認するか、削除してください。' : writeNearest(nearest)),
  },
  VALUE_NOT_STRING: {
    title: '引用符で囲まれていない値',
    says: (args) =>
      `${args['name']}の値は${args['text']}で、kubectlはこれを${typeOf(args['type'])}として読み取ります。${inContainer(args)}変数の値は文字列だけです。${refused}`,
    next: ({ text }) => `"${text}"のように、二重引用符で囲んでください。`,
  },
  PASTED_BULLET: {
    title: 'ページの表記のままの変数',
    says: (args) =>
      `変数${args['name']}が、ページの表記のまま、等号を使って1行で書かれています。${inContainer(args)}変数の各エントリには、nameとvalueが別々に必要です。${refused}`,
    next: ({ name, value }) => `「name: ${name}」と書き、その下に「value: ${JSON.stringify(value)}」と書いてください。`,
  },
  VARIABLES_AMONG_CONTAINERS: {
    title: 'コンテナの中に混じった変数',
    says: ({ count, list }, { variables }) =>
      count === 1
        ? `変数${allOf(variables)}が、1段左の${list}にあるため、コンテナとみなされます。${refused}`
        : `変数${allOf(variables)}が、1段左の${list}にあるため、それぞれコンテナとみなされます。${refused}`,
    next: () => 'これらの行を、envの下のほかのエントリと同じように字下げしてください。',
  },
  VALUE_AND_VALUE_FROM: {
    title: '変数に2つの値',
    says: ({ name }) =>
      `変数${name}にはvalueとvalueFromの両方があります。${workloadRefused}次の変数の名前だけが削除され、残りが消されていないことがよくあります。`,
    next: () => 'この変数のものではない方を削除してください。',
  },
  VARIABLE_WITHOUT_NAME: {
    title: '変数に名前がない',
    says: (args) => `${inContainer(args)}変数のエントリに名前がありません。${refused}`,
    next: () => '名前を書くか、このエントリを削除してください。',
  },
  VARIABLE_NAME_INVALID: {
    title: '有効ではない変数名',
    says: (args) =>
      `${JSON.stringify(args['name'])}は、このバージョンのKubernetesでは変数の名前にできません。等号など名前に使えない文字を含むか、数字で始まっています（数字で始まる名前は、1.32より前では使えません）。${refused}`,
    next: () => '名前だけを書き、値はvalueの後に書いてください。',
  },
  VARIABLE_WITHOUT_VALUE: {
    title: '変数に値がない',
    says: ({ name }) => `${name}のvalueの後に何もありません。クラスタはこれを黙って受け付け、値のない変数として保存します。`,
    next: () => '値を書くか、変数を削除してください。空にするつもりであれば、""と書いてください。',
  },
  DUPLICATE_VARIABLE: {
    title: '変数の重複',
    says: (args) =>
      `${inContainer(args)}リストに変数${args['name']}が2つあり、最初のものは${args['firstLine']}行目です。新しいオブジェクトでは、警告とともに最後のものが使われます。すでにあるオブジェクトに対しては、kubectl applyが一方または両方を黙って削除することがあります。`,
    next: () => '必要な方を残し、もう一方を削除してください。',
  },
  DUPLICATE_MOUNT_PATH: {
    title: 'マウント先のパスの重複',
    says: ({ container, name, firstLine }) =>
      `コンテナ${container}は${name}に2回マウントしており、最初のものは${firstLine}行目です。${workloadRefused}`,
    next: () => '必要なマウントを残し、もう一方を削除してください。',
  },
  DUPLICATE_VOLUME: {
    title: 'ボリュームの重複',
    says: ({ name, firstLine }) => `ポッドにボリューム${name}が2つあり、最初のものは${firstLine}行目です。${workloadRefused}`,
    next: () => '必要なボリュームを残し、もう一方を削除してください。',
  },
  DUPLICATE_CONTAINER: {
    title: 'コンテナ名の重複',
    says: ({ name, firstLine }) => `ポッドにコンテナ${name}が2つあり、最初のものは${firstLine}行目です。${workloadRefused}`,
    next: () => 'どちらかを削除するか、別の名前を付けてください。',
  },
  CONTAINER_WITHOUT_NAME: {
    title: 'コンテナに名前がない',
    says: () => `ポッドのコンテナにはそれぞれ名前が必要ですが、このコンテナにはありません。${workloadRefused}`,
    next: () => '名前を書くか、このエントリが別のリストのものではないか確認してください。',
  },
  CONTAINER_WITHOUT_IMAGE: {
    title: 'コンテナにイメージがない',
    says: ({ name }) => `コンテナ${name}に、実行するイメージの指定がありません。${workloadRefused}`,
    next: () => 'イメージを書くか、このエントリが別のリストのものではないか確認してください。',
  },
  CONTAINERS_MISSING: {
    title: 'コンテナがない',
    says: ({ list, found }) =>
      found === 'none'
        ? `ポッドには少なくとも1つのコンテナが必要ですが、このポッドにはありません。${workloadRefused}`
        : `${list}のエントリに、ハイフンの後に何もないものがあり、中身のないコンテナとみなされます。${workloadRefused}`,
    next: ({ found }) =>
      found === 'none' ? 'containersの下に、ポッドのコンテナを書いてください。' : 'コンテナを書くか、このエントリを削除してください。',
  },
  SELECTOR_MISMATCH: {
    title: '自身のポッドを選択しないワークロード',
    says: ({ kind, label, value, found, there }) => {
      if (label === '') return `この${kind}には、条件のあるspec.selectorがないため、ポッドを選択しません。${refused}`;
      const has = there === 0 ? 'にそのラベルはありません' : `ではその値が${JSON.stringify(found)}です`;
      return `この${kind}のセレクタは、値が${JSON.stringify(value)}のラベル${label}を求めていますが、ポッド・テンプレート${has}。${refused}`;
    },
    next: ({ label }) =>
      label === ''
        ? 'matchLabelsがポッド・テンプレートのラベルになっているセレクタを書いてください。'
        : 'セレクタとspec.template.metadata.labelsに、同じラベルを書いてください。',
  },
  EMPTY_FIELD: {
    title: '空のフィールド',
    says: ({ field }) => `${field}の下に何もありません。これは${field}がないのと同じで、害はありません。`,
    next: () => 'ファイルを整えるには、この行を削除してください。',
  },
  CARRIAGE_RETURNS: {
    title: 'Windowsの改行',
    says: ({ returns, others }) =>
      `ファイルには、復帰と改行（CRLF）で終わる行が${numbers.format(Number(returns))}行${others === 0 ? '' : `、改行（LF）だけで終わる行が${numbers.format(Number(others))}行`}あります。kubectlはどちらも読み取り、これらはそのまま残ります。`,
    next: () => '何もする必要はありません。',
  },
  BYTE_ORDER_MARK: {
    title: 'ファイルの先頭のバイト順マーク',
    says: () => 'この目に見えないマークは、一部のエディタが書き込みます。kubectlは読み飛ばし、マークはそのまま残ります。',
    next: () => '何もする必要はありません。',
  },
  CONFIG_MAP_MISSING: {
    title: 'ファイルにないConfigMap',
    says: (args) =>
      `ポッドはConfigMapの${args['name']}を必要としますが、ファイルにその名前のものはありません。クラスタはこれを黙って受け付けますが、ConfigMapがないとポッドは起動しません。${nearestName(args)}`,
    next: ({ nearest }) =>
      nearest === '' ? '名前を確認するか、クラスタにこのConfigMapがあることを確認してください。' : writeNearest(nearest),
  },
  CONFIG_MAP_KEY_MISSING: {
    title: 'ConfigMapにないキー',
    says: (args) =>
      `ポッドはConfigMapの${args['name']}にある${args['key']}を必要としますが、このファイルのConfigMapにそのキーはありません。クラスタはこれを黙って受け付けますが、ポッドは起動しません。${nearestName(args)}`,
    next: ({ nearest }) => (nearest === '' ? 'キーを確認するか、ConfigMapに追加してください。' : writeNearest(nearest)),
  },
  SERVER_FIELDS: {
    title: 'サーバーが書き込んだフィールド',
    says: (_, { fields }) =>
      `kubectl getが出力する、クラスタにあるオブジェクトについて書き込まれたフィールドです：${rowOf(fields)}。これらは差異ではなく、ここではどの結果にも影響しません。`,
    next: () => 'ファイルをマニフェストとして保管する前に削除してください。',
  },
  KIND_MISSING: {
    title: '何であるかを示していないドキュメント',
    says: (_, { missing }) => `ここに${(missing ?? []).join('と')}がないため、kubectlはこれが何か判断できず、停止します。`,
    next: (_, { missing }) => `${(missing ?? []).join('と')}を書くか、これらの行が上のドキュメントのものではないか確認してください。`,
  },
  RESOURCE_WITHOUT_NAME: {
    title: 'リソースに名前がない',
    says: ({ kind }) => `この${kind}にmetadata.nameがありません。APIサーバーはこれを拒否します。`,
    next: () => 'metadataの下に名前を書いてください。',
  },
  NOT_A_RESOURCE: {
    title: 'Kubernetesのリソースではない内容',
    says: ({ found }) =>
      `このドキュメントは${found === 'list' ? 'リスト' : 'ただのテキスト'}です。リソースは、apiVersion、kind、metadataのあるマッピングです。kubectlはここで停止します。`,
    next: () => '削除するか、上のドキュメントの一部ではないか確認してください。',
  },
};
