import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { writeOutcome } from './write-outcome.ts';

const script = join(projectRoot, 'tools/watch/propose.sh');
const lockPath = 'vendor-manifests/lock.json';
const branch = 'weekly/upstream-0123456789ab';
const title = 'Weekly look at upstream: something needs a person';
const proposal = { title: 'Pin Calico 3.33.1', branch, body: 'Body\n', files: new Map([[lockPath, 'new lock\n']]) };

/** A line of a list, in the order of the columns. */
interface Listed {
  readonly number: number;
  readonly isBot: boolean;
  readonly author: string;
  readonly isForeign: boolean;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly name: string;
}
const ours: Listed = { number: 17, isBot: true, author: 'app/github-actions', isForeign: false, state: 'OPEN', name: branch };
const strangers: readonly (readonly [string, Partial<Listed>])[] = [
  ['a person', { isBot: false, author: 'somebody' }],
  ['a person who is called so', { isBot: false, author: 'github-actions' }],
  ['another bot', { author: 'app/dependabot' }],
];

// A real git, and a gh that writes down what it was asked.
describe('propose.sh', { timeout: 30_000 }, () => {
  let folder = '';
  const at = (path: string) => join(folder, path);
  // Nothing of the environment but the path: inside a hook, Git's own variables lead to the checkout that is being tested.
  const environment = () => ({ PATH: `${at('bin')}:${process.env['PATH']}`, HOME: folder, GIT_CONFIG_GLOBAL: '/dev/null' });
  const git = (where: string, ...words: readonly string[]) =>
    execFileSync('git', words, { cwd: at(where), encoding: 'utf8', stdio: 'pipe', env: environment() }).trim();
  const put = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'calicut-propose-'));
    put(
      'bin/gh',
      `#!/usr/bin/env bash
printf '%s\\n' "$*" >> '${at('asked.txt')}'
if [[ "$1 $2" == 'issue list' ]]; then cat '${at('issues.txt')}'; fi
if [[ "$1 $2" == 'pr list' ]]; then cat '${at('requests.txt')}'; fi
if [[ "$1 $2" == "$(cat '${at('fails.txt')}')" ]]; then exit 3; fi
`,
    );
    chmodSync(at('bin/gh'), 0o755);
    ['asked.txt', 'issues.txt', 'requests.txt', 'fails.txt'].forEach((path) => put(path, ''));
    mkdirSync(at('origin'));
    git('origin', 'init', '--quiet', '--bare', '--initial-branch=main');
    git('.', 'clone', '--quiet', at('origin'), 'work');
    put(`work/${lockPath}`, 'old lock\n');
    put('work/package.json', '{}\n');
    git('work', 'switch', '--quiet', '--create', 'main');
    git('work', 'add', '.');
    git('work', '-c', 'user.name=A', '-c', 'user.email=a@example.invalid', 'commit', '--quiet', '-m', 'First');
    git('work', 'push', '--quiet', 'origin', 'main');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = () =>
    spawnSync('bash', [script, at('found')], {
      cwd: at('work'),
      encoding: 'utf8',
      env: environment(),
    });
  /** What changes anything, and not what only asks. */
  const asked = () =>
    readFileSync(at('asked.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !/^(?:issue|pr) list /.test(line));
  /** What gh answers where it is asked for issues or requests, each of ours but for what is given. */
  const answer = (path: 'issues.txt' | 'requests.txt', ...lines: readonly Partial<Listed>[]) =>
    put(path, lines.map((line) => `${Object.values({ ...ours, ...line }).join('\t')}\n`).join(''));
  const branches = () => git('origin', 'for-each-ref', '--format=%(refname:short)').split('\n');

  it('asks for nothing where nothing was found', () => {
    writeOutcome(at('found'), { summary: 'Nothing.' });
    expect(run()).toMatchObject({ status: 0, stderr: '' });
    expect(asked()).toEqual([]);
    expect(branches()).toEqual(['main']);
  });

  it('pushes one commit with the files, and opens the request', () => {
    writeOutcome(at('found'), { summary: '', proposal });
    expect(run()).toMatchObject({ status: 0 });
    expect(git('origin', 'show', `${branch}:${lockPath}`)).toBe('new lock');
    expect(git('origin', 'log', '--format=%an: %s', `main..${branch}`)).toBe('github-actions[bot]: Pin Calico 3.33.1');
    expect(asked()).toEqual([`pr create --base main --head ${branch} --title Pin Calico 3.33.1 --body-file ${at('found/body.md')}`]);
  });

  it.each(['OPEN', 'CLOSED', 'MERGED'] as const)('proposes the same once, and leaves the branch to whoever works on it: %s', (state) => {
    writeOutcome(at('found'), { summary: '', proposal });
    run();
    const pushed = git('origin', 'rev-parse', branch);
    git('work', 'switch', '--quiet', 'main');
    answer('requests.txt', { state });
    expect(run()).toMatchObject({ status: 0, stdout: `Proposed before: ${branch}.\n` });
    expect(git('origin', 'rev-parse', branch)).toBe(pushed);
    expect(asked()).toHaveLength(1);
  });

  it.each<readonly [string, Partial<Listed>]>([...strangers, ['a fork', { isForeign: true }], ['a longer name', { name: `${branch}0` }]])(
    'opens the request that could not be opened at first, whatever is there of %s',
    (_, stranger) => {
      writeOutcome(at('found'), { summary: '', proposal });
      put('fails.txt', 'pr create');
      expect(run().status).toBe(3);
      const pushed = git('origin', 'rev-parse', branch);
      git('work', 'switch', '--quiet', 'main');
      put('fails.txt', '');
      answer('requests.txt', stranger);
      expect(run()).toMatchObject({ status: 0 });
      expect(asked()).toHaveLength(2);
      expect(asked()[1]).toBe(asked()[0]);
      expect(git('origin', 'rev-parse', branch)).toBe(pushed);
    },
  );

  it('closes its own open requests that this one stands in place of, and no others', () => {
    const older = { name: 'weekly/upstream-ba9876543210' };
    writeOutcome(at('found'), { summary: '', proposal });
    answer(
      'requests.txt',
      ...strangers.map(([, stranger]) => ({ ...older, ...stranger, number: 1 })),
      { ...older, isForeign: true, number: 2 },
      { name: 'feature', number: 3 },
      { name: 'weekly/upstream-ba9876543210-mine', number: 4 },
      { ...older, number: 18 },
      { number: 19 },
    );
    expect(run()).toMatchObject({ status: 0 });
    expect(asked().map((line) => line.split(' --')[0])).toEqual(['pr create', 'pr close 18']);
    expect(asked()[1]).toContain(branch);
  });

  it('closes later what could not be closed at first, and nothing for a request that was refused', () => {
    writeOutcome(at('found'), { summary: '', proposal });
    const older = { name: 'weekly/upstream-ba9876543210', number: 18 };
    answer('requests.txt', {}, older);
    put('fails.txt', 'pr close');
    expect(run().status).toBe(3);
    put('fails.txt', '');
    git('work', 'switch', '--quiet', 'main');
    expect(run()).toMatchObject({ status: 0 });
    answer('requests.txt', { state: 'CLOSED' }, older);
    expect(run()).toMatchObject({ status: 0 });
    expect(asked().map((line) => line.split(' --')[0])).toEqual(['pr create', 'pr close 18', 'pr close 18']);
  });

  it('changes no other file, whatever the folder holds, and follows no link', () => {
    writeOutcome(at('found'), { summary: '', proposal: { ...proposal, files: new Map([['package.json', '{"scripts":{}}\n']]) } });
    mkdirSync(at('found/files/vendor-manifests'), { recursive: true });
    symlinkSync('/etc/passwd', at(`found/files/${lockPath}`));
    expect(run()).toMatchObject({ status: 0, stdout: 'Nothing differs from main.\n' });
    expect(branches()).toEqual(['main']);
    expect(asked()).toEqual([]);
  });

  it.each(['main', '--force', 'weekly/upstream-0123456789ab main', '$(touch x)'])('pushes to no branch like %s', (name) => {
    writeOutcome(at('found'), { summary: '', proposal: { ...proposal, branch: name } });
    expect(run().status).not.toBe(0);
    expect(branches()).toEqual(['main']);
    expect(asked()).toEqual([]);
  });

  it('opens an issue, and renews the one that is open', () => {
    writeOutcome(at('found'), { summary: '', alarm: 'Moved.\n' });
    expect(run()).toMatchObject({ status: 0 });
    const created = `issue create --title ${title} --body-file ${at('found/issue.md')}`;
    expect(asked()).toEqual([created]);
    answer('issues.txt', { name: `${title}!`, number: 2 }, { name: title }, { name: title, number: 18 });
    expect(run()).toMatchObject({ status: 0 });
    expect(asked()).toEqual([created, `issue edit 17 --body-file ${at('found/issue.md')}`]);
  });

  it.each(strangers)('opens an issue of its own beside that of %s', (_, stranger) => {
    writeOutcome(at('found'), { summary: '', alarm: 'Moved.\n' });
    answer('issues.txt', { name: title, ...stranger });
    expect(run()).toMatchObject({ status: 0 });
    expect(asked().map((line) => line.split(' --')[0])).toEqual(['issue create']);
  });

  it('proposes all the same where the issue cannot be written, and fails', () => {
    put('fails.txt', 'issue create');
    writeOutcome(at('found'), { summary: '', proposal, alarm: 'Moved.\n' });
    expect(run().status).toBe(3);
    expect(branches()).toEqual(['main', branch]);
  });

  it('asks for no request where the branch could not be pushed', () => {
    writeOutcome(at('found'), { summary: '', proposal });
    put('origin/hooks/pre-receive', '#!/bin/sh\nexit 1\n');
    chmodSync(at('origin/hooks/pre-receive'), 0o755);
    expect(run().status).not.toBe(0);
    expect(asked()).toEqual([]);
  });
});
