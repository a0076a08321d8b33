import { spawnSync } from 'node:child_process';
import { projectRoot } from './project-root.ts';

// What `npm test` does a part of: the laws of the audit over twenty thousand mutated manifests, with a seed that it prints.
const { status } = spawnSync('npx', ['vitest', 'run', 'src/engine/audit/laws/mutated-manifests.test.ts'], {
  cwd: projectRoot,
  stdio: 'inherit',
  env: { ...process.env, CALICUT_MUTATIONS: process.env['CALICUT_MUTATIONS'] ?? '20000' },
});
process.exitCode = status ?? 1;
