import { describe, expect, it } from 'vitest';
import { chooseProgram, firefox, shellcheck, type Machine } from './find-program.ts';

const linux: Machine = { platform: 'linux', env: { PATH: '/usr/local/bin::/usr/bin' } };
const choose = (machine: Machine, ...there: readonly string[]) => chooseProgram(shellcheck, machine, (path) => there.includes(path));

describe('chooseProgram', () => {
  it('takes the first on the PATH', () => {
    expect(choose(linux, '/usr/bin/shellcheck', '/usr/local/bin/shellcheck')).toBe('/usr/local/bin/shellcheck');
  });

  it('takes the one that CALICUT_SHELLCHECK names before it', () => {
    const machine = { ...linux, env: { ...linux.env, CALICUT_SHELLCHECK: '/opt/mine' } };
    expect(choose(machine, '/opt/mine', '/usr/bin/shellcheck')).toBe('/opt/mine');
  });

  it('complains about a named one that is not there, even where another is', () => {
    const machine = { ...linux, env: { ...linux.env, CALICUT_SHELLCHECK: '/opt/mine' } };
    expect(() => choose(machine, '/usr/bin/shellcheck')).toThrow(/^CALICUT_SHELLCHECK names \/opt\/mine, .* unset it\.$/);
  });

  it('finds it on Windows', () => {
    const windows: Machine = { platform: 'win32', env: { Path: 'C:\\Tools;D:\\Bin' } };
    expect(choose(windows, 'D:\\Bin\\shellcheck.exe')).toBe('D:\\Bin\\shellcheck.exe');
  });

  it('finds nothing on a bare machine', () => {
    expect(choose({ platform: 'linux', env: {} })).toBeUndefined();
  });

  it("takes Debian's Firefox before another, and one that is not on the PATH where there is no other", () => {
    const find = (...there: readonly string[]) => chooseProgram(firefox, linux, (path) => there.includes(path));
    const onMac = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(find('/usr/local/bin/firefox', '/usr/bin/firefox-esr', onMac)).toBe('/usr/bin/firefox-esr');
    expect(find(onMac)).toBe(onMac);
  });
});
