import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runbook as words } from '../../messages/en/runbook.ts';
import { replaced, runbookWalk, vcnNative } from '../../testing/runbooks.ts';
import { findProgram, shellcheck as program } from '../../../tools/programs/find-program.ts';
import { indent, quote } from '../catalog/command.ts';
import { createRunbook } from './runbook.ts';
import { toScript } from './runbook-script.ts';

const shellcheck = findProgram(program);
const isDemanded = process.env['CALICUT_REQUIRE_UPSTREAM'] === '1';
const folder = mkdtempSync(join(tmpdir(), 'calicut-runbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every different text once, under a name that says where it is from. */
const texts = new Map(
  runbookWalk.flatMap(({ runbook, selection }) => [
    [toScript(runbook, selection, words), 'script'] as const,
    ...runbook.steps.filter(({ shell }) => shell !== '').map(({ shell, id }) => [`${shell}\n`, id] as const),
  ]),
);
const files = [...texts].map(([text, name], n) => ({ name: `${name}-${n}.sh`, text }));

/** What bash says of files in the folder, without running them. */
const check = (...names: readonly string[]) =>
  spawnSync('bash', ['-c', 'for file in "$@"; do bash -n "$file" || echo "$file" >&2; done', 'bash', ...names], {
    cwd: folder,
    encoding: 'utf8',
  }).stderr;

describe('the shell of a runbook', { timeout: 60_000 }, () => {
  beforeAll(() => files.forEach(({ name, text }) => writeFileSync(join(folder, name), text)));

  it('is read by bash, as a script and step by step', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(check(...files.map(({ name }) => name))).toBe('');
  });

  it('would not be read by bash with a quote too many', () => {
    writeFileSync(join(folder, 'broken.sh'), `${createRunbook(vcnNative).steps[1]?.shell}'\n`);
    expect(check('broken.sh')).toContain('broken.sh');
  });

  it.skipIf(shellcheck === undefined && !isDemanded)(
    shellcheck === undefined && !isDemanded ? 'was not checked by shellcheck, which is not here' : 'passes shellcheck',
    () => {
      if (shellcheck === undefined) throw new Error('shellcheck is not here, and CALICUT_REQUIRE_UPSTREAM asks for it: npm run shellcheck');
      const scripts = [vcnNative, replaced].map((selection) => toScript(createRunbook(selection), selection, words));
      // Texts that differ by nothing but names and hashes are looked at once.
      const shape = (text: string) => text.replace(/\bcalico-?[\w./-]*\d+\.\d+\.\d+[\w.-]*|[0-9a-f]{64}/g, 'X');
      const steps = new Map(files.flatMap(({ name, text }) => (name.startsWith('script-') ? [] : [[shape(text), name] as const])));
      const chosen = [...steps.values(), ...files.filter(({ text }) => scripts.includes(text)).map(({ name }) => name)];
      expect(chosen.length).toBeGreaterThan(50);
      const { status, stdout } = spawnSync(shellcheck, ['--shell=bash', '--severity=style', '--', ...chosen], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stdout).toBe('');
      expect(status).toBe(0);
      writeFileSync(join(folder, 'loose.sh'), 'rm $1\n');
      expect(spawnSync(shellcheck, ['--shell=bash', 'loose.sh'], { cwd: folder }).status).toBe(1);
    },
  );

  it('holds no tabs, no trailing blanks and no comment, which an interactive zsh takes for a command', () => {
    const untidy = files.filter(({ name, text }) => /\t|[ \t]$/m.test(text) || (!name.startsWith('script-') && /^\s*#/m.test(text)));
    expect(untidy.map(({ name }) => name)).toEqual([]);
  });

  it('is one command wherever a refusal must not let the lines after it run', () => {
    const loose = runbookWalk[0]?.runbook.steps.filter(
      ({ shell }) =>
        shell.includes('\n') &&
        !/^(?:export KUBECONFIG="[^"]+" && )?\(\n/.test(shell) &&
        !shell
          .split('\n')
          .slice(0, -1)
          .every((line) => line.endsWith('\\')),
    );
    expect(loose).toEqual([]);
  });
});

describe('quote', () => {
  it.each(['', 'plain', "it's", '$(id)', '`id`', '"; id; "', "'\n'", '\\', '!x', '*', '~'])('makes one word of %j', (text) => {
    expect(execFileSync('bash', ['-c', `printf '%s|' ${quote(text)}`], { encoding: 'utf8' })).toBe(`${text}|`);
  });
});

describe('indent', () => {
  it('leaves the bodies of here-documents where they are', () => {
    expect(indent(['a', "b <<'END'\nc\n\nEND", '', 'd'])).toEqual(['  a', "  b <<'END'", 'c', '', 'END', '', '  d']);
  });
});
