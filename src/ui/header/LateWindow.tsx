import { type ComponentType, type MouseEvent, useEffect, useRef, useState } from 'react';
import { messages } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';

export type WindowName = 'memory' | 'help' | 'tour';
type Window = ComponentType<{ readonly onClose: () => void }>;

/** Each is a chunk of its own: few open it on a visit. */
const loaders: Readonly<Record<WindowName, () => Promise<Window>>> = {
  memory: async () => (await import('../memory/MemoryDialog.tsx')).MemoryDialog,
  help: async () => (await import('../help/HelpDialog.tsx')).HelpDialog,
  tour: async () => (await import('../help/Tour.tsx')).Tour,
};

type Arrived = { readonly Shown: Window } | 'missing' | undefined;

interface Props {
  readonly name: WindowName;
  readonly onClose: () => void;
}

/** A window over the page that comes when it is opened; that it could not come is said in one as well. */
export function LateWindow({ name, onClose }: Props) {
  const [arrived, setArrived] = useState<Arrived>();
  // The window that says that nothing came closes for another attempt, which closes nothing else.
  const isTriedAgain = useRef(false);
  useEffect(() => load(name, setArrived), [name]);
  if (typeof arrived === 'object') return <arrived.Shown onClose={onClose} />;
  if (arrived === undefined) return null;
  const { failed } = messages.page;
  const retry = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    isTriedAgain.current = true;
    // Gives the focus back to where the next window is to give it.
    currentTarget.closest('dialog')?.close();
    setArrived(undefined);
    load(name, (next) => {
      isTriedAgain.current = false;
      setArrived(next);
    });
  };
  return (
    <Dialog heading={failed.panel} close={messages.interface.source.close} onClose={() => isTriedAgain.current || onClose()}>
      <p role="alert">{failed.panelSentence}</p>
      <div>
        <Button look="main" onClick={retry}>
          {failed.retry}
        </Button>
      </div>
    </Dialog>
  );
}

function load(name: WindowName, onCome: (arrived: Arrived) => void): void {
  loaders[name]().then(
    (Shown) => onCome({ Shown }),
    () => onCome('missing'),
  );
}
