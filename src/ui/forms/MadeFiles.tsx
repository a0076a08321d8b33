import type { FormFile, MadeForm } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { CopyButton } from './CopyButton.tsx';
import styles from './FormsPanel.module.css';
import { Preview } from './Preview.tsx';
import type { HandOut } from './use-hand-out.ts';

interface Props {
  readonly made: MadeForm;
  /** The side file, where the form does not hold what it says. */
  readonly sideFile: FormFile | undefined;
  readonly isOff: boolean;
  readonly handOut: HandOut;
}

/** A form's file, or its folder with each of its files: what it is called, how to have it, and what stands in it. */
export function MadeFiles({ made, sideFile, isOff, handOut }: Props) {
  const text = messages.formsPanel;
  const [first, ...others] = made.files;
  const isFolder = others.length > 0;
  return (
    <>
      <div className={styles['file']}>
        <code className={styles['name']}>{isFolder ? `${made.name}/` : made.name}</code>
        {isFolder ? (
          <Button disabled={isOff} aria-label={text.downloadLabel(`${made.name}.zip`)} onClick={() => void handOut.downloadFolder(made)}>
            {text.downloadFolder}
          </Button>
        ) : (
          <>
            <CopyButton file={first} look="plain" isOff={isOff} onCopy={handOut.copy} />
            <Button disabled={isOff} aria-label={text.downloadLabel(made.name)} onClick={() => handOut.download(first)}>
              {text.download}
            </Button>
          </>
        )}
        {sideFile !== undefined && (
          <Button look="quiet" disabled={isOff} title={sideFile.path} onClick={() => handOut.download(sideFile)}>
            {text.provenanceFile}
          </Button>
        )}
      </div>
      <p role="status" className={styles['hint']}>
        {handOut.sentence}
      </p>
      {isFolder ? <Folder made={made} isOff={isOff} handOut={handOut} /> : <Preview key={made.name} name={made.name} text={first.text} />}
    </>
  );
}

function Folder({ made, isOff, handOut }: Omit<Props, 'sideFile'>) {
  const text = messages.formsPanel;
  return (
    <ul className={styles['folder']} aria-label={text.files(made.name, made.files.length)}>
      {made.files.map((file) => (
        <li key={file.path}>
          <div className={styles['file']}>
            <code className={styles['name']}>{file.path}</code>
            <span className={styles['hint']}>{text.size(file.text.length)}</span>
            <CopyButton file={file} look="quiet" isOff={isOff} onCopy={handOut.copy} />
          </div>
          <Preview name={file.path} text={file.text} />
        </li>
      ))}
    </ul>
  );
}
