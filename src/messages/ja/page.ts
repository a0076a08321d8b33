import type { page as english } from '../en/page.ts';
import type { Translation } from '../translation.ts';
import { count } from './count.ts';

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
  name: 'Calicut',
  tagline: 'Calicoをクラスタに合わせる',
  skipToResult: '結果へスキップ',
  link: {
    copy: 'リンクをコピー',
    copied: 'コピーしました',
  },
  failed: {
    retry: '再試行',
    panel: 'この表示を読み込めませんでした',
    panelSentence: '接続がない可能性があります。選択した内容と入力した内容は残っています。',
    broken: 'ページの一部を読み込めませんでした。選択した内容はアドレスに含まれています。ページを再読込みして、もう一度試してください。',
    crashed:
      'ページのこの部分で障害が発生しました。これはCalicutの不具合です。選択した内容はアドレスに含まれています。そのアドレスを添えて報告してください。',
  },

  cluster: {
    heading: '対象クラスタ',
    network: 'ネットワーク・タイプ',
    networks: { 'vcn-native': 'VCNネイティブ・ポッド', flannel: 'flannel（オーバーレイ）' },
    kubernetes: 'Kubernetes',
    kubernetesEnded: (version: string) => `${version}（終了）`,
    calico: 'Calico',
    calicoLine: (minor: string) => `Calico ${minor}`,
    calicoRecommended: (release: string, isDerived: boolean) => `${release} ★ ${isDerived ? 'テスト済・導出' : 'テスト済み'}`,
    calicoFollowed: (calico: string, kubernetes: string, isDerived: boolean) =>
      `Oracleが${kubernetes}でテストした${calico}に変わりました${isDerived ? '（導出）' : ''}`,
    calicoHint: (recommended: string | undefined, kubernetes: string, isDerived: boolean) =>
      recommended === undefined
        ? `${kubernetes}でテスト済みと判明しているリリースはありません`
        : `★ Oracleは${kubernetes}で${recommended}をテスト済み${isDerived ? '（導出）' : ''}`,
    image: 'ノード・イメージ',
    images: { ol7: 'Oracle Linux 7', ol8: 'Oracle Linux 8', ol9: 'Oracle Linux 9', ubuntu: 'Ubuntu', other: 'その他のイメージ' },
    severalImages: '複数のイメージ',
    severalImagesLegend: 'ノード・プールで使うイメージ',
    podCidr: 'ポッドCIDR',
    podCidrHint: 'クラスタのポッドCIDR（例：10.244.0.0/16）。空欄の場合、Calicoは192.168.0.0/16が空いていれば使います。',
    podCidrFault: (fault: string) => `Calicoが受け付けるポッドCIDRではありません：${fault}。`,
    more: 'クラスタの詳細',
    deviations: '編集と追加項目',
    deviationsNow: (off: number, extra: number) =>
      [off > 0 ? `オフ${count(off, '件')}` : '', extra > 0 ? `追加${count(extra, '件')}` : ''].filter(Boolean).join('、'),
    type: 'クラスタ・タイプ',
    types: { enhanced: '拡張', basic: '基本' },
    nodes: 'ノード・プール',
    nodeTypes: { managed: '管理対象ノード', virtual: '仮想ノード', 'self-managed': '自己管理ノード' },
    method: '方式',
    methods: { replace: 'flannelの置換え', beside: 'flannelとの併用' },
    notSaid: '指定なし',
    details: {
      'node-kubernetes': '最も古いノード',
      workers: 'ワーカー・ノード',
      size: '規模',
      arch: 'プロセッサ',
      kernel: '最も古いカーネル',
      'ip-families': 'IPファミリ',
      'security-rules': 'セキュリティ・ルール',
      edition: 'エディション',
    },
    detailValues: {
      'node-kubernetes': {},
      workers: { none: 'まだなし', some: 'あり' },
      size: { 'up-to-50': '50ノード以下', 'over-50': '50ノード超' },
      arch: { amd64: 'x86-64', arm64: 'Arm（aarch64）', both: '両方' },
      kernel: { '5.10-or-newer': '5.10以降', older: '5.10より古い' },
      'ip-families': { ipv4: 'IPv4', 'dual-stack': 'IPv4とIPv6' },
      'security-rules': { default: 'Oracleのデフォルトのまま', hardened: '強化済み' },
      edition: { 'open-source': 'Calico Open Source', enterprise: 'Calico Enterprise' },
    },
  },
};
