import type { dropped as english } from '../en/dropped.ts';
import type { Translation } from '../translation.ts';
import { count } from './count.ts';

const deviations = (edits: number, extras: number): string =>
  [
    ...(edits === 0 ? [] : [`オフにしていた編集のうち${count(edits, '件')}は、このクラスタにはありません。`]),
    ...(extras === 0 ? [] : [`追加していた項目のうち${count(extras, '件')}は、このクラスタには使えません。`]),
  ].join('');

export const dropped: Translation<typeof english> = { deviations };
