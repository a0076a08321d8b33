import { describe, expect, it } from 'vitest';
import { enclosingKeys, readOutline } from './enclosing-keys.ts';

const text = `# Above.
---
kind: DaemonSet
metadata:
  name: calico-node
spec:
  template:
    spec:
      containers:
        # Runs it.
        - name: calico-node
          image: node
          env:
            - name: A
              value: "1"
            - value: "2"

              name: 'B'
          livenessProbe:
            exec:
              command:
              - /bin/calico-node
              - -felix-live
        - image: other
          "quoted key": 1
rules:
- apiGroups: [""]
  resources:
  - pods
data:
  config: |-
    {
      "name": "k8s",
      plain: {
        deeper: 1
  after: 1
`;
const lines = text.split(/(?<=\n)/);
const outline = readOutline(lines);
const at = (line: string, count = 1) => {
  const from = lines.findIndex((one) => one.trim() === line);
  return enclosingKeys(outline, from, from + count).join(' › ');
};

describe('the keys around lines', () => {
  it.each([
    ['kind: DaemonSet', ''],
    ['name: calico-node', 'metadata'],
    ['- name: calico-node', 'spec › template › spec › containers'],
    ['image: node', 'spec › template › spec › containers › calico-node'],
    ['value: "1"', 'spec › template › spec › containers › calico-node › env › A'],
    ['- value: "2"', 'spec › template › spec › containers › calico-node › env'],
    ["name: 'B'", 'spec › template › spec › containers › calico-node › env › B'],
    ['- -felix-live', 'spec › template › spec › containers › calico-node › livenessProbe › exec › command'],
    ['"quoted key": 1', 'spec › template › spec › containers'],
    ['- apiGroups: [""]', 'rules'],
    ['- pods', 'rules › resources'],
    ['deeper: 1', 'data › config'],
    ['after: 1', 'data'],
    ['# Runs it.', 'spec › template › spec › containers'],
    ['# Above.', ''],
  ])('are those above %s', (line, path) => {
    expect(at(line)).toBe(path);
  });

  it('are those that all of them stand below', () => {
    expect(at('value: "1"', 2)).toBe('spec › template › spec › containers › calico-node › env');
    expect(at('- name: A', 3)).toBe('spec › template › spec › containers › calico-node › env');
    expect(at('# Runs it.', 2)).toBe('spec › template › spec › containers');
    expect(enclosingKeys(readOutline(['a:\n', '  b: 1\n', '  # The end.\n']), 2, 3)).toEqual([]);
    expect(enclosingKeys(outline, 0, lines.length)).toEqual([]);
  });

  it('are read with Windows line ends, and from what is no YAML', () => {
    expect(enclosingKeys(readOutline(['a:\r\n', '  b:\r\n', '    - c\r\n']), 2, 3)).toEqual(['a', 'b']);
    expect(enclosingKeys(readOutline(['{\n', '  Hello.\n', '\n', '- |\n', '  x: 1\n', '   y: 2']), 0, 6)).toEqual([]);
    expect(enclosingKeys(readOutline(['a:\n', '-\r\n', '  b:\n', '    c: 1\n']), 3, 4)).toEqual(['a', 'b']);
    expect(enclosingKeys(readOutline([]), 0, 1)).toEqual([]);
  });
});
