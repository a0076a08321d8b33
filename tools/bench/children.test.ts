import { expect, it } from 'vitest';
import { explainEnd } from './children.ts';

const limits = { patienceMs: 120_000, megabytes: 4096 };

it.each([
  [{ stderr: '', signal: 'SIGKILL', isLate: true }, 'not done after 120 s'],
  [
    { stderr: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n', signal: 'SIGABRT', isLate: false },
    'needs more than 4096 MB of heap',
  ],
  [{ stderr: 'at a\nError: no\n', signal: null, isLate: false }, 'ended by an error: Error: no'],
  [{ stderr: '', signal: 'SIGSEGV', isLate: false }, 'ended by SIGSEGV: '],
])('explains %j', (end, said) => {
  expect(explainEnd(end, limits)).toBe(said);
});
