import { describe, expect, it } from 'vitest';
import { reloadWith } from './reload.ts';

/** A page on which a person types; `kept` is what comes back. */
function page(failsAt: readonly number[] = []) {
  let text = 'a';
  let puts = 0;
  const said: { kept: string | undefined; hasLeft: boolean } = { kept: undefined, hasLeft: false };
  const type = (more: string) => {
    text += more;
  };
  const ports = {
    now: () => [text],
    putAside: async () => {
      if (failsAt.includes(++puts)) return false;
      said.kept = text;
      return true;
    },
    leave: () => {
      said.hasLeft = true;
    },
  };
  return { said, ports, type };
}

describe('loading the page anew', () => {
  it('brings back what was typed while the newer version took over', async () => {
    const { said, ports, type } = page();
    expect(await reloadWith(ports, async () => type('b'))).toBe('leaving');
    expect(said).toEqual({ kept: 'ab', hasLeft: true });
  });

  it('brings back what was typed while things were put aside', async () => {
    const { said, ports, type } = page();
    let typed = 0;
    const putAside = async () => {
      const isKept = await ports.putAside();
      if (typed++ < 3) type('b');
      return isKept;
    };
    expect(await reloadWith({ ...ports, putAside })).toBe('leaving');
    expect(said).toEqual({ kept: 'abbb', hasLeft: true });
  });

  it('does nothing where things cannot be put aside', async () => {
    const { said, ports } = page([1]);
    let isChanged = false;
    expect(await reloadWith(ports, async () => void (isChanged = true))).toBe('unkept');
    expect([said.hasLeft, isChanged]).toEqual([false, false]);
  });

  it('stays where what was typed meanwhile cannot be put aside', async () => {
    const { said, ports } = page([2]);
    expect(await reloadWith(ports, async () => undefined)).toBe('behind');
    expect(said.hasLeft).toBe(false);
  });

  it('stays where there is no end of it', async () => {
    const { said, ports, type } = page();
    const putAside = async () => {
      type('b');
      return true;
    };
    expect(await reloadWith({ ...ports, putAside })).toBe('unkept');
    expect(said.hasLeft).toBe(false);
  });
});
