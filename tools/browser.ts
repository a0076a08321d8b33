import { obtainBrowser } from './browser/obtain-browser.ts';

try {
  console.log(obtainBrowser());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
