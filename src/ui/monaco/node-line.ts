/** How far from its kind a resource is named; annotations that a server wrote stand between. */
const NEAR = 40;

/**
 * The line on which the DaemonSet calico-node begins, looked for without reading the text as YAML: it is only where the editor opens.
 * Undefined where there is no such line.
 */
export function nodeLine(text: string): number | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const at = lines.findIndex((line, n) => /^\s*(?:- )?"?kind"?: *["']?DaemonSet\b/.test(line) && isNamed(lines, n));
  return at === -1 ? undefined : at + 1;
}

function isNamed(lines: readonly string[], kind: number): boolean {
  for (let n = kind; n < kind + NEAR; n++) {
    const line = lines[n];
    if (line === undefined || line.startsWith('---')) return false;
    if (/^\s*"?name"?: *["']?calico-node["']?,?\s*$/.test(line)) return true;
  }
  return false;
}
