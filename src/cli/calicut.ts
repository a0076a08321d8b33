import { run } from './main.ts';

// A reader that stops early, as `calicut render | head` does, is no fault of the call.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { exitCode, output, remarks } = await run(process.argv.slice(2), new Date().toISOString().slice(0, 10));
if (remarks.length > 0) process.stderr.write(`${remarks.join('\n')}\n`);
process.stdout.write(output);
process.exitCode = exitCode;
