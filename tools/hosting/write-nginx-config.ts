/** Prints the configuration of the container's server. */
import { nginxConfig } from './nginx.ts';

process.stdout.write(nginxConfig({ root: '/srv/calicut', port: 8080, temporary: '/tmp' }));
