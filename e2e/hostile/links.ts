import { formulas, long, markup, members, paths, unseen } from './texts.ts';

const valid = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';
const keys = ['v', 'lang', 'network', 'kubernetes', 'calico', 'image', 'pod-cidr', 'cluster', 'nodes', 'method', 'without', 'extra'];

/** As the browser puts it into an address; a lone surrogate cannot be, and goes in as it is. */
function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

const texts: readonly string[] = [...markup, ...unseen, ...formulas, ...paths, ...members];

/** Every text as a value, each under another key, then what is wrong with a link as a whole. */
export const links: readonly string[] = [
  ...texts.map((text, n) => `${valid}&${keys[n % keys.length]}=${encode(text)}`),
  ...texts.map((text, n) => valid.replace(/(?<==)[^&]*$/, encode(text)).replace('network=', n % 2 === 0 ? 'network=' : 'Network=')),
  ...markup.map((text) => encode(text)),
  ...markup.map((text) => text),
  ...members.map((name) => `${valid}&${name}=1&${name}[polluted]=1&${name}.polluted=1`),
  '%',
  '%%%',
  `${valid}&image=%E0%A4%A`,
  `${valid}&image=%C0%AE%C0%AE`,
  `${valid}&image=%u202e`,
  `v=1&calico=${'%25'.repeat(3000)}2e`,
  `${valid}&pod-cidr=${long}`,
  `${valid}&image=${'ol8,'.repeat(5000)}`,
  `${'&'.repeat(5000)}${valid}`,
  'v=1',
  'v=9007199254740993&network=vcn-native',
  'v=1&v=2&network=flannel&network=vcn-native',
  `?redirect=https://evil.example/#${valid}`,
  `//evil.example/#${valid}`,
  `javascript:window.hacked=1//${valid}`,
  `${valid}&lang=../../evil`,
  `${valid}&lang=__proto__`,
  '=&=&==&&=1',
];
