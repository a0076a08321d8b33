/** Exit codes of the contract. */
export const exitCodes = { done: 0, no: 1, badInput: 2, notAvailable: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command answers: what goes to each stream, and the exit code. Commands print nothing themselves. */
export interface Answer {
  readonly exitCode: ExitCode;
  /** Text for standard output, to the byte. */
  readonly output: string;
  /** Lines for standard error. */
  readonly remarks: readonly string[];
}

/** An answer that only says why there is none. */
export function refuse(exitCode: ExitCode, ...remarks: readonly string[]): Answer {
  return { exitCode, output: '', remarks };
}

/** A person's own text in a sentence: in quotes, short, and without anything a terminal would act on. */
export function quote(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '?');
}
