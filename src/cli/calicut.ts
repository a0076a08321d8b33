import { commandLine } from '../messages/index.ts';
import { exitCodes, refuse, type Answer } from './exit.ts';
import { run } from './main.ts';

// A reader that stops early, as `calicut render | head` does, is no fault of the call.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { exitCode, output, remarks } = await run(process.argv.slice(2), new Date().toISOString().slice(0, 10)).catch(confess);
if (remarks.length > 0) process.stderr.write(`${remarks.join('\n')}\n`);
process.stdout.write(output);
process.exitCode = exitCode;

/** A mistake of ours is not the answer no, which exit code 1 would say. */
function confess(error: unknown): Answer {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return refuse(exitCodes.badInput, commandLine.mistake, trace);
}
