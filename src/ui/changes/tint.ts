/** A part of a line and how it is coloured. */
export interface Part {
  readonly kind: 'text' | 'key' | 'comment';
  readonly text: string;
}

const LINE = /^(?<lead>\s*(?:- )*)(?<key>[\w./-]+:(?=\s|$))?(?<rest>.*?)(?<comment>(?:^|(?<=\s))#.*)?$/;

/** Cuts a line for the eye: its key and its comment. It knows no YAML; where it errs, a colour is wrong and nothing else. */
export function tint(line: string): readonly Part[] {
  const { lead = '', key = '', rest = '', comment = '' } = LINE.exec(line)?.groups ?? { rest: line };
  const parts: readonly Part[] = [
    { kind: 'text', text: lead },
    { kind: 'key', text: key },
    { kind: 'text', text: rest },
    { kind: 'comment', text: comment },
  ];
  return parts.filter(({ text }) => text !== '');
}
