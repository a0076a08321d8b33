import type { offline as english } from '../en/offline.ts';
import type { Translation } from '../translation.ts';
import { count, list } from './count.ts';

const decimal = new Intl.NumberFormat('ja', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const megabytes = (bytes: number) => decimal.format(bytes / 1e6);

export const offline: Translation<typeof english> = {
  heading: 'オフラインでの使用',
  ready: (releases) =>
    releases === 0 ? 'オフラインで使用可能（Calicoのリリースなし）' : `オフラインで使用可能（リリース${count(releases, '個')}）`,
  filling: 'オフラインで使う準備をしています',
  progress: (stored, size) => `${megabytes(size)}MB中${megabytes(stored)}MB`,
  held: (files, bytes) => `このブラウザに保存：ページ、各言語、データ。${count(files, 'ファイル')}、${megabytes(bytes)}MB。`,
  releases: (releases) => `Calico ${list.format(releases)}`,
  remove: 'オフライン用の保存内容を削除',
  keep: 'オフライン用に保存',
  retry: '再試行',
  off: {
    saving: 'オフライン用には保存していません。ブラウザがデータを節約する設定になっています。',
    removed: 'オフライン用には何も保存していません。',
  },
  unsupported: {
    insecure: 'ここではオフラインで使えません。ブラウザがページを保存するのは、安全なアドレス（https）の場合だけです。',
    browser: 'ここではオフラインで使えません。このブラウザはページを保存しないか、プライベート・ウィンドウでは保存しません。',
  },
  failed: {
    STORAGE_FULL:
      'オフライン用に保存できませんでした。ブラウザに空き容量がありません。空き容量を増やすか、ブラウザの設定でほかのサイトのデータを削除してから、再試行してください。',
    NETWORK: 'オフライン用に保存できませんでした。届かなかったファイルがあります。接続が安定してから再試行してください。',
    WRONG_FILE:
      'オフライン用に保存できませんでした。このバージョンのものではないファイルをサーバーが返しました。新しいバージョンへの切替え中かもしれません。数分後にページを再読込みしてください。',
    FAULT:
      'オフライン用に保存できませんでした。ブラウザがファイルを保存しませんでした。再試行してください。プライベート・ウィンドウでは、保存できないことがあります。',
    REFUSED:
      'オフライン用に保存できませんでした。ブラウザがこのページに保存を許可していません。ブラウザの設定でこのサイトのデータを許可するか、プライベート・ウィンドウ以外で開いて、再試行してください。',
  },

  offline: 'オフラインです。',
  offlineWith:
    'このページのすべての機能を、ここに示すリリースでそのまま使えます。接続が必要なのは、アップストリームのサーバーとほかのページへのリンクだけです。',
  offlineWithout:
    '表示されている内容はそのまま使えます。ほかのリリースや、まだ開いていない部分は、オンラインに戻るまで読み込めないことがあります。',

  update: {
    heading: 'このページの新しいバージョン',
    offered: 'このページの新しいバージョンに更新できます。',
    waiting: 'このページの新しいバージョンがあります。',
    carried: (manifests) =>
      manifests === 0
        ? '選択と入力の内容は引き継がれます。'
        : `選択と入力の内容は、${count(manifests, '個')}のマニフェストに加えた変更も含めて引き継がれます。`,
    now: '今すぐ更新',
    later: '後で',
    updating: '新しいバージョンに切り替えています。',
    elsewhere: 'このページは別のタブで更新されました。このタブはそのまま使えます。都合のよいときに再読込みしてください。',
    reload: '再読込み',
    unkept:
      '更新していません。入力した内容の一時保存をブラウザが許可しませんでした。ダウンロードまたはコピーしてから、ページを再読込みしてください。',
    close: '閉じる',
    missing: 'このページの一部を読み込めませんでした。新しいバージョンが出ているかもしれません。ページを再読込みしてください。',
  },
};
