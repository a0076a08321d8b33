/** Prints the milliseconds of the first call in this process: `cold-child.ts ENGINE MANIFEST SELECTION`. */
import { readFileSync } from 'node:fs';
import type { Selection } from '../../src/engine/index.ts';
import { readThrough } from './demand-plan.ts';
import { importEngine } from './engine-bundle.ts';

const [engine = '', path = '', selection = ''] = process.argv.slice(2);
const { createPlan } = await importEngine(engine);
const input = { text: readFileSync(path, 'utf8'), selection: JSON.parse(selection) as Selection };
const start = performance.now();
readThrough(createPlan(input));
const ms = performance.now() - start;
console.log(JSON.stringify({ ms }));
