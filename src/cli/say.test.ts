import { expect, it } from 'vitest';
import { messages } from '../messages/index.ts';
import { say } from './say.ts';

it('lets nothing of a file act on a terminal', () => {
  const args = { container: 'evil\u001b[2J\u202e', volume: 'v\u0007\n' };
  const sentence = say(messages.problems, { code: 'MOUNT_WITHOUT_VOLUME', args, place: { line: 1, column: 1 } });
  expect(sentence).toContain('evil[U+001B][2J[U+202E]');
  expect(sentence.match(/[\u0000-\u001f\u202e]/g)).toBeNull();
});
