import type { FormFile } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { useConfirmed } from '../parts/use-confirmed.ts';

interface Props {
  readonly file: FormFile;
  readonly look: 'plain' | 'quiet';
  readonly isOff: boolean;
  /** Says whether it is on the clipboard. */
  readonly onCopy: (file: FormFile) => Promise<boolean>;
}

export function CopyButton({ file, look, isOff, onCopy }: Props) {
  const [isCopied, confirm] = useConfirmed();
  const text = messages.formsPanel;
  const copy = async () => {
    if (await onCopy(file)) confirm();
  };
  return (
    <Button look={look} disabled={isOff} aria-label={isCopied ? undefined : text.copyLabel(file.path)} onClick={() => void copy()}>
      {isCopied ? text.copied : text.copy}
    </Button>
  );
}
