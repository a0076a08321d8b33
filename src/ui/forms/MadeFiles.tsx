import type { ReactNode } from 'react';
import type { FormFile, MadeForm } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { CopyButton } from './CopyButton.tsx';
import styles from './FormsPanel.module.css';
import { Preview } from './Preview.tsx';
import type { HandOut } from './use-hand-out.ts';

interface Props {
  readonly made: MadeForm;
  /** What to read in place of a file whose own text is no reading. */
  readonly reading: string | undefined;
  /** What an empty file means. */
  readonly emptySays: string;
  /** The side file, where the form does not hold what it says. */
  readonly sideFile: FormFile | undefined;
  readonly isOff: boolean;
  /** That to take the form is the one thing to do next. */
  readonly isNext: boolean;
  readonly handOut: HandOut;
  /** That upstream's own file is in it, and its licence has to go with it. */
  readonly withLicence: boolean;
  /** What can be put into the form. */
  readonly children: ReactNode;
}

/** A form's file, or its folder with each of its files: what it is called, how to have it, and what stands in it. */
export function MadeFiles({ made, reading, emptySays, sideFile, isOff, isNext, handOut, withLicence, children }: Props) {
  const text = messages.formsPanel;
  const [first, ...others] = made.files;
  const isFolder = others.length > 0;
  return (
    <>
      <div className={styles['file']}>
        <code className={styles['name']}>{isFolder ? `${made.name}/` : made.name}</code>
        {isFolder ? (
          <Button
            look={isNext ? 'main' : 'plain'}
            disabled={isOff}
            aria-label={text.downloadLabel(`${made.name}.zip`)}
            onClick={() => void handOut.downloadFolder(made, withLicence)}
          >
            {text.downloadFolder}
          </Button>
        ) : (
          <>
            <CopyButton file={first} look="plain" isOff={isOff} onCopy={handOut.copy} />
            <Button
              look={isNext ? 'main' : 'plain'}
              disabled={isOff}
              aria-label={text.downloadLabel(made.name)}
              onClick={() => handOut.download(first)}
            >
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
      {children}
      {reading !== undefined && <p className={styles['stand']}>{text.htmlPreview}</p>}
      {isFolder ? (
        <Folder made={made} emptySays={emptySays} isOff={isOff} handOut={handOut} />
      ) : (
        <Preview key={made.name} name={made.name} text={reading ?? first.text} emptySays={emptySays} />
      )}
    </>
  );
}

function Folder({ made, emptySays, isOff, handOut }: Pick<Props, 'made' | 'emptySays' | 'isOff' | 'handOut'>) {
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
          <Preview name={file.path} text={file.text} emptySays={emptySays} />
        </li>
      ))}
    </ul>
  );
}
