import { useEffect, useState } from 'react';

const SHOWN = 2500;

/** True for a moment after `confirm` is called, for a button that says that it has done its work. */
export function useConfirmed(): readonly [isConfirmed: boolean, confirm: () => void] {
  const [since, setSince] = useState(0);
  useEffect(() => {
    if (since === 0) return undefined;
    const timer = setTimeout(() => setSince(0), SHOWN);
    return () => clearTimeout(timer);
  }, [since]);
  return [since !== 0, () => setSince((n) => n + 1)];
}
