import { once } from 'node:events';
import { preview } from 'vite';
import { buildSite } from './build-site.ts';
import { projectRoot } from './project-root.ts';

/** Vite takes the next free port where this one is taken. */
const PORT = 4173;

const exitCode = await buildSite();
if (exitCode === 0) await serveSite();
process.exitCode = exitCode;

/** Serves `dist` to this machine alone until Ctrl+C. */
async function serveSite(): Promise<void> {
  const server = await preview({ root: projectRoot, preview: { host: '127.0.0.1', port: PORT, strictPort: false } });
  console.log(`\nCalicut is at ${server.resolvedUrls?.local.join(', ')}\nPress Ctrl+C to stop.`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  console.log('\nStopped.');
}
