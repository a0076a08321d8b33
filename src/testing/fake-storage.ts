/** A browser's storage with these entries. With `refuses` every access is refused so, as browsers do. */
export function fakeStorage(entries: Readonly<Record<string, string>> = {}): Storage & { refuses: string | undefined } {
  const map = new Map(Object.entries(entries));
  const storage = {
    refuses: undefined as string | undefined,
    get length() {
      return map.size;
    },
    key: (at: number) => [...map.keys()][at] ?? null,
    getItem: (key: string) => asked(() => map.get(key) ?? null),
    setItem: (key: string, value: string) => void asked(() => map.set(key, value)),
    removeItem: (key: string) => void asked(() => map.delete(key)),
    clear: () => map.clear(),
  };
  function asked<Value>(access: () => Value): Value {
    if (storage.refuses !== undefined) throw new DOMException('refused', storage.refuses);
    return access();
  }
  return storage;
}

/** A window that hears of what other tabs store. */
export function fakeWindow() {
  const listeners: ((event: StorageEvent) => void)[] = [];
  return {
    addEventListener: ((_: string, listener: (event: StorageEvent) => void) => void listeners.push(listener)) as Window['addEventListener'],
    tell: (key: string | null) => listeners.forEach((listener) => listener({ key } as StorageEvent)),
  };
}

/** Things that are no value of ours, whatever that is. */
export const strangeTexts: readonly string[] = [
  '',
  'null',
  '[]',
  '{}',
  '{"v":1}',
  '{"v":2,"value":[]}',
  '{"v":1,"value":null}',
  '{"v":1,"value":"x"}',
  '{"v":1,"value":[null,1,"x",[],{}]}',
  '{"v":1,"value":{"__proto__":{"hasCharacters":false},"none":["next"]}}',
  '{"v":1,"value":[{"name":"a"},{"link":"v=1"}]}',
  '{',
  '<script>alert(1)</script>',
  '\u202e\u0000',
  'x'.repeat(600_000),
];
