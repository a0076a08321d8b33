/** Why a text is no pod CIDR. */
export type CidrFault = 'syntax' | 'host-bits' | 'too-small';

/** The smallest pool that calico-node takes with its default block size of /26. */
const LONGEST_PREFIX = 26;

/**
 * What is wrong with `text` as a pod CIDR, or undefined: an IPv4 network in dotted form, no leading zeros, no bits set behind
 * the prefix, /26 or larger.
 */
export function findCidrFault(text: string): CidrFault | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  if (match === null) return 'syntax';
  const parts = match.slice(1);
  if (parts.some((part) => part.length > 1 && part.startsWith('0'))) return 'syntax';
  const numbers = parts.map(Number);
  const octets = numbers.slice(0, 4);
  const prefix = numbers[4] ?? 0;
  if (octets.some((octet) => octet > 255) || prefix > 32) return 'syntax';
  if (prefix > LONGEST_PREFIX) return 'too-small';
  const address = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  return address % 2 ** (32 - prefix) === 0 ? undefined : 'host-bits';
}
