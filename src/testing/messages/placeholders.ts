import { parseAst } from 'vite';

type Sayer = (...args: never) => unknown;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** A parameter: its name, or the names of the properties that are taken out of it. */
export type Parameter = { readonly name: string } | { readonly properties: readonly string[] };

/** The parameters of a sentence in their order, by the names that its source gives them. */
export function parametersOf(sentence: Sayer): readonly Parameter[] {
  return (parse(sentence)['params'] as readonly Node[]).map((parameter) => {
    const node = parameter.type === 'AssignmentPattern' ? (parameter['left'] as Node) : parameter;
    if (node.type !== 'ObjectPattern') return { name: String(node['name']) };
    return { properties: (node['properties'] as readonly Node[]).map((property) => keyOf(property['key'] as Node)) };
  });
}

/**
 * What a sentence is made from: its arguments by position, and of each argument the properties that are read, `0.from`. Renaming counts for
 * nothing, leaving one out does. An argument that goes on as a whole to another function is used as a whole.
 */
export function placeholdersOf(sentence: Sayer): ReadonlySet<string> {
  const names = new Map<string, string>();
  const used = new Set<string>();
  const made = parse(sentence);
  (made['params'] as readonly Node[]).forEach((parameter, position) => name(parameter, String(position)));
  visit(made['body'] as Node);
  return used;

  function name(pattern: Node, place: string): void {
    if (pattern.type === 'Identifier') names.set(pattern['name'] as string, place);
    if (pattern.type === 'AssignmentPattern') name(pattern['left'] as Node, place);
    if (pattern.type === 'ObjectPattern') {
      for (const property of pattern['properties'] as readonly Node[]) {
        if (property.type === 'Property') name(property['value'] as Node, `${place}.${keyOf(property['key'] as Node)}`);
      }
    }
    if (pattern.type === 'ArrayPattern')
      (pattern['elements'] as readonly Node[]).forEach((one, at) => isNode(one) && name(one, `${place}.${at}`));
  }

  function visit(node: Node): void {
    if (node.type === 'MemberExpression' && isNode(node['object']) && node['object'].type === 'Identifier') {
      const place = names.get(node['object']['name'] as string);
      const property = node['property'] as Node;
      const key = node['computed'] === true ? property['value'] : property['name'];
      // The methods and the length of a text or a list are its own, and no property of what is given.
      if (place !== undefined)
        used.add(typeof key === 'string' && !(key in String.prototype) && !(key in Array.prototype) ? `${place}.${key}` : place);
      if (node['computed'] === true) visit(property);
      return;
    }
    if (node.type === 'Identifier') {
      const place = names.get(node['name'] as string);
      if (place !== undefined) used.add(place);
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      if (node.type === 'Property' && key === 'key' && node['computed'] !== true) continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    }
  }
}

/** A function, an arrow function or a method, as a tree. */
function parse(sentence: Sayer): Node {
  const source = sentence
    .toString()
    .replace(/^(async\s+)?(\w+)\s*\(/, (match, _, name: string) => (name === 'function' ? match : `function ${name}(`));
  const [statement] = parseAst(`(${source})`).body as unknown as readonly Node[];
  return statement?.['expression'] as Node;
}

const keyOf = (key: Node): string => String(key['name'] ?? key['value']);
