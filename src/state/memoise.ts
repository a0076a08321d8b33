/** `derive` with its last answer kept: the same arguments, by identity, give the same object, so that nothing is drawn twice. */
export function memoise<Arguments extends readonly unknown[], Value>(derive: (...args: Arguments) => Value): (...args: Arguments) => Value {
  let last: { readonly args: Arguments; readonly value: Value } | undefined;
  return (...args) => {
    if (last === undefined || args.some((arg, n) => arg !== last?.args[n])) last = { args, value: derive(...args) };
    return last.value;
  };
}
