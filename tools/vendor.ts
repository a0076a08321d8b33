import { readArguments } from './vendor/arguments.ts';
import { runVendor } from './vendor/run-vendor.ts';
import { usageText } from './vendor/sentences.ts';

const read = readArguments(process.argv.slice(2));
if (read.ok) {
  const { exitCode } = await runVendor(read);
  process.exitCode = exitCode;
} else {
  console.error(`Unknown argument "${read.unknown}". ${usageText}; --all fetches every release in the lock.`);
  process.exitCode = 2;
}
