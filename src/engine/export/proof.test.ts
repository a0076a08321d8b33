import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram, shellcheck as program } from '../../../tools/programs/find-program.ts';
import { selectionOf, type Golden } from '../../testing/golden.ts';
import { planOf } from '../../testing/plans.ts';
import { policyOnly } from '../../testing/small-manifests.ts';
import { readVendored, sha256, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import goldens from '../plan/golden.json' with { type: 'json' };
import type { Plan } from '../plan/types.ts';
import { defaultSelection } from '../selection/selection.ts';
import { createProof, type Proof } from './proof.ts';

const shellcheck = findProgram(program);
const isDemanded = process.env['CALICUT_REQUIRE_UPSTREAM'] === '1';
const folder = mkdtempSync(join(tmpdir(), 'calicut-proof-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Stands for the network: gives the file of an upstream address from the folder that `npm run vendor` fills, and notes the address. */
const fakeCurl = `#!/bin/sh
while [ "$1" != --output ]; do shift; done
echo "$3" >>"$ASKED"
if [ -n "$OTHER_FILE" ]; then cp "$OTHER_FILE" "$2"; exit; fi
cp "$VENDORED/\${3#https://raw.githubusercontent.com/projectcalico/calico/}" "$2"
`;

const environment = {
  ...process.env,
  PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
  VENDORED: new URL('../../../vendor-manifests/upstream', import.meta.url).pathname,
  ASKED: join(folder, 'asked'),
  OTHER_FILE: '',
};

beforeAll(() => {
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/curl'), fakeCurl);
  chmodSync(join(folder, 'bin/curl'), 0o755);
});

const known = goldens as readonly Golden[];
const nameOf = ({ recipe, calico, image, podCidr = '' }: Golden) => `${recipe}-${calico}-${image}${podCidr.replace('/', '-')}`;

interface Case {
  readonly golden: Golden;
  readonly plan: Plan;
  readonly proof: Proof;
}

function caseOf(golden: Golden): Case {
  const found = vendoredManifests.find(({ release, file }) => release === golden.calico && file.name === golden.file);
  if (found === undefined) throw new Error(`${golden.file} of Calico ${golden.calico} is missing; run npm run vendor`);
  const original = readVendored(found);
  const plan = planOf(original, selectionOf(golden));
  const hashes = { originalSha256: golden.input, editedSha256: sha256(plan.manifest) };
  return { golden, plan, proof: createProof({ plan, original, ...hashes, known: { release: golden.calico, file: golden.file } }) };
}

/** Each command in a folder of its own that holds its manifest, in one process: what each prints and how it ends. */
function runAll(cases: readonly Case[], shell: string): readonly string[] {
  const script = cases.map(({ golden, plan, proof: { command = '' } }) => {
    const place = join(folder, nameOf(golden));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, plan.name), plan.manifest);
    return `cd '${place}'\n${command}\necho "ends with $?"; ls; echo ======\n`;
  });
  const { stdout, stderr } = spawnSync(shell, [], { input: script.join(''), env: environment, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('======\n').slice(0, -1);
}

const oneGolden = known.find(({ recipe, calico }) => recipe === 'oke-vcn-native' && calico === '3.32.0');

describe.skipIf(skipsUpstream)('the proof of every golden', { timeout: 60_000 }, () => {
  it.each(['sh', 'bash'])('is what the command prints in %s, which leaves nothing behind', (shell) => {
    const cases = known.map(caseOf);
    const printed = runAll(cases, shell);
    expect(printed.length).toBe(known.length);
    for (const [n, { plan, proof }] of cases.entries()) expect(printed[n]).toBe(`${proof.printed}\nends with 0\n${plan.name}\n`);
    const asked = readFileSync(environment.ASKED, 'utf8').trim().split('\n');
    expect(asked.slice(-known.length)).toEqual(cases.map(({ proof }) => proof.url));
  });

  it("has the plan's counts and the golden's hashes", () => {
    for (const { golden, plan, proof } of known.map(caseOf)) {
      const { removedLines, addedLines, identicalLines } = proof;
      expect({ removedLines, addedLines, identicalLines }).toEqual(plan.counts);
      expect(proof.originalLines).toBe(vendoredManifests.find(({ file }) => file.sha256 === golden.input)?.file.lines);
      expect([proof.originalSha256, proof.editedSha256]).toEqual([golden.input, golden.output]);
    }
  });

  it('tells a manifest that was changed by one more line, and another original', () => {
    if (oneGolden === undefined) throw new Error('The golden is gone.');
    const { plan, ...rest } = caseOf(oneGolden);
    const [more] = runAll([{ ...rest, plan: { ...plan, manifest: `${plan.manifest}# more\n` } }], 'sh');
    const differing = more?.split('\n').filter((line) => line.includes(': ') && !rest.proof.printed.includes(line));
    expect(differing?.map((line) => line.slice(0, line.indexOf(':')))).toEqual(['sha256 of the manifest', 'lines added']);
  });

  it('fails where upstream cannot be reached', () => {
    if (oneGolden === undefined) throw new Error('The golden is gone.');
    const { proof } = caseOf(oneGolden);
    const { status, stdout } = spawnSync('sh', ['-c', proof.command ?? ''], {
      cwd: folder,
      env: { ...environment, OTHER_FILE: join(folder, 'missing') },
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});

describe('the proof', () => {
  const plan = planOf(policyOnly, defaultSelection);
  const input = { plan, original: policyOnly, originalSha256: sha256(policyOnly), editedSha256: sha256(plan.manifest) };
  const upstream = { release: '3.32.0', file: 'calico-policy-only.yaml' } as const;

  it("of a person's own file has figures and says why there is no command", () => {
    expect(createProof({ ...input, known: undefined })).toMatchObject({
      ...plan.counts,
      originalLines: 20,
      originalSha256: input.originalSha256,
      editedSha256: input.editedSha256,
      withoutCommand: 'NOT_UPSTREAM',
    });
  });

  it('counts the fewest lines, also where a change of a person gives back what a step took', () => {
    const manifest = policyOnly.replace('name: settings', 'name: mine');
    const counted = createProof({ ...input, plan: { ...plan, manifest }, known: upstream });
    expect(counted).toMatchObject({ removedLines: 1, addedLines: 1, identicalLines: 19, originalLines: 20 });
  });

  it.skipIf(shellcheck === undefined && !isDemanded)(
    shellcheck === undefined && !isDemanded
      ? 'was not checked by shellcheck, which is not here'
      : 'passes shellcheck, whatever the name is',
    () => {
      if (shellcheck === undefined) throw new Error('shellcheck is not here, and CALICUT_REQUIRE_UPSTREAM asks for it: npm run shellcheck');
      const names = ['a.yaml', `'; rm -rf & "#.yaml`];
      const commands = names.map((name) => createProof({ ...input, plan: { ...plan, name }, known: upstream }).command ?? '');
      commands.forEach((command, n) => writeFileSync(join(folder, `${n}.sh`), `${command}\n`));
      const { status, stdout } = spawnSync(shellcheck, ['--shell=sh', '--severity=style', '0.sh', '1.sh'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stdout).toBe('');
      expect(status).toBe(0);
    },
  );
});
