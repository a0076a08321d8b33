import { describe, expect, it } from 'vitest';
import type { Machine } from './candidates.ts';
import { chooseBrowser } from './find-browser.ts';

const playwright = '/home/me/.cache/ms-playwright/chromium/chrome';
const linux: Machine = { platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' }, playwright };
const choose = (machine: Machine, ...there: readonly string[]) => chooseBrowser(machine, (path) => there.includes(path));

describe('chooseBrowser', () => {
  it('takes the browser that CALICUT_BROWSER names before all others', () => {
    const machine = { ...linux, env: { ...linux.env, CALICUT_BROWSER: '/opt/mine' } };
    expect(choose(machine, '/opt/mine', playwright)).toBe('/opt/mine');
  });

  it('complains about a named browser that is not there, even where another is', () => {
    const machine = { ...linux, env: { ...linux.env, CALICUT_BROWSER: '/opt/mine' } };
    expect(() => choose(machine, playwright)).toThrow(
      /^CALICUT_BROWSER names \/opt\/mine, which is not a program\. Set it .*, or unset it\.$/,
    );
  });

  it("takes Playwright's own before the system's", () => {
    expect(choose(linux, '/usr/bin/chromium', playwright)).toBe(playwright);
  });

  it('takes Chromium before Chrome, wherever on the PATH they are', () => {
    expect(choose(linux, '/usr/local/bin/google-chrome', '/usr/bin/chromium')).toBe('/usr/bin/chromium');
  });

  it('finds Chrome where the PATH does not lead', () => {
    expect(choose(linux, '/opt/google/chrome/chrome')).toBe('/opt/google/chrome/chrome');
  });

  it('finds Chrome on macOS, for all users or for one', () => {
    const mac: Machine = { platform: 'darwin', env: { HOME: '/Users/me' }, playwright };
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(choose(mac, chrome)).toBe(chrome);
    expect(choose(mac, `/Users/me${chrome}`)).toBe(`/Users/me${chrome}`);
  });

  it('finds Chrome on Windows in the usual place and on the Path', () => {
    const windows: Machine = { platform: 'win32', env: { Path: 'C:\\Tools;D:\\Bin', ProgramFiles: 'C:\\Program Files' }, playwright };
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(choose(windows, chrome)).toBe(chrome);
    expect(choose(windows, chrome, 'D:\\Bin\\chromium.exe')).toBe('D:\\Bin\\chromium.exe');
  });

  it('finds nothing on a bare machine', () => {
    expect(choose({ platform: 'linux', env: {}, playwright })).toBeUndefined();
  });
});
