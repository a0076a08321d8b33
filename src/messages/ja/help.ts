import type { help as english } from '../en/help.ts';
import type { Translation } from '../translation.ts';

export const help: Translation<typeof english> = {
  heading: 'ヘルプ',
  close: '閉じる',
  examples: {
    heading: '3つの例',
    recommended: {
      title: 'Oracleがテストした組合せ',
      says: 'VCNネイティブ・ポッドと、テスト済みの最新の組合せ。7件の変更と、それぞれの理由。',
    },
    flannel: { title: 'flannelからCalicoへの置換え', says: 'クラスタのポッドCIDRを入れたマニフェストと、既存のノードについての警告。' },
    ended: {
      title: 'サポートが終了したKubernetes',
      says: 'かつてOracleがテストした組合せに出るエラーと、メンテナンス中の組合せへの移り方。',
    },
  },
  tour: { heading: 'ツアー', says: 'ページの5か所を約1分で案内します。', start: 'ツアーを始める' },
  about: {
    heading: 'このページの役割',
    does: 'Calicutは、アップストリームが公開したCalicoのマニフェストに、OKEクラスタに必要な変更だけを加え、それぞれの理由と出典を示します。',
    doesNot:
      'クラスタには接続せず、何もアップロードせず、何も適用しません。ダウンロードしたものは、適用したときに初めてクラスタを変更します。',
    notTheirs:
      'OracleやTigeraのページではありません。判明していないことは「不明」とし、すべての事実から、確認したページへリンクしています。',
  },
  report: {
    heading: '誤りや不足を見つけたら',
    says: '各出典の横の旗から、その事実だけを報告できます。それ以外は次のリンクから報告してください。',
    link: 'GitHubで報告',
    title: 'ページについて',
    body: (page: string, data: string) => `ページ：${page}
データ：${data}

起きたことと、期待したこと：
`,
  },
  stops: {
    cluster: {
      title: 'クラスタを指定する',
      says: 'ネットワーク・タイプ、バージョン、ノード・イメージを選びます。指定しないものは通常どおりとみなします。両立しないものは選択不可になり、理由が示されます。',
    },
    verdict: {
      title: '判定を読む',
      says: 'Oracleがその組合せをサポートするか、アップストリームが何をテストしているか、いつまでメンテナンスされるかを示します。警告には次にすることが書かれています。',
    },
    changes: {
      title: '変更を理由とともに読む',
      says: '削除した行、追加した行、その理由と出典です。ほかの行は、アップストリームが公開したものと1バイトも違いません。',
    },
    delivery: {
      title: 'マニフェストとコマンドを受け取る',
      says: 'ここでコピーまたはダウンロードします。「コマンド」タブに、適用前、適用、適用後の手順とロールバックがあります。',
    },
    link: {
      title: 'リンクを共有する',
      says: 'アドレスは常に現在の選択を表します。リンクを開いた人には、同じ判定と、アップストリームからの同じマニフェストが表示されます。自分のファイル、自分で加えた変更、レジストリの名前はリンクに入りません。',
    },
  },
  tourName: 'ツアー',
  step: (number: number, all: number) => `${number}/${all}`,
  back: '戻る',
  next: '次へ',
  done: '完了',
  end: 'ツアーを終える',
};
