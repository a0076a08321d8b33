import { existsSync } from 'node:fs';
import { findProgram, type Program } from './find-program.ts';

const nginx: Program = {
  name: 'nginx',
  variable: 'CALICUT_NGINX',
  commands: ['nginx'],
  places: ['/usr/sbin/nginx'],
  debianPackage: 'nginx-light',
};

/** Debian's packages of the server that the container has. */
export const nginxPackages = [nginx.debianPackage, 'libnginx-mod-http-brotli-static'] as const;

/** The path of nginx where its brotli module is too, as in the container; undefined elsewhere. */
export function findNginx(): string | undefined {
  return existsSync('/usr/share/nginx/modules/ngx_http_brotli_static_module.so') ? findProgram(nginx) : undefined;
}
