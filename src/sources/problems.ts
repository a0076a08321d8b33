import type { OtherFormat } from './other-format.ts';

/** Why a manifest could not be had. Every code has its sentence in `messages`. */
export type SourceProblem =
  | { readonly code: 'NOT_BUNDLED'; readonly args: FileName }
  | { readonly code: 'NOT_FOUND'; readonly args: FileName }
  | { readonly code: 'HASH_MISMATCH'; readonly args: FileName & { readonly expected: string; readonly found: string } }
  | { readonly code: 'CUT_OFF'; readonly args: { readonly received: number; readonly expected: number } }
  | { readonly code: 'TIMEOUT'; readonly args: { readonly seconds: number } }
  | { readonly code: 'NETWORK'; readonly args: Record<string, never> }
  | { readonly code: 'HTTP_STATUS'; readonly args: { readonly status: number } }
  | { readonly code: 'ABORTED'; readonly args: Record<string, never> }
  | { readonly code: 'UNREADABLE'; readonly args: Record<string, never> }
  | { readonly code: 'NOT_TEXT'; readonly args: Record<string, never> }
  | { readonly code: 'OTHER_FORMAT'; readonly args: { readonly format: OtherFormat } }
  | { readonly code: 'TOO_LARGE'; readonly args: { readonly bytes: number; readonly limit: number } };

interface FileName {
  readonly release: string;
  readonly file: string;
}
