/** Writes compressed copies beside the files of a built site: `npm run compress [-- FOLDER]`, where the folder is `dist` if none is named. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { compress } from './compress.ts';
import { siteFiles } from './site-files.ts';

const folder = process.argv[2] === undefined ? join(projectRoot, 'dist') : resolve(process.argv[2]);
let count = 0;
for (const [path, content] of siteFiles(folder)) {
  for (const [ending, copy] of compress(path, content)) {
    writeFileSync(join(folder, path + ending), copy);
    count++;
  }
}
console.log(`${count} compressed copies stand in ${folder}.`);
