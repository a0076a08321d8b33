import type { published as english } from '../en/published.ts';
import type { Translation } from '../translation.ts';

/** What the page says of the address under which a manifest is published beside it. */
export const published: Translation<typeof english> = {
  title: 'アドレスから適用',
  about:
    'このマニフェストとまったく同じものが、このページと並べて公開されています。アドレスが代わりになるのはダウンロードだけです。「コマンド」のほかのステップは、マニフェストを適用する前のものも含め、そのまま必要です。',
  address: 'アドレス',
  /** The file is stored once for all combinations with these bytes. */
  namedAfter: (slug) =>
    `ファイルの名前は${slug}によるもので、そのマニフェストは選択したものと同じバイトです。選択した組合せ自体がサポート対象かどうかは、判定に示されています。`,
  localOnly: 'このページは手元のマシンだけで提供されており、アドレスも同じです。ほかの人からも、ほかの場所にあるクラスタからも使えません。',
  order: 'どのコマンドもファイルを新しく取得します。最初に確認し、次に差異を見て、最後に適用してください。',
  check: 'ハッシュを確認',
  checkExpects: 'このハッシュが表示されなければなりません。異なる場合は、ここで中止してください。',
  compare: '何が変わるかを確認',
  compareExpects: '何も変更せず、差異があれば終了コードは1です。Calicoのないクラスタでは、すべての行が新しい行です。',
  apply: '適用',
  searching: 'このマニフェストがページと並べて公開されているかを調べています。',
  copy: 'コピー',
  copied: 'コピーしました',
  copyStep: (title) => `コピー：${title}`,
  shellOf: (title) => `コマンド：${title}`,
  copyRefused: 'ブラウザがページからのコピーを許可しませんでした。テキストを選択してコピーしてください。',
  none: {
    noHash:
      'ここにアドレスはありません。公開されたマニフェストはハッシュで探しますが、そのハッシュがまだありません。マニフェストをダウンロードしてください。',
    notPublished: 'ここにアドレスはありません。このCalicutは、マニフェストを公開していません。ダウンロードしてください。',
    ownFile:
      '自分のファイルから作成したマニフェストにアドレスはありません。公開されるのは、アップストリームの固定されたファイルから作成したものだけです。ダウンロードしてください。',
    podCidr: 'ポッドCIDRのあるマニフェストにアドレスはありません。そのクラスタ専用のものだからです。ダウンロードしてください。',
    notSupported: 'このマニフェストにアドレスはありません。公開されるのは、Oracleがサポートする組合せだけです。ダウンロードしてください。',
    otherwise:
      'このマニフェストにアドレスはありません。公開されるのは、Oracleがサポートするもののための文書化された編集だけで、それに加えたものや省いたものは含まれません。ダウンロードしてください。',
  },
};
