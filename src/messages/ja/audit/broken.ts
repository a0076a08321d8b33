import type { AuditArgs } from '../../../engine/index.ts';
import type { broken as english } from '../../en/audit/broken.ts';
import type { Translation } from '../../translation.ts';
import { count, numbers } from '../count.ts';
import { unreadable, yamlFaults } from '../problems.ts';

/** kubectl counts from the document's `---`, and from the start of the file where there is none. */
const kubectl = ({ kubectlLine, hasSeparator }: AuditArgs) =>
  `kubectlは${hasSeparator === 0 ? 'ファイルの先頭' : '上にある---'}から行を数え、${kubectlLine}行目かその前後の行を示します。`;

const columnsOff = ({ columns }: AuditArgs) =>
  `${numbers.format(Math.abs(Number(columns)))}桁${Number(columns) < 0 ? '左' : '右'}にずれています`;

/** What is said of a document that cannot be read as YAML. */
export const broken: Translation<typeof english> = {
  PASTED_INDENTATION: {
    title: '行の桁位置のずれ',
    says: (args) =>
      `${args['lines'] === 1 ? 'この行' : `この${count(Number(args['lines']), '行')}`}は${columnsOff(args)}。先頭の空白は${numbers.format(Number(args['found']))}個ですが、合うのは${args['wanted']}個です。このため、kubectlはドキュメントを読み取れません。ページからコピーしたテキストには、ページ自体の字下げが付いてくることがよくあります。${kubectl(args)}`,
    next: (args) =>
      `これらの行の最初の行を${count(Number(args['wanted']), '個の空白')}で字下げし、それに属する行も同じだけ移動してください。`,
  },
  TAB_INDENTATION: {
    title: '字下げにタブ',
    says: (args) =>
      `${count(Number(args['lines']), '行')}の先頭にタブがあります。YAMLではタブは字下げにならないため、kubectlはドキュメントを読み取れません。${kubectl(args)}`,
    next: () => '行の先頭のタブを、前後の行と同じ数の空白に置き換えてください。',
  },
  MISSING_BLANK: {
    title: 'コロンの後に空白がない',
    says: (args) => `${args['key']}のコロンの後に空白がないため、キーと値が1つの語として読み取られます。${kubectl(args)}`,
    next: ({ key }) => `${key}のコロンの後に空白を入れてください。`,
  },
  PAGE_ELLIPSIS: {
    title: 'ページの省略記号の残り',
    says: (args) => `この行は省略記号です。ページでは行の省略を示しますが、ファイルの中では、kubectlがそこで停止します。${kubectl(args)}`,
    next: () => 'この行を削除し、ここにあったはずのものが抜けていないことを確認してください。',
  },
  MISSING_PARENT: {
    title: 'リストの上にキーがない',
    says: (args) =>
      `これらのリストのエントリの上に、エントリを入れられるキーがありません。containers:やenv:などのキーの行が、その前にあったものと一緒に削除されていることがよくあります。${kubectl(args)}`,
    next: () => 'キーの行を元に戻すか、エントリも削除してください。',
  },
  YAML_SYNTAX: {
    title: 'YAMLではない内容',
    says: (args) =>
      `ここから先は、ドキュメントをYAMLとして読み取れません：${yamlFaults[String(args['reason'])] ?? args['reason']}。kubectlはそれより前のドキュメントだけを送信し、後のものは送信しません。${kubectl(args)}`,
    next: () => 'この行と前の行の、字下げ、コロン、引用符、括弧を確認してください。',
  },
  CONTROL_CHARACTER: {
    title: '制御文字',
    says: (args) => `${unreadable.CONTROL_CHARACTER(String(args['code']))}${kubectl(args)}`,
    next: () => 'この文字を削除してください。',
  },
  NESTED_TOO_DEEPLY: {
    title: '深すぎる入れ子',
    says: () => unreadable.NESTED_TOO_DEEPLY,
    next: () => '閉じられていない括弧を探してください。',
  },
  DOCUMENT_TOO_LARGE: {
    title: '大きすぎるドキュメント',
    says: ({ length, limit }) => unreadable.DOCUMENT_TOO_LARGE(Number(length), Number(limit)),
    next: () => 'マニフェストであることを確認し、小さなドキュメントに分割してください。',
  },
};
