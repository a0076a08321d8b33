// A sentence begins with a capital letter or with something that is written as code: calico-node, envFrom, calico.yaml, --link.
const beginsWell = (text: string) => /^(?:[A-Z"]|--[a-z]|calicut |[a-z]+[-.\dA-Z][\w.-]+ )/.test(text);

/** What is wrong with a text that a person reads, whatever it says. */
export const faultsOf = (text: string): readonly string[] => [
  ...(/undefined|null|NaN|\[object|\$\{/.test(text) ? ['a hole'] : []),
  ...(/ {2}|^\s|\s$|[\n\t]/.test(text) ? ['stray space'] : []),
  ...(/\.\.|,,|\s[.,;:]|\(\)/.test(text) ? ['stray sign'] : []),
  ...(text.length < 400 ? [] : ['too long']),
  ...(text.length > 0 ? [] : ['empty']),
];
/** What is wrong with it as a sentence. */
export const sentenceFaults = (text: string): readonly string[] => [
  ...faultsOf(text),
  ...(beginsWell(text) ? [] : ['its beginning']),
  ...(text.endsWith('.') ? [] : ['no full stop']),
];
/** What is wrong with it as a title. */
export const titleFaults = (text: string): readonly string[] => [
  ...faultsOf(text),
  ...(/^[A-Z]/.test(text) ? [] : ['its beginning']),
  ...(text.endsWith('.') ? ['a full stop'] : []),
];
