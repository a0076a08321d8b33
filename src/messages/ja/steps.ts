import type { changes as englishChanges, steps as englishSteps } from '../en/steps.ts';
import type { Translation } from '../translation.ts';

export const steps: Translation<typeof englishSteps> = {
  'use-policy-only-manifest': {
    title: 'calico-policy-only.yamlを基にする',
    reason: 'このファイルのCalicoはネットワーク・ポリシー（network policy）を適用し、ネットワークはすでにあるプラグインに任せます。',
  },
  'use-full-manifest': {
    title: 'calico.yamlを基にする',
    reason: 'flannelを置き換える場合、Calicoはネットワーク・ポリシー（network policy）だけでなく、ネットワークそのものも受け持ちます。',
  },
  'leave-pool-cidr-out': {
    title: 'CALICO_IPV4POOL_CIDRを入れない',
    reason: 'プールのCIDRとNO_DEFAULT_POOLSの両方があると、calico-nodeは起動を拒否します。',
  },
  'leave-ipv6-pool-cidr-out': {
    title: 'CALICO_IPV6POOL_CIDRを入れない',
    reason: 'プールのCIDRとNO_DEFAULT_POOLSの両方があると、calico-nodeは起動を拒否します。',
  },
  'leave-no-default-pools-out': {
    title: 'NO_DEFAULT_POOLSを入れない',
    reason: 'プールのCIDRとNO_DEFAULT_POOLSの両方があると、calico-nodeは起動を拒否します。',
  },
  'remove-init-containers': {
    title: 'initContainersを削除',
    reason:
      'install-cniは独自のCNI構成を書き込み、OCIプラグインに代わってポッドを受け持ってしまいます。2つ目のinitコンテナは、eBPFモードの準備をするだけのものです。',
  },
  'remove-env-from': {
    title: 'envFromを削除',
    reason: 'このConfigMapはAPIサーバーのアドレスを上書きできますが、それが必要なのはeBPFモードだけです。',
  },
  'remove-typha-variable': {
    title: 'FELIX_TYPHAK8SSERVICENAMEを削除',
    reason:
      'Typhaを経由すると、インタフェース名を決めるのはTyphaです。Typhaは接頭辞ociを知らないため、ネットワーク・ポリシー（network policy）が存在しないインタフェースに設定されます。',
  },
  'remove-cni-mounts': {
    title: 'CNIのマウントを削除',
    reason:
      'これらはCalico自身のCNIプラグインのためのもので、その資格証明とログに使われます。このプラグインは、ここではインストールされません。',
  },
  'remove-cni-volumes': {
    title: 'CNIのボリュームを削除',
    reason: 'これらを使うのは、install-cniと、削除した2つのマウントだけです。ノードのこれらのフォルダはOCIプラグインのものです。',
  },
  'set-interface-prefix': {
    title: 'FELIX_INTERFACEPREFIXをociに設定',
    reason:
      'OCIプラグインはポッドのインタフェースにoci…という名前を付けます。Felixがネットワーク・ポリシー（network policy）を適用するのは、この接頭辞のインタフェースだけです。デフォルトはcaliです。',
  },
  'set-no-default-pools': {
    title: 'NO_DEFAULT_POOLSをtrueに設定',
    reason: 'アドレスはVCNから割り当てられます。この設定がないと、calico-nodeは送信NATを伴う独自のアドレス・プールを作成します。',
  },
  'set-chain-insert-mode': {
    title: 'FELIX_CHAININSERTMODEをAppendに設定',
    reason:
      'CalicoのルールはノードとOCIプラグインのルールの後ろに置かれ、それらが先に実行されます。デフォルトはInsertです。値はOracleが示したもので、理由はアップストリームのリファレンスで確認したものです。',
  },
  'set-mangle-allow-action': {
    title: 'FELIX_IPTABLESMANGLEALLOWACTIONをReturnに設定',
    reason:
      '許可されたパケットがmangleチェーンに戻るため、複数のネットワーク・カード向けのルールでも引き続き処理されます。デフォルトはAcceptです。値はOracleが示したもので、理由はアップストリームと他のクラウドの資料で確認したものです。',
  },
  'set-iptables-backend': {
    title: 'FELIX_IPTABLESBACKENDをNFTに設定',
    reason:
      'Oracle Linux 8では、kube-proxyはnftバックエンドを使います。Felixがlegacyバックエンドを選ぶと、ネットワーク・ポリシー（network policy）は無視されます。',
  },
  'set-pod-cidr': {
    title: 'CALICO_IPV4POOL_CIDRをポッドCIDRに設定',
    reason:
      'Calicoは最初の起動時に、この範囲からアドレス・プールを作成します。指定がないと、192.168.0.0/16か、次に空いている範囲を選びます。これはOracleのページには記述されていません。',
  },
  'remove-idle-typha': {
    title: '使われないTyphaのオブジェクトを削除',
    reason:
      'calico-nodeがAPIサーバーに直接接続するようになると、TyphaのDeployment、Service、PodDisruptionBudgetを使うものはなくなります。すでに動作しているものはkubectl applyでは消えないため、クラスタ側で削除してください。これはOracleのページにはありません。',
  },
  'remove-unused-volumes': {
    title: 'マウントされないボリュームを削除',
    reason: 'これらをマウントしていたのは、削除したinitコンテナだけです。残しても害はありません。これはOracleのページにはありません。',
  },
  'use-private-registry': {
    title: 'イメージを自分のレジストリから取得',
    reason:
      'ノードからアップストリームのレジストリに到達できる必要がなくなります。先にイメージをそこへコピーしてください。パスワードを要求するレジストリにはイメージ・プル・シークレットも必要ですが、この編集では追加されません。これはOracleのページにはありません。',
  },
  'set-manage-cni': {
    title: 'CALICO_MANAGE_CNIをtrueに設定',
    reason:
      'flannelと併用する場合、CalicoのCNIプラグインがインストールされ、そのトークンは毎日更新される必要があります。Oracleはこの手順を取り下げました。',
  },
};

/** One line for one edit. */
export const changes: Translation<typeof englishChanges> = {
  remove: ({ subject }) => `${subject}を削除`,
  add: ({ subject }) => `${subject}を追加`,
  replace: ({ subject, oldValue }) => `${subject}を変更${oldValue === undefined ? '' : `（変更前は${oldValue || '空'}）`}`,
  uncomment: ({ subject }) => `${subject}のコメントアウトを解除`,
};
