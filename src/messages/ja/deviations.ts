import type { extraNames as englishNames, registryFaults as englishFaults, withoutEdit as englishWithout } from '../en/deviations.ts';
import type { Translation } from '../translation.ts';

/** What it means to go without a documented edit. */
export const withoutEdit: Translation<typeof englishWithout> = {
  'remove-init-containers':
    'install-cniが残り、すべてのノードにCalico独自のCNI構成を書き込んで、OCIプラグインに代わって新しいポッドを受け持ちます。',
  'remove-env-from':
    'ConfigMapのkubernetes-services-endpointがあると、calico-nodeがAPIサーバーのどのアドレスを使うかは、そのConfigMapで決まります。',
  'remove-typha-variable':
    'calico-nodeはTyphaを経由しますが、Typhaは接頭辞ociを知りません。ネットワーク・ポリシー（network policy）は、存在しないインタフェースに設定されます。',
  'remove-cni-mounts':
    'calico-nodeは、ノードのCNIフォルダを書込み可能でマウントし続け、CalicoのCNIログもマウントし続けます。ここではどちらも必要ありません。',
  'remove-cni-volumes': 'OCIプラグインのものであるノードのフォルダが、ポッドのボリュームに残ります。ここでは必要ありません。',
  'set-interface-prefix':
    'Felixはcaliで始まるインタフェースを探しますが、ポッドのインタフェースはociで始まります。ネットワーク・ポリシー（network policy）は適用されません。',
  'set-no-default-pools': 'calico-nodeは、送信NATを伴う独自のアドレス・プールを作成します。',
  'set-chain-insert-mode':
    'Calicoのルールが、ノードとOCIプラグインのルールより前に置かれます。それで何が損なわれるかを、Oracleは述べていません。',
  'set-mangle-allow-action': '許可されたパケットは、ただちにmangleチェーンを抜けます。それで何が損なわれるかを、Oracleは述べていません。',
  'set-manage-cni': 'CalicoのCNIプラグインのトークンは更新されません。1日を過ぎると、ポッドの作成も削除もできなくなります。',
  'set-iptables-backend':
    'Felixがバックエンドを自分で検出します。Oracle Linux 8でlegacyバックエンドを選ぶと、ネットワーク・ポリシー（network policy）は無視されます。',
};

/** What extras are called inside sentences. */
export const extraNames: Translation<typeof englishNames> = {
  'remove-idle-typha': '使われないTyphaのオブジェクトの削除',
  'remove-unused-volumes': 'マウントされないボリュームの削除',
  'use-private-registry': '自分のレジストリからのイメージの取得',
};

/** What is wrong with a registry, to stand before the full stop of a sentence. */
export const registryFaults: Translation<typeof englishFaults> = {
  syntax:
    'registry.example.com/mirrorのように、ホストとパスを小文字で指定してください。https://は付けず、末尾にスラッシュも付けないでください',
  'no-host': '最初の部分は、ドットまたはポートを含むホストにしてください。どちらもないと、Docker Hubのフォルダを意味することになります',
  'too-long': '200文字を超えています。イメージ名は全体で255文字までです',
};
