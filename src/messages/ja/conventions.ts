import type { conventions as english } from '../en/conventions.ts';
import type { Translation } from '../translation.ts';

export const conventions: Translation<typeof english> = {
  /** A place in a text, to stand before what is said of it: `4828行目、13列目：…`, or `"mine.yaml"、4828行目、13列目：…`. */
  at: (file: string | undefined, line: number | undefined, column: number | undefined, sentence: string): string => {
    const parts = [...(file === undefined ? [] : [file]), ...(line === undefined ? [] : [`${line}行目`, `${column}列目`])];
    return parts.length === 0 ? sentence : `${parts.join('、')}：${sentence}`;
  },
  /** Whole sentences, one after another: the full stop brings its own space. */
  sentences: (all: readonly string[]): string => all.join(''),
  row: (all) => all.join('、'),
  label: (words) => `${words}：`,
};
