import { fileURLToPath } from 'node:url';

/** The folder of the checkout: scripts do the same wherever they are called from. */
export const projectRoot: string = fileURLToPath(new URL('..', import.meta.url));
