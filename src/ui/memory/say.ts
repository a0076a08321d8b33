/** Makes a sentence when it is shown, in the language that is then spoken. */
export type Sentence = () => string;

/** Says what was done. */
export type Say = (sentence: Sentence) => void;
