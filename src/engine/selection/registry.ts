/** Why a text is no registry. */
export type RegistryFault = 'syntax' | 'no-host' | 'too-long';

// As the grammar of image references has them: a host, perhaps a port, and lower-case parts of a path.
const REGISTRY =
  /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d{1,5})?(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;

/** A whole image name has at most 255 characters, and the longest of upstream's takes 30 of them. */
const LONGEST = 200;

const LAST_PORT = 65_535;

/**
 * What is wrong with `text` as the registry that images come from, such as `registry.example.com/mirror`, or undefined: a host with a dot
 * or a port from 1 to 65535, then any path, no scheme, no slash at the end. A first part with neither would be taken for a folder of Docker Hub's.
 */
export function findRegistryFault(text: string): RegistryFault | undefined {
  if (text.length > LONGEST) return 'too-long';
  if (!REGISTRY.test(text)) return 'syntax';
  const [host = ''] = text.split('/', 1);
  const [, port] = host.split(':');
  if (port !== undefined && (Number(port) < 1 || Number(port) > LAST_PORT)) return 'syntax';
  return /[.:]/.test(host) || host === 'localhost' ? undefined : 'no-host';
}
