import { useRef } from 'react';
import { messages } from '../../messages/index.ts';
import { openOwnManifest } from '../../state/choose.ts';
import { Button } from '../parts/Button.tsx';

/** Opens the system's file dialog. The file is read in the browser. */
export function OpenButton({ onOpened }: { readonly onOpened?: (target: HTMLElement) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const text = messages.interface.source;
  return (
    <>
      <Button onClick={() => input.current?.click()}>{text.open}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".yaml,.yml,.json,.txt,text/yaml,application/yaml,application/json,text/plain"
        aria-label={text.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file === undefined) return;
          openOwnManifest({ name: file.name, content: file });
          onOpened?.(target);
          // So that the same file, edited meanwhile, can be opened again.
          target.value = '';
        }}
      />
    </>
  );
}
