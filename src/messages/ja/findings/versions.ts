import type { versionFindings as english } from '../../en/findings/versions.ts';
import type { Translation } from '../../translation.ts';
import { listFormat } from '../../late-formats.ts';

/** The pair on which Oracle, upstream and both calendars agree, where there is one. */
const agreedPair = (calico: string | undefined, kubernetes: string | undefined) =>
  calico && kubernetes
    ? `Kubernetes ${kubernetes}とCalico ${calico}への移行を計画してください。この組合せはOracleとアップストリームの両方がテスト済みで、どちらのバージョンもメンテナンスされています。`
    : '確認した組合せに、両方がテスト済みで、かつメンテナンスされているものはありません。Oracleのページで、より新しい組合せを探してください。';

const either = listFormat('ja', { type: 'disjunction' });

/** The life cycles, upstream's axis, and how old and how sure the data is. */
export const versionFindings: Translation<typeof english> = {
  AXES_DISAGREE: {
    says: ({ calico, kubernetes, line, ended, lineEnded, from, to }) => {
      const byOke = ended ? `このKubernetesバージョンは、OKE自体では${ended}に終了しています。` : '';
      const tests = `テスト対象はKubernetes ${from}～${to}です。`;
      const lineOver = `アップストリームは、Calico ${line}を${lineEnded}に終了し`;
      const byUpstream = lineEnded ? `${lineOver}${from ? `ており、${tests}` : 'ました。'}` : from ? `アップストリームの${tests}` : '';
      return `Oracleは、Calico ${calico}とKubernetes ${kubernetes}の組合せをサポートしています。${byOke}${byUpstream}`;
    },
    next: ({ agreedCalico, agreedKubernetes }) => agreedPair(agreedCalico, agreedKubernetes),
  },
  KUBERNETES_ENDED: {
    says: ({ kubernetes, until }) => `OKEは、Kubernetes ${kubernetes}のサポートを${until}に終了しました。`,
    next: ({ next }) =>
      next
        ? `先にクラスタをKubernetes ${next}にアップグレードしてください。`
        : '先に、Oracleのページでサポート対象とされているバージョンにクラスタをアップグレードしてください。',
  },
  KUBERNETES_END_OPEN: {
    says: ({ kubernetes, after, read }) =>
      `OKEのカレンダを確認した${read}の時点で、Kubernetes ${kubernetes}はサポート対象でした。サポートは${after}のリリースの30日後に終了しますが、リリース日は不明でした。`,
    next: ({ after }) => `OracleのKubernetesバージョンのページで${after}を探し、その30日が終わる前に次のアップグレードを計画してください。`,
  },
  CALICO_LINE_ENDED: {
    says: ({ line, until }) =>
      `アップストリームは、Calico ${line}のサポートを${until}に終了しました。メンテナンスされるのは、最新の2つのマイナー・リリースです。修正は新しい系列でしか提供されません。Oracleの判定は、これとは別です。`,
    next: ({ maintained }) =>
      `Oracleの表に記載のあるKubernetesバージョンで、Calico ${either.format((maintained ?? '').split(','))}に移行してください。`,
  },
  UPSTREAM_NOT_TESTED: {
    says: ({ line, kubernetes, from, to, isHearsay }) =>
      isHearsay
        ? `第三者によると、アップストリームがCalico ${line}をテストしているのはKubernetes ${from}～${to}で、${kubernetes}ではありません。アップストリーム自身のリストは確認していません。`
        : `アップストリームがCalico ${line}をテストしているのはKubernetes ${from}～${to}で、${kubernetes}ではありません。動作する可能性はあります。アップストリームは、動作しないとは述べていません。`,
    next: ({ kubernetes, isSupported, other, isWayBack, isOtherHearsay }) => {
      if (isSupported)
        return '本番環境で使う前に、この組合せでネットワーク・ポリシー（network policy）を自分でテストしてください。Oracleはそれでも、この組合せをサポートしています。';
      const test = '本番環境で使う前に、この組合せでネットワーク・ポリシー（network policy）を自分でテストしてください';
      if (!other) return `${test}。確認したCalicoの系列に、Kubernetes ${kubernetes}を挙げているものはありません。`;
      return isOtherHearsay
        ? `${test}。第三者によると、アップストリームはKubernetes ${kubernetes}をCalico ${other}でテストしています。アップストリーム自身のリストは確認していません。`
        : `アップストリームは、Kubernetes ${kubernetes}をCalico ${other}でテストしています。${isWayBack ? '新しいクラスタであれば' : ''}その系列を選択するか、${test}。`;
    },
  },
  RELEASE_NOT_PINNED: {
    says: ({ calico }) => `Calico ${calico}のハッシュはここでは不明なため、ファイルを検証できません。`,
    next: ({ pinned, isWayBack }) =>
      `ファイルをアップストリームのリリースと自分で比較するか、ハッシュが判明しているCalico ${pinned}を選択してください。${isWayBack ? 'これは新しいクラスタの場合です。アップストリームは元に戻す方法を示していません。' : ''}`,
  },
  DATA_OLD: {
    says: ({ read, age }) =>
      `ここで把握しているOracleのCalicoのページのうち、最新のものを確認したのは${read}、${age}日前です。その後に変更された可能性があります。`,
    next: () => 'マニフェストを適用する前に、この組合せをOracleのページと照らし合わせてください。',
  },
};
