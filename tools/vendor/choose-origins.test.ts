import { describe, expect, it } from 'vitest';
import { chooseOrigins } from './choose-origins.ts';

const shared = { kind: 'folder', name: '../shared/calico-manifests', folder: '../shared/calico-manifests' };

describe('chooseOrigins', () => {
  it('asks upstream alone where nothing else is at hand', () => {
    expect(chooseOrigins(undefined, false)).toEqual([{ kind: 'upstream' }]);
  });

  it('asks the folder beside the checkout first', () => {
    expect(chooseOrigins(undefined, true)).toEqual([shared, { kind: 'upstream' }]);
  });

  it('treats an empty mirror as none', () => {
    expect(chooseOrigins('', true)).toEqual([shared, { kind: 'upstream' }]);
  });

  it.each(['/srv/calico', '../mirror', 'C:\\calico', 'httpd-files'])('asks the folder %s alone', (folder) => {
    expect(chooseOrigins(folder, true)).toEqual([{ kind: 'folder', name: folder, folder }]);
  });

  it.each(['https://mirror.invalid/calico', 'https://mirror.invalid/calico/'])('asks the address %s alone', (address) => {
    const base = 'https://mirror.invalid/calico/';
    expect(chooseOrigins(address, true)).toEqual([{ kind: 'web', name: base, base, headers: {} }]);
  });

  it('keeps a password out of the name and the address', () => {
    const [choice] = chooseOrigins('https://me:s%40cret@mirror.invalid/', false);
    const authorization = `Basic ${Buffer.from('me:s@cret').toString('base64')}`;
    const base = 'https://mirror.invalid/';
    expect(choice).toEqual({ kind: 'web', name: base, base, headers: { authorization } });
  });
});
