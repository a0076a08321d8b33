/** Every sentence of a catalog by its path: a text, or a function that makes one. */
export function leavesOf(catalog: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(catalog).flatMap(([part, value]) => below(value, part)));
}

function below(part: unknown, path: string): readonly (readonly [path: string, said: unknown])[] {
  if (typeof part !== 'object' || part === null) return [[path, part]];
  return Object.entries(part).flatMap(([key, value]) => below(value, `${path}.${key}`));
}
