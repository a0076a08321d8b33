import { useRef } from 'react';
import { messages } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { openFile } from './open-file.ts';

interface Props {
  readonly onOpened?: (target: HTMLElement) => void;
  /** In place of one that could not be used; it is the one thing to do next then. */
  readonly isAnother?: boolean;
}

/** Opens the system's file dialog. The file is read in the browser. */
export function OpenButton({ onOpened, isAnother = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const text = messages.interface.source;
  return (
    <>
      <Button look={isAnother ? 'main' : 'plain'} onClick={() => input.current?.click()}>
        {isAnother ? text.openAnother : text.open}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".yaml,.yml,.json,.txt,text/yaml,application/yaml,application/json,text/plain"
        aria-label={text.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file === undefined) return;
          openFile(file);
          onOpened?.(target);
          // So that the same file, edited meanwhile, can be opened again.
          target.value = '';
        }}
      />
    </>
  );
}
