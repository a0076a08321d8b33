/**
 * What a catalog of another language is, by the catalog in English: the same keys, and for each sentence one made from the same arguments.
 * A key that is missing, or one too many, does not compile.
 */
export type Translation<English> = English extends string
  ? string
  : English extends number | boolean | undefined
    ? English
    : English extends (...args: infer Arguments) => infer Said
      ? (...args: Arguments) => Translation<Said>
      : { readonly [Key in keyof English]: Translation<English[Key]> };
