import { elsewhere, pathRules, type Header } from './headers.ts';
import { isText, mediaTypes } from './media-types.ts';

export interface Server {
  /** The folder of the site. */
  readonly root: string;
  readonly port: number;
  /** The only folder that is written to. */
  readonly temporary: string;
}

/**
 * The configuration of an nginx that serves the site as the table of headers says, unprivileged, in the foreground, writing below
 * `temporary` alone. Files go out compressed where a copy stands beside them and the browser takes it.
 */
export function nginxConfig({ root, port, temporary }: Server): string {
  const locations = [
    ...pathRules.flatMap(({ patterns, headers }) => patterns.map((pattern) => toLocation(pattern, headers))),
    toBlock('location /', elsewhere),
  ];
  return `# Made from tools/hosting/headers.ts by tools/hosting/nginx.ts.
load_module modules/ngx_http_brotli_static_module.so;
worker_processes 2;
daemon off;
pid ${temporary}/nginx.pid;
error_log stderr warn;
events { worker_connections 512; }
http {
  access_log off;
  server_tokens off;
  sendfile on;
  client_body_temp_path ${temporary}/body;
  proxy_temp_path ${temporary}/proxy;
  fastcgi_temp_path ${temporary}/fastcgi;
  uwsgi_temp_path ${temporary}/uwsgi;
  scgi_temp_path ${temporary}/scgi;
  # The site takes nothing: a request with a body is not read.
  client_max_body_size 1k;
  default_type application/octet-stream;
  types {
${Object.entries(mediaTypes)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join('\n')}
  }
  charset utf-8;
  charset_types ${[...new Set(Object.values(mediaTypes))].filter((type) => isText(type) && type !== 'text/html').join(' ')};
  gzip off;
  gzip_static on;
  brotli_static on;
  gzip_vary on;
  server {
    listen ${port};
    server_name _;
    root ${root};
    absolute_redirect off;
${locations.join('\n')}
  }
}
`;
}

/** Patterns of the table are paths, or begin with what they take in; a named part is one part of a path. */
function toLocation(pattern: string, headers: readonly Header[]): string {
  if (!pattern.endsWith('/*')) return toBlock(`location = ${pattern}`, headers, fileAt(pattern));
  const start = pattern.slice(0, -1);
  if (!start.includes(':')) return toBlock(`location ^~ ${start}`, headers);
  return toBlock(`location ~ ^${start.replaceAll('.', String.raw`\.`).replace(/:[a-z]+/g, '[^/]+')}`, headers);
}

/** Where the file of a path is: a document may be called by its name without the ending, the page by the folder. */
function fileAt(path: string): string {
  if (path.endsWith('/')) return `${path}index.html`;
  return /\.[a-z]+$/.test(path) ? path : `${path}.html`;
}

function toBlock(head: string, headers: readonly Header[], file = '$uri'): string {
  return [
    `    ${head} {`,
    ...headers.map(([name, value]) => `      add_header ${name} ${quote(value)}${onErrors(name)};`),
    `      try_files ${file} =404;`,
    '    }',
  ].join('\n');
}

/** Everything holds for an error page as well, but the age in the cache: that a file is not there is not so for good. */
function onErrors(name: string): string {
  return name === 'Cache-Control' ? '' : ' always';
}

/** A value as nginx reads it back. It has no way to write a dollar, which would name a variable. */
function quote(value: string): string {
  if (/[$\p{Cc}]/u.test(value)) throw new Error(`nginx cannot send this value: ${value}`);
  return `"${value.replace(/["\\]/g, String.raw`\$&`)}"`;
}
