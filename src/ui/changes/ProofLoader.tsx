import { type ComponentType, useEffect, useState } from 'react';
import { messages } from '../../messages/index.ts';
import type { Planned } from '../../state/derive-outcome.ts';
import { Button } from '../parts/Button.tsx';

interface Props {
  readonly planned: Planned;
}

interface Loaded {
  readonly Proof: ComponentType<Props>;
}

/** What has come once is there at once the next time. */
let arrived: Loaded | undefined;

/** The proof, a chunk of its own that comes when it is opened: few read it, and nobody else waits for it. */
export function ProofLoader({ planned }: Props) {
  const [loaded, setLoaded] = useState(arrived);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    if (arrived === undefined) load(setLoaded, setFailed);
  }, []);
  if (loaded !== undefined) return <loaded.Proof planned={planned} />;
  if (!isFailed) return <p role="status" />;
  const text = messages.page.failed;
  return (
    <p role="alert">
      {text.panel}. <Button onClick={() => load(setLoaded, setFailed)}>{text.retry}</Button>
    </p>
  );
}

function load(onCome: (loaded: Loaded) => void, onState: (isFailed: boolean) => void): void {
  onState(false);
  const come = (loaded: Loaded) => {
    arrived = loaded;
    onCome(loaded);
  };
  import('./Proof.tsx').then(come, () => onState(true));
}
