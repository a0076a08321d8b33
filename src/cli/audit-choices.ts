import { guessSelection, withGuess, type Guess, type Selection, type SelectionKey } from '../engine/index.ts';
import { commandLine } from '../messages/index.ts';
import { readChoices } from './read-choices.ts';

const text = commandLine;

/** The choices that a manifest can give a hint of, in the order in which they are said. */
const guessable = ['calico', 'network', 'method', 'image'] as const satisfies readonly (keyof Guess & SelectionKey)[];
type Guessable = (typeof guessable)[number];

export interface AuditChoices {
  readonly selection: Selection;
  /** What was taken from the file because nobody said it. */
  readonly guessed: Guess;
  /** What was neither said nor found. */
  readonly assumed: readonly Guessable[];
  /** Lines that say so, behind what there is to say of a link. */
  readonly remarks: readonly string[];
}

export type AuditChoicesResult = ({ readonly ok: true } & AuditChoices) | { readonly ok: false; readonly remarks: readonly string[] };

/**
 * The selection that a manifest is audited for: what flags or a link say, else what the file seems to be made for, else the defaults. An
 * image that nobody knows is `other`: it asks for nothing that is wrong on any node.
 */
export function readAuditChoices(values: ReadonlyMap<string, string>, manifest: string): AuditChoicesResult {
  const guess = guessSelection(manifest);
  const read = readChoices(values, true, assumedFlags(values, guess));
  if (!read.ok) return read;
  const { given } = read;
  const guessed = pick(guess, (key) => !given.has(key));
  const isImageKnown = given.has('image') || guessed.image !== undefined;
  const selection = withGuess(isImageKnown ? read.selection : { ...read.selection, images: ['other'] }, guess, given);
  const used = selection.network === 'flannel' ? guessed : pick(guessed, (key) => key !== 'method');
  const assumed = guessable.filter((key) => key !== 'method' && !given.has(key) && used[key] === undefined);
  return { ok: true, selection, guessed: used, assumed, remarks: [...read.remarks, ...explain(selection, used, assumed)] };
}

/** The guesses that decide what other flags mean: a pod CIDR fits one network and one method alone. */
function assumedFlags(values: ReadonlyMap<string, string>, { network, method }: Guess): ReadonlyMap<SelectionKey, string> {
  const taken = values.get('network') ?? network?.value;
  return new Map([
    ...(network === undefined ? [] : [['network', network.value] as const]),
    ...(method === undefined || taken !== 'flannel' ? [] : [['method', method.value] as const]),
  ]);
}

function pick(guess: Guess, wanted: (key: Guessable) => boolean): Guess {
  return Object.fromEntries(guessable.flatMap((key) => (guess[key] !== undefined && wanted(key) ? [[key, guess[key]]] : [])));
}

function explain(selection: Selection, guessed: Guess, assumed: readonly Guessable[]): readonly string[] {
  const clues = guessable.flatMap((key) => {
    const clue = guessed[key];
    return clue === undefined ? [] : [{ flag: `--${key}`, said: text.clueFrom(text.choice(clue.value), clue.from, clue.line) }];
  });
  const values = { calico: selection.calico, network: selection.network, method: selection.method };
  const defaults = assumed.flatMap((key) => (key === 'image' ? [] : [{ flag: `--${key}`, said: text.choice(values[key]) }]));
  const list = (sentence: typeof text.guessed, parts: readonly { readonly flag: string; readonly said: string }[]) =>
    parts.length === 0 ? [] : [sentence(parts.map(({ said }) => said).join(', '), parts.map(({ flag }) => flag).join(', '))];
  return [
    ...list(text.guessed, clues),
    ...list(text.assumed, defaults),
    ...(assumed.includes('image') ? [text.imageNotKnown('--image')] : []),
  ];
}
