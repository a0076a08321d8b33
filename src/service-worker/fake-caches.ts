/** Stores in memory in place of a browser's, for tests. `isFull`: what is put into them does not fit. */
export function fakeCaches(isFull: () => boolean = () => false): CacheStorage {
  const stores = new Map<string, Cache>();
  const open = (name: string): Cache => {
    const store = stores.get(name) ?? fakeCache(isFull);
    stores.set(name, store);
    return store;
  };
  return {
    open: async (name: string) => open(name),
    has: async (name: string) => stores.has(name),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  } as CacheStorage;
}

function fakeCache(isFull: () => boolean): Cache {
  const kept = new Map<string, Response>();
  return {
    match: async (address: string) => kept.get(address)?.clone(),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    put: async (address: string, response: Response) => {
      if (isFull()) throw new DOMException('no room', 'QuotaExceededError');
      // As browsers do.
      if (response.headers.get('vary')?.includes('*') === true) throw new TypeError('Vary header contains *');
      kept.set(address, response);
    },
  } as unknown as Cache;
}
