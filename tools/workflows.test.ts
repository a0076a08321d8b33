import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../package.json' with { type: 'json' };
import { projectRoot } from './project-root.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly steps: readonly Step[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly 'runs-on': string;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(projectRoot, '.github/workflows');
const workflows = readdirSync(folder)
  .toSorted()
  .map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return { name, text, workflow: parse(text) as Workflow };
  });
const jobs = workflows.flatMap(({ name, workflow }) => Object.entries(workflow.jobs).map(([id, job]) => ({ at: `${name}: ${id}`, job })));
const workflowOf = (name: string) => workflows.find((one) => one.name === name)?.workflow;

/** Whether an action is one of GitHub's own, named by its whole commit. */
const isPinned = (uses: string) => /^actions\/[a-z-]+@[0-9a-f]{40}$/.test(uses);

describe('the workflows', () => {
  it('are these three', () => {
    expect(workflows.map(({ name }) => name)).toEqual(['pages.yml', 'test.yml', 'weekly.yml']);
  });

  it.each([
    ['actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd', true],
    ['actions/checkout@v6', false],
    ['actions/checkout@de0fac2', false],
    ['somebody/actions@de0fac2e4500dabe0009e67214ff5f5447ce83dd', false],
    ['./actions/checkout', false],
    ['docker://actions/checkout', false],
  ])('are held to this: %s, %s', (uses, expected) => {
    expect(isPinned(uses)).toBe(expected);
  });

  it("use GitHub's own actions alone, by commit, and say which version that is", () => {
    const used = jobs.flatMap(({ job }) => job.steps.flatMap(({ uses }) => uses ?? []));
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((uses) => !isPinned(uses))).toEqual([]);
    const lines = workflows.flatMap(({ text }) => text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line)));
    expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('name one version for one commit', () => {
    const pins = workflows.flatMap(({ text }) => text.match(/actions\/[a-z-]+@[0-9a-f]{40} # v[\d.]+/g) ?? []);
    const actions = new Set(pins.map((pin) => pin.split('@')[0]));
    expect(new Set(pins).size).toBe(actions.size);
  });

  it('may nothing by default, and say for each job what it may', () => {
    expect(workflows.filter(({ workflow }) => Object.keys(workflow.permissions ?? { all: '' }).length > 0)).toEqual([]);
    const granted = Object.fromEntries(jobs.map(({ at, job }) => [at, job.permissions]));
    expect(granted).toEqual({
      'pages.yml: build': { contents: 'read' },
      'pages.yml: publish': { pages: 'write', 'id-token': 'write' },
      'test.yml: test': { contents: 'read' },
      'test.yml: releases': { contents: 'read' },
      'test.yml: container': { contents: 'read' },
      'weekly.yml: look': { contents: 'read' },
      'weekly.yml: propose': { contents: 'write', 'pull-requests': 'write', issues: 'write' },
    });
  });

  it('run nothing from the registry where they may write', () => {
    const writing = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write'));
    expect(writing).toHaveLength(2);
    const commands = writing.flatMap(({ job }) => job.steps.flatMap(({ run }) => run ?? []));
    expect(commands.filter((run) => /\b(?:npm|npx|node|tsx|pip|curl)\b/.test(run))).toEqual([]);
  });

  it('end by themselves, and do not run beside themselves', () => {
    expect(jobs.filter(({ job }) => !((job['timeout-minutes'] ?? Infinity) <= 60)).map(({ at }) => at)).toEqual([]);
    expect(workflows.filter(({ workflow }) => workflow.concurrency?.group === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('leave no credentials behind in a checkout', () => {
    const checkouts = jobs.flatMap(({ job }) => job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')));
    expect(checkouts.length).toBeGreaterThan(4);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('put nothing from outside into a shell', () => {
    const runs = jobs.flatMap(({ job }) => job.steps.flatMap(({ run }) => run ?? []));
    expect(runs.length).toBeGreaterThan(8);
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
    expect(workflows.filter(({ text }) => /github\.(?:event|head_ref)\b|secrets\./.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('call scripts that are there', () => {
    const runs = jobs.flatMap(({ job }) => job.steps.flatMap(({ run }) => run ?? []));
    const called = runs.flatMap((run) => [...run.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? ''));
    expect(called).toEqual(expect.arrayContaining(['vendor', 'check:unit']));
    expect(called.filter((script) => !(script in packageJson.scripts))).toEqual([]);
    const files = runs.flatMap((run) => run.match(/\btools\/[\w./-]+/g) ?? []);
    expect(files.toSorted()).toEqual(['tools/watch.ts', 'tools/watch/propose.sh']);
    expect(files.filter((file) => !existsSync(join(projectRoot, file)))).toEqual([]);
  });

  it('run when they should: a request is tested and not published, and no stranger starts what may write', () => {
    const starts = Object.fromEntries(workflows.map(({ name, workflow }) => [name, Object.keys(workflow.on)]));
    expect(starts).toEqual({
      'pages.yml': ['push', 'workflow_dispatch'],
      'test.yml': ['pull_request'],
      'weekly.yml': ['schedule', 'workflow_dispatch'],
    });
    expect(workflowOf('pages.yml')?.on['push']).toEqual({ branches: ['main'] });
  });

  it('publish what was tested, from files of the lock alone', () => {
    const steps = workflowOf('pages.yml')?.jobs['build']?.steps ?? [];
    const test = steps.findIndex(({ run }) => run === 'npm test');
    const upload = steps.findIndex(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    expect(steps[test]?.env).toEqual({ CALICUT_REQUIRE_UPSTREAM: '1' });
    expect(upload).toBe(test + 1);
    expect(steps[upload]?.with).toEqual({ path: 'dist' });
  });

  it.each(['pages.yml', 'test.yml'])('audit dependencies in %s: an error for what the page is made of', (name) => {
    const runs = Object.values(workflowOf(name)?.jobs ?? {}).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(runs).toContain('npm audit --omit=dev --audit-level=high');
    expect(runs).toContain('npm audit');
  });
});
