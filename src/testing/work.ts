/**
 * Work counted in characters (UTF-16 units), which is the same on every machine. `parsed`: given to the parser that knows where everything
 * stands; `readAgain`: to the second one, which gives values alone; `scanned`: to the functions that look through a whole text without
 * parsing it, those that a test file names. What others copy or search by themselves is not seen.
 */
export interface Work {
  readonly parsed: number;
  readonly readAgain: number;
  readonly scanned: number;
}

const noWork: Work = { parsed: 0, readAgain: 0, scanned: 0 };

const given: { readonly kind: keyof Work; readonly length: number }[] = [];

/**
 * A module in which every call of these functions counts as work of this kind, as long as the text that comes first. For `vi.mock`, in each
 * test file that counts; calls inside the module itself are not seen. Throws where there is no such function.
 */
export function counted<Module extends object>(module: Module, kind: keyof Work, ...names: readonly (keyof Module)[]): Module {
  const counting = names.map((name) => {
    const run = module[name];
    if (typeof run !== 'function') throw new Error(`There is no function ${String(name)} to count.`);
    const count = (...args: readonly unknown[]): unknown => {
      const [text] = args;
      if (typeof text !== 'string') throw new Error(`${String(name)} was given no text first.`);
      given.push({ kind, length: text.length });
      return run(...args);
    };
    return [name, count];
  });
  return { ...module, ...Object.fromEntries(counting) };
}

/** What `run` gives, and the work that it took, counted where `counted` functions stand in for the real ones. */
export function workOf<Value>(run: () => Value): Work & { readonly value: Value } {
  const before = given.length;
  const value = run();
  return { ...since(before), value };
}

/** As `workOf`, for what takes a while. Nothing else may be at work meanwhile. */
export async function workUntil<Value>(run: () => Promise<Value>): Promise<Work & { readonly value: Value }> {
  const before = given.length;
  const value = await run();
  return { ...since(before), value };
}

function since(before: number): Work {
  const work = { ...noWork };
  for (const { kind, length } of given.slice(before)) work[kind] += length;
  return work;
}
