import type { Verdict } from '../../advise/types.ts';
import type { Runbook } from '../../plan/runbook-types.ts';
import type { FormInput } from '../forms.ts';
import type { Audit } from '../../audit/types.ts';
import type { Proof } from '../proof.ts';

/** What a review is made of. Nothing of it is looked up again: the same input gives the same bytes. */
export interface ReviewInput extends FormInput {
  readonly verdict: Verdict;
  readonly runbook: Runbook;
  readonly proof: Proof;
  /** The audit of the manifest that is handed out, where it is a person's own or was changed by hand. */
  readonly audit?: Audit | undefined;
  /** The version of Calicut that makes the review. */
  readonly toolVersion: string;
}

/** A piece of a sentence. Every text in it is plain: printers escape it. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'code'; readonly text: string }
  /** `url` becomes an address to follow only where it is one of https. */
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Sentence = readonly Inline[];

/** What code is in, so that a reader or an editor can colour it. */
export type CodeLanguage = 'bash' | 'diff' | 'text';

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: Sentence }
  | { readonly kind: 'list'; readonly items: readonly Sentence[] }
  /** The first cell of a row is its header. */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Sentence[])[] }
  | { readonly kind: 'code'; readonly language: CodeLanguage; readonly text: string }
  /** Lines to be filled in by hand: a row for each role, then one line over all columns for each of `wide`. */
  | { readonly kind: 'sign-off'; readonly head: readonly string[]; readonly roles: readonly string[]; readonly wide: readonly string[] }
  /** What paper should keep together. */
  | { readonly kind: 'group'; readonly blocks: readonly Block[] };

/** A document that says what is changed and why: for a change ticket, a wiki or paper. `language` is that of its sentences. */
export interface Review {
  readonly language: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}
