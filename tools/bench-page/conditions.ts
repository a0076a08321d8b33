import { PredefinedNetworkConditions } from 'puppeteer-core';

/** Under what a visit is measured. */
export interface Condition {
  readonly id: 'none' | 'fast-4g' | 'cpu-4';
  readonly name: string;
  /** In bytes per second and milliseconds for each request; undefined for the machine's own loopback. */
  readonly network: { readonly download: number; readonly upload: number; readonly latency: number } | undefined;
  /** How many times slower than this machine. */
  readonly cpu: number;
}

/** What DevTools calls "Fast 4G": 9 and 1.5 Mbit/s of which a tenth is lost, and 60 ms there and back, counted 2.75 times for each request. */
const fast4g = PredefinedNetworkConditions['Fast 4G'];

export const conditions: readonly Condition[] = [
  { id: 'none', name: 'no shaping', network: undefined, cpu: 1 },
  { id: 'fast-4g', name: 'fast 4G', network: fast4g, cpu: 1 },
  { id: 'cpu-4', name: 'CPU ×4', network: undefined, cpu: 4 },
];

/** What the network of a condition is, in figures. */
export function describe({ name, network, cpu }: Condition): string {
  const line =
    network === undefined
      ? 'the loopback as it is'
      : `${megabits(network.download)} Mbit/s down, ${megabits(network.upload)} up, ${network.latency} ms for each request`;
  return `${name}: ${line}; ${cpu === 1 ? 'this machine’s CPU' : `a CPU ${cpu} times slower`}`;
}

function megabits(bytesPerSecond: number): string {
  return ((bytesPerSecond * 8) / 1_000_000).toFixed(2);
}
