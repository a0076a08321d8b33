/** The versions whose stores are kept: the one that runs, and the one before, which other tabs may still run. */
export interface Kept {
  readonly current: string | undefined;
  readonly previous: string | undefined;
}

const PREFIX = 'calicut';

/** The store of a version. `scope` is the folder of the page, as an address: pages in two folders of one host have nothing in common. */
export function storeName(version: string, scope: string): string {
  return `${PREFIX}-${version} ${scope}`;
}

/** The store in which the worker notes which versions are kept. */
export function notesName(scope: string): string {
  return `${PREFIX}-kept ${scope}`;
}

/** The store in which the worker notes which version did not fit. It is one by itself, which a page can delete, and goes with what is old. */
export function fullName(scope: string): string {
  return `${PREFIX}-full ${scope}`;
}

/** Whether a store, the notes too, belongs to the page in this folder. */
export function isOwnStore(name: string, scope: string): boolean {
  return name.startsWith(`${PREFIX}-`) && name.slice(name.indexOf(' ') + 1) === scope;
}

/** What is kept once a version takes over. A version that takes over again, as after a step back, does not become its own predecessor. */
export function nextKept(kept: Kept, version: string): Kept {
  return { current: version, previous: kept.current === version ? kept.previous : kept.current };
}

/** The stores of this page's that are neither kept nor the notes. */
export function staleStores(names: readonly string[], kept: Kept, scope: string): readonly string[] {
  const wanted = [
    notesName(scope),
    ...[kept.current, kept.previous].flatMap((version) => (version === undefined ? [] : [storeName(version, scope)])),
  ];
  return names.filter((name) => isOwnStore(name, scope) && !wanted.includes(name));
}

/** What the notes say; nothing where they are not such notes. */
export function readKept(value: unknown): Kept {
  const [current, previous] = Array.isArray(value) ? value.map((one: unknown) => (typeof one === 'string' ? one : undefined)) : [];
  return { current, previous };
}
