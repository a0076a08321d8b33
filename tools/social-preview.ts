import type { HtmlTagDescriptor, Plugin } from 'vite';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the page will be, with a slash at the end: what `CALICUT_SITE_URL` says, else where GitHub Pages puts the repository whose
 * workflow builds this. Undefined where nobody says. Throws where the variable is no web address.
 */
export function siteAddress({ CALICUT_SITE_URL: said = '', GITHUB_REPOSITORY: repository = '' }: Environment): string | undefined {
  if (said !== '') {
    const address = URL.canParse(said) ? new URL(said) : undefined;
    if (address?.protocol !== 'https:' && address?.protocol !== 'http:')
      throw new Error('CALICUT_SITE_URL has to be a web address, as https://example.org/calicut/.');
    return new URL(address.pathname.endsWith('/') ? './' : `${address.pathname}/`, address.origin + address.pathname).href;
  }
  const [owner = '', name = ''] = repository.split('/');
  if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(name)) return undefined;
  const host = `${owner.toLowerCase()}.github.io`;
  return `https://${host}/${name.toLowerCase() === host ? '' : `${name}/`}`;
}

/** What the page says of itself to those who show a link to it. The picture's address has to be whole, so that it is left out where the site's is not known. */
export function socialTags(environment: Environment): readonly HtmlTagDescriptor[] {
  const site = siteAddress(environment);
  const open: Readonly<Record<string, string>> = {
    'og:type': 'website',
    'og:site_name': 'Calicut',
    'og:title': 'Calicut: fit Calico to your cluster',
    'og:description': 'What is supported, exactly what to change, and why: in your browser.',
    ...(site === undefined
      ? {}
      : {
          'og:url': site,
          'og:image': `${site}social-preview.png`,
          'og:image:width': '1200',
          'og:image:height': '630',
          'og:image:alt': 'The mark and the name of Calicut beside a verdict and two changes to a manifest.',
        }),
  };
  const tags = Object.entries(open).map(([property, content]): HtmlTagDescriptor => ({
    tag: 'meta',
    injectTo: 'head',
    attrs: { property, content },
  }));
  const card = site === undefined ? 'summary' : 'summary_large_image';
  return [...tags, { tag: 'meta', injectTo: 'head', attrs: { name: 'twitter:card', content: card } }];
}

/** Writes these lines into the page. */
export const socialPreview: Plugin = {
  name: 'calicut-social-preview',
  apply: 'build',
  transformIndexHtml: (_html, { path }) => (path === '/index.html' ? [...socialTags(process.env)] : []),
};
