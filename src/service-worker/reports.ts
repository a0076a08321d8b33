/** Why the files could not be stored. */
export type OfflineProblem =
  /** The browser gives no more room. */
  | 'STORAGE_FULL'
  /** A file did not come. */
  | 'NETWORK'
  /** The host gave something else than the build's file. */
  | 'WRONG_FILE'
  /** Storing failed in some other way. */
  | 'FAULT';

/** What a worker tells the pages. Sizes are in bytes. */
export type Report = { readonly from: 'calicut'; readonly version: string } & (
  | { readonly kind: 'progress'; readonly stored: number; readonly size: number }
  /** `paths` are those that are stored; all of the version's where `isWhole`. */
  | { readonly kind: 'held'; readonly paths: readonly string[]; readonly bytes: number; readonly isWhole: boolean }
  | { readonly kind: 'failed'; readonly problem: OfflineProblem }
);

/** What a page asks of a worker: what it holds, to store what is missing, to take over from the version before. */
export const questions = ['held', 'fill', 'take-over'] as const;
export type Question = (typeof questions)[number];

/** The message that asks it. */
export function toMessage(question: Question): { readonly to: 'calicut'; readonly ask: Question } {
  return { to: 'calicut', ask: question };
}

/** The question in a message; undefined where it is none. */
export function readQuestion(message: unknown): Question | undefined {
  if (!isRecord(message) || message['to'] !== 'calicut') return undefined;
  return questions.find((one) => one === message['ask']);
}

const problems: readonly OfflineProblem[] = ['STORAGE_FULL', 'NETWORK', 'WRONG_FILE', 'FAULT'];

/** The report in a message; undefined where it is none. */
export function readReport(message: unknown): Report | undefined {
  if (!isRecord(message) || message['from'] !== 'calicut' || typeof message['version'] !== 'string') return undefined;
  const { version, kind, stored, size, paths, bytes, isWhole } = message;
  const from = 'calicut';
  if (kind === 'progress') return isSize(stored) && isSize(size) ? { from, version, kind, stored, size } : undefined;
  if (kind === 'held') {
    if (!Array.isArray(paths) || !isSize(bytes) || typeof isWhole !== 'boolean') return undefined;
    return { from, version, kind, paths: paths.filter((path) => typeof path === 'string'), bytes, isWhole };
  }
  const problem = problems.find((one) => one === message['problem']);
  return kind === 'failed' && problem !== undefined ? { from, version, kind, problem } : undefined;
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
