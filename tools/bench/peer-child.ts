/** Prints the milliseconds that a peer takes once, for inputs too large for rounds: `peer-child.ts PEER MANIFEST EDITS`. */
import { readFileSync } from 'node:fs';
import { peers, type Edits, type PeerName } from './peers.ts';

const [name = '', path = '', edits = ''] = process.argv.slice(2);
const peer = peers[name as PeerName];
const read = JSON.parse(edits) as Edits;
const text = readFileSync(path, 'utf8');
const start = performance.now();
const { length } = peer(text, read);
const ms = performance.now() - start;
if (length === 0) throw new Error('Nothing was printed.');
console.log(JSON.stringify({ ms }));
