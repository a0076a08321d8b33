import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findProgram, shellcheck as program } from '../../../tools/programs/find-program.ts';
import { forms as words } from '../../messages/en/forms.ts';
import { formInput } from '../../testing/form-inputs.ts';
import { networking, policyOnly } from '../../testing/small-manifests.ts';
import type { FormInput } from './forms.ts';
import { makeForm } from './make-form.ts';
import { terminatorFor } from './script-form.ts';

const says = words.script;
const root = mkdtempSync(join(tmpdir(), 'calicut-script-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;

const input = formInput();
const fromUpstream: FormInput = { ...input, known: { release: '3.32.0', file: 'calico-policy-only.yaml' } };
const nothingToDo = formInput(networking, { network: 'flannel', images: ['other'] });
const manifest = input.plan.name;

function scriptOf(of: FormInput, withProvenance = false): string {
  const result = makeForm('script', of, words, { withProvenance, copyInput: false });
  if (!result.ok) throw new Error(result.problem.code);
  return result.made.files[0].text;
}

/** A folder with the script, and with the programs that it may find beside those of every system. Each call of one is a line of `calls`. */
function stage(
  of: FormInput,
  programs: Readonly<Record<string, string>> = {},
  system: readonly string[] = ['patch', 'git', 'sha256sum', 'stty'],
) {
  const folder = join(root, String(made++));
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const basics = ['bash', 'cat', 'cut', 'cmp', 'cp', 'mv', 'rm', 'mktemp', 'tr', 'dirname'];
  for (const name of [...basics, ...system]) {
    if (programs[name] !== undefined) continue;
    const path = execFileSync('bash', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    symlinkSync(path, join(bin, name));
  }
  for (const [name, body] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/bash\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const own = join(folder, 'own');
  mkdirSync(own);
  writeFileSync(join(own, 'script.sh'), scriptOf(of));
  writeFileSync(join(own, 'copy.yaml'), of.original);
  const env = { PATH: bin, CALLS: join(folder, 'calls'), TMPDIR: folder, SOURCE: join(own, 'copy.yaml') };
  const finish = ({ status, stdout, stderr }: { readonly status: number | null; readonly stdout: string; readonly stderr: string }) => ({
    status,
    said: stdout + stderr,
    calls: existsSync(env.CALLS) ? readFileSync(env.CALLS, 'utf8').trim().split('\n') : [],
    result: existsSync(join(own, of.plan.name)) ? readFileSync(join(own, of.plan.name), 'utf8') : undefined,
    files: readdirSync(own).toSorted(),
    leftBehind: readdirSync(folder).filter((name) => name.startsWith('tmp.')),
  });
  return {
    own,
    run: (...flags: readonly string[]) =>
      finish(spawnSync('/bin/bash', ['script.sh', ...flags], { cwd: own, env, encoding: 'utf8', input: '' })),
    /**
     * The same on a terminal, on which `answer` is typed when the question stands there, and `early` while kubectl looks for differences:
     * that one goes on when the file `GO` is there, which is made when the terminal has shown what was typed.
     */
    ask: async (answer: string, early?: string) => {
      const go = join(folder, 'go');
      if (early === undefined) writeFileSync(go, '');
      const flags = ['--quiet', '--return', '--command', '/bin/bash script.sh copy.yaml', '/dev/null'];
      const child = spawn(terminal, flags, { cwd: own, env: { ...env, GO: go } });
      const turns = [
        ...(early === undefined ? [] : [{ after: says.clusterDiff, act: () => child.stdin.write(`${early}\n`) }]),
        ...(early === undefined ? [] : [{ after: early, act: () => writeFileSync(go, '') }]),
        { after: says.question, act: () => child.stdin.write(`${answer}\n`) },
      ];
      let [stdout, seen] = ['', 0];
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        stdout += chunk;
        for (let next = turns[0]; next !== undefined && stdout.includes(next.after, seen); next = turns[0]) {
          seen = stdout.indexOf(next.after, seen) + next.after.length;
          turns.shift();
          next.act();
        }
      });
      // What is typed when nobody reads any more is lost.
      child.stdin.on('error', () => undefined);
      const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
      return finish({ status, stdout, stderr: '' });
    },
  };
}

const kubectl =
  'printf "kubectl %s\\n" "$1" >>"$CALLS"; if [ "$1" = diff ]; then until [ -z "${GO:-}" ] || [ -e "$GO" ]; do :; done; exit "${DIFF:-1}"; fi; if [ "$1" = config ]; then echo my-context; fi';
/** Runs a command on a terminal of its own. */
const terminal = spawnSync('bash', ['-c', 'command -v script'], { encoding: 'utf8' }).stdout.trim();
const probe = spawnSync(terminal, ['--version'], { encoding: 'utf8' });
const hasTerminal = probe.status === 0 && probe.stdout.includes('util-linux');

describe('the script', { timeout: 60_000 }, () => {
  it('makes the manifest from a copy, to the byte, and leaves nothing else', () => {
    const { status, said, result, files, leftBehind } = stage(input).run('--make-only', 'copy.yaml');
    expect([status, result]).toEqual([0, input.plan.manifest]);
    expect([files, leftBehind]).toEqual([['copy.yaml', 'script.sh', manifest].toSorted(), []]);
    expect(said).toContain(says.made(manifest));
    expect(said).toContain('+            - name: FELIX_INTERFACEPREFIX');
  });

  it.each([
    ['line ends of Windows and a byte order mark', formInput(`\uFEFF${policyOnly.replaceAll('\n', '\r\n')}`)],
    ['no line end at the end', formInput(policyOnly.trimEnd())],
    ['what a shell would run', formInput(policyOnly.replace('"none"', '"none" # $(touch hacked) `touch hacked` \\'))],
    ['nothing to do', nothingToDo],
  ])('makes it to the byte with %s', (_, of) => {
    for (const system of [
      ['patch', 'sha256sum'],
      ['git', 'sha256sum'],
    ]) {
      const { status, result, files } = stage(of, {}, system).run('--make-only', 'copy.yaml');
      expect([status, result, files.includes('hacked')]).toEqual([0, of.plan.manifest, false]);
    }
  });

  it('makes it with git where patch does not know its flags, also inside of a repository', () => {
    const { own, run } = stage(input, { patch: 'echo "patch: unrecognized option" >&2; exit 1' });
    execFileSync('git', ['init', '--quiet', join(own, '..')]);
    expect(run('--make-only', 'copy.yaml').result).toBe(input.plan.manifest);
  });

  it('uses shasum where there is no sha256sum', () => {
    const shasum = '[ "$1 $2" = "-a 256" ] || exit 9; /usr/bin/sha256sum "$3"';
    expect(stage(input, { shasum }, ['patch']).run('--make-only', 'copy.yaml').result).toBe(input.plan.manifest);
  });

  it.each([
    ['no program for hashes', ['patch'], says.noHash],
    ['neither patch nor git', ['sha256sum'], says.noPatch],
  ])('says so and makes nothing with %s', (_, system, sentence) => {
    const { status, said, files } = stage(input, {}, system).run('--make-only', 'copy.yaml');
    expect([status, said.includes(sentence), files]).toEqual([1, true, ['copy.yaml', 'script.sh']]);
  });

  it('downloads from upstream without a file', () => {
    const curl = 'printf "curl %s\\n" "$*" >>"$CALLS"; while [ "$1" != --output ]; do shift; done; cat "$SOURCE" >"$2"';
    const { status, result, calls } = stage(fromUpstream, { curl }).run('--make-only');
    expect([status, result]).toEqual([0, input.plan.manifest]);
    expect(calls).toEqual([
      expect.stringMatching(
        /^curl --fail --silent --show-error --location --output \S+ https:\/\/raw\.githubusercontent\.com\/projectcalico\/calico\/v3\.32\.0\/manifests\/calico-policy-only\.yaml$/,
      ),
    ]);
  });

  it('makes nothing where the download fails', () => {
    const { status, files } = stage(fromUpstream, { curl: 'exit 22' }).run('--make-only');
    expect([status, files]).toEqual([22, ['copy.yaml', 'script.sh']]);
  });

  it.each([[[]], [['--yse', 'copy.yaml']], [['copy.yaml', 'copy.yaml']], [['']]])('explains itself and ends with 2: %j', (flags) => {
    const { status, said, files } = stage(input).run(...flags);
    expect([status, said.includes('Usage: bash '), files]).toEqual([2, true, ['copy.yaml', 'script.sh']]);
  });

  it('refuses another file than the one that it was made for', () => {
    const { own, run } = stage(input, { kubectl });
    writeFileSync(join(own, 'copy.yaml'), `${input.original}\n`);
    const { status, said, files, calls } = run('--yes', 'copy.yaml');
    expect([status, said.includes(says.wrongInput), files, calls]).toEqual([1, true, ['copy.yaml', 'script.sh'], []]);
  });

  it('refuses a result that is not the manifest', () => {
    const { status, said, files } = stage({ ...input, editedSha256: 'a'.repeat(64) }).run('--make-only', 'copy.yaml');
    expect([status, said.includes(says.wrongResult), files]).toEqual([1, true, ['copy.yaml', 'script.sh']]);
  });

  it('leaves another file of that name alone, and takes the same one', () => {
    const { own, run } = stage(input, { kubectl });
    writeFileSync(join(own, manifest), 'mine\n');
    expect(run('--yes', 'copy.yaml')).toMatchObject({ status: 1, result: 'mine\n', calls: [], said: `${says.inTheWay(manifest)}\n` });
    writeFileSync(join(own, manifest), input.plan.manifest);
    expect(run('--make-only', 'copy.yaml')).toMatchObject({ status: 0, result: input.plan.manifest });
  });

  it('makes the manifest and stops without kubectl, and without a terminal', () => {
    expect(stage(input).run('copy.yaml')).toMatchObject({
      status: 1,
      result: input.plan.manifest,
      said: expect.stringContaining(says.noKubectl) as string,
    });
    const { status, said, calls } = stage(input, { kubectl }).run('copy.yaml');
    expect([status, said.includes(says.noTerminal), calls]).toEqual([1, true, ['kubectl diff', 'kubectl config']]);
  });

  it('applies without asking when told so, after the difference to the cluster', () => {
    const { status, said, calls } = stage(input, { kubectl }).run('--yes', 'copy.yaml');
    expect([status, said.includes('my-context'), calls]).toEqual([0, true, ['kubectl diff', 'kubectl config', 'kubectl apply']]);
  });

  it('applies nothing where kubectl diff fails', () => {
    const { status, said, calls } = stage(input, { kubectl: kubectl.replace('${DIFF:-1}', '2') }).run('--yes', 'copy.yaml');
    expect([status, said.includes(says.diffFailed), calls]).toEqual([1, true, ['kubectl diff']]);
  });

  it.skipIf(!hasTerminal).each([
    ['', false],
    ['n', false],
    ['no', false],
    ['yess', false],
    ['y', false],
    ['YES', false],
    ['yes', true],
  ])(`${hasTerminal ? 'asks on a terminal' : 'was not asked on a terminal, for which script is needed'}: %j`, async (answer, applies) => {
    const { said, calls } = await stage(input, { kubectl }).ask(answer);
    expect(said).toContain(says.question);
    expect(calls.includes('kubectl apply')).toBe(applies);
    expect(said.includes(says.notApplied)).toBe(!applies);
  });

  it.skipIf(!hasTerminal)(
    `${hasTerminal ? 'takes' : 'was not seen to take'} no word for an answer that was typed before the question`,
    async () => {
      const ignored = await stage(input, { kubectl }).ask('no', 'yes');
      expect([ignored.said.includes(says.notApplied), ignored.calls]).toEqual([true, ['kubectl diff', 'kubectl config']]);
      const applied = await stage(input, { kubectl }).ask('yes', 'no');
      expect(applied.calls.at(-1)).toBe('kubectl apply');
    },
  );

  it.skipIf(!hasTerminal)(`${hasTerminal ? 'asks' : 'was not seen to ask'} nothing without stty`, async () => {
    const { said, calls } = await stage(input, { kubectl }, ['patch', 'sha256sum']).ask('yes');
    expect([said.includes(says.noTerminal), said.includes(says.question), calls.at(-1)]).toEqual([true, false, 'kubectl config']);
  });

  it('shows the name of a context, and nothing of it that a terminal acts on', () => {
    const hostile = kubectl.replace('echo my-context', String.raw`printf 'a\033[2Jb\nc\342\200\256'`);
    const { said } = stage(input, { kubectl: hostile }).run('--yes', 'copy.yaml');
    expect(said).toContain(`${says.context} a^[[2Jb cM-bM-^@M-.`);
  });

  it('shows nothing of a file to the terminal that it may act on', () => {
    const { said } = stage(formInput(policyOnly.replace('name: calico-node\n', 'name: calico-node # \u202E\n'))).run(
      '--make-only',
      'copy.yaml',
    );
    expect(said).not.toMatch(/[^\x20-\x7e\n]/);
  });

  const shellcheck = findProgram(program);
  const isDemanded = process.env['CALICUT_REQUIRE_UPSTREAM'] === '1';
  it.skipIf(shellcheck === undefined && !isDemanded)(
    shellcheck === undefined && !isDemanded
      ? 'was not checked by shellcheck, which is not here'
      : 'passes shellcheck in each of its shapes',
    () => {
      if (shellcheck === undefined) throw new Error('shellcheck is not here, and CALICUT_REQUIRE_UPSTREAM asks for it: npm run shellcheck');
      for (const of of [input, fromUpstream, nothingToDo]) {
        const { stdout, status } = spawnSync(shellcheck, ['--shell=bash', '--severity=style', '-'], {
          input: scriptOf(of, true),
          encoding: 'utf8',
        });
        expect([stdout, status]).toEqual(['', 0]);
      }
    },
  );

  it('says at its head where the full guards are', () => {
    const head = scriptOf(input).split('\nset -e')[0] ?? '';
    expect(head.split('\n').every((line) => line.startsWith('#'))).toBe(true);
    expect(head).toContain('runbook');
  });
});

describe('the end of the here-document', () => {
  it('is no line of the diff', () => {
    expect(terminatorFor('a\nb')).toBe('END_OF_DIFF');
    expect(terminatorFor('END_OF_DIFF\nEND_OF_DIFF_\nx')).toBe('END_OF_DIFF__');
    expect(terminatorFor('END_OF_DIFF\r\n')).toBe('END_OF_DIFF');
  });
});
