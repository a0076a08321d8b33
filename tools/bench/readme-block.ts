const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

/** The README with `block` between its two markers in place of what stands there. Throws where it does not have both, once, in order. */
export function replaceBlock(readme: string, block: string): string {
  const [before, rest, ...more] = readme.split(BEGIN);
  const [, after, ...others] = (rest ?? '').split(END);
  if (before === undefined || rest === undefined || after === undefined || more.length > 0 || others.length > 0 || before.includes(END)) {
    throw new Error(`README.md needs ${BEGIN} and behind it ${END}, each once.`);
  }
  return `${before}${BEGIN}\n\n${block.trim()}\n\n${END}${after}`;
}
