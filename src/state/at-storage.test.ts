import { expect, test } from 'vitest';
import { atStorage } from './at-storage.ts';

const refused = () => {
  throw new DOMException('refused', 'SecurityError');
};

test.each<[string, () => Storage]>([
  ['is refused', refused],
  ['is null, as in some browsers that refuse it', () => null as unknown as Storage],
])('the page does without a storage that %s', (_, storage) => {
  expect(atStorage(() => storage().getItem('a'))).toBeUndefined();
});

test('a mistake of another kind is thrown', () => {
  const broken = () => {
    throw new RangeError('ours');
  };
  expect(() => atStorage(broken)).toThrow('ours');
});
