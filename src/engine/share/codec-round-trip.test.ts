import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySelection } from '../../testing/any-selection.ts';
import { noticesOf } from '../../testing/link-notices.ts';
import { decodeLink, encodeLink } from './codec.ts';
import { languages } from './languages.ts';

describe('a link and back (law 7)', () => {
  it('gives the same selection, without a notice', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(decodeLink(encodeLink(selection))).toEqual({ selection, notices: noticesOf(selection), isEmpty: false });
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives the same selection as a fragment, as a query, in a whole address, and percent-encoded', () => {
    const forms: readonly ((link: string) => string)[] = [
      (link) => `#${link}`,
      (link) => `?${link}`,
      (link) => `https://calicut.example/app/#${link}`,
      (link) => `https://calicut.example/app/?${link}`,
      (link) => `https://calicut.example/?utm_source=mail&utm_medium=x#${link}`,
      (link) => `https://calicut.example/#!${link}`,
      (link) => `https://calicut.example/#?${link}`,
      (link) => link.replaceAll(/=[^&]+/g, (value) => value.replaceAll(/[.,/-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)),
    ];
    fc.assert(
      fc.property(anySelection, fc.constantFrom(...forms), (selection, form) => {
        expect(decodeLink(form(encodeLink(selection)))).toEqual({ selection, notices: noticesOf(selection), isEmpty: false });
      }),
      { numRuns: 1_000 },
    );
  });

  it('has the language that it is to be read in, where one is given', () => {
    fc.assert(
      fc.property(anySelection, fc.constantFrom(...languages), (selection, language) => {
        const link = encodeLink(selection, language);
        expect(link).toBe(`${encodeLink(selection)}&lang=${language}`);
        expect(decodeLink(link)).toEqual({ selection, language, notices: noticesOf(selection), isEmpty: false });
      }),
    );
  });

  it('has nothing in it that a fragment would have to escape', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const link = encodeLink(selection);
        expect(link).toMatch(/^v=1(?:&[a-z-]+=[\w.,/-]+)+$/);
        expect(new URL(`https://calicut.example/#${link}`).hash).toBe(`#${link}`);
      }),
    );
  });
});
