import type { LifeCycle } from '../../engine/index.ts';
import type { matrix as english } from '../en/matrix.ts';
import type { Translation } from '../translation.ts';
import { count } from './count.ts';

/** The state of a Calico line, after its name. */
const lineStates: Readonly<Record<LifeCycle['state'], (until: string) => string>> = {
  maintained: (until) => `${until}までメンテナンス`,
  open: () => 'メンテナンス中',
  ended: (until) => `${until}に終了`,
  unknown: () => '不明',
};

/** `day`: of the end, or the one on which the calendar was read where no end is known. */
const columnStates: Readonly<Record<LifeCycle['state'], (kubernetes: string, day: string) => string>> = {
  maintained: (kubernetes, day) => `OKEは、Kubernetes ${kubernetes}を${day}までサポートします。`,
  open: (kubernetes, day) => `OKEのカレンダを確認した${day}の時点で、Kubernetes ${kubernetes}はサポート対象で、終了日は不明でした。`,
  ended: (kubernetes, day) => `OKEは、Kubernetes ${kubernetes}のサポートを${day}に終了しました。`,
  unknown: (kubernetes) => `Kubernetes ${kubernetes}は、確認したOKEのカレンダにありません。`,
};

export const matrix: Translation<typeof english> = {
  caption: 'CalicoのリリースとKubernetesのバージョン',
  hint: 'セルを選ぶと、その2つのバージョンが選択されます。',
  region: 'バージョンのマトリクス',
  layer: '表示',
  layers: { both: '両方', oracle: 'Oracle', upstream: 'アップストリーム' },
  allReleases: (number: number) => `全${count(number, 'リリース')}`,

  kubernetes: 'Kubernetes',
  calico: 'Calico',
  columns: { kept: '終了日不明', dated: '未終了', ended: 'OKEで終了済み', unknown: '不明' },
  column: (kubernetes: string, state: LifeCycle['state'], day: string) => columnStates[state](kubernetes, day),
  line: (minor: string) => `Calico ${minor}`,
  lineState: (state: LifeCycle['state'], until: string) => lineStates[state](until),

  cell: (calico: string, kubernetes: string, words: readonly string[], isRecommended: boolean, isChosen: boolean) =>
    [
      `Calico ${calico}とKubernetes ${kubernetes}：${words.join('、')}。`,
      ...(isRecommended ? ['推奨。'] : []),
      ...(isChosen ? ['選択中。'] : []),
    ].join(''),
  oracle: {
    supported: 'Oracleのサポート対象',
    derived: 'Oracleのサポート対象（Oracleのページからの導出）',
    untested: 'Oracleは未テスト',
    unknown: 'Oracleの情報は不明',
    unsupported: 'サポート対象外',
    withdrawn: 'Oracleが取り下げ',
  },
  upstream: {
    tested: 'アップストリームはテスト済み',
    hearsay: '第三者によれば、アップストリームはテスト済み',
    untested: 'アップストリームは未テスト',
    unknown: 'アップストリームの情報は不明',
  },

  legend: '記号の意味',
  legendOracle: 'Oracle',
  legendUpstream: 'アップストリーム',
  signs: {
    oracle: {
      supported: 'サポート対象',
      derived: 'サポート対象（導出）',
      untested: '未テスト',
      unknown: '不明',
      unsupported: 'サポート対象外',
      withdrawn: '取り下げ',
    },
    upstream: {
      tested: 'テスト済み',
      hearsay: 'テスト済み（第三者の情報）',
      untested: '未テスト',
      unknown: '不明',
    },
    recommended: '推奨',
  },

  pair: (calico: string, kubernetes: string) => `Calico ${calico}とKubernetes ${kubernetes}`,
  isChosen: '選択中',
  isRecommended: '推奨',
};
