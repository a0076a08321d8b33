import { useState } from 'react';
import type { FormFile, MadeForm } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import type { Planned } from '../../state/derive-outcome.ts';
import { saveDraft } from '../../state/draft/drafts.ts';
import { downloadBytes, downloadText } from '../delivery/download-text.ts';
import { loadLicence } from '../clusters/load-licence.ts';
import { copyText } from '../parts/copy-text.ts';

const LICENCE = 'LICENSE.txt';

export interface HandOut {
  readonly copy: (file: FormFile) => Promise<boolean>;
  readonly download: (file: FormFile) => void;
  /** `withLicence`: with the licence of upstream's files inside; without it nothing is handed out. */
  readonly downloadFolder: (made: MadeForm, withLicence: boolean) => Promise<void>;
  /** What was done with this plan; empty where nothing was. */
  readonly sentence: string;
}

/** Hands out files of a form, taken from the form and from nowhere else. What holds a person's own changes is saved with it. */
export function useHandOut({ base, plan }: Planned): HandOut {
  const [last, setLast] = useState<{ readonly plan: Planned['plan']; readonly sentence: string }>();
  const text = messages.formsPanel;
  const finish = (sentence: string) => {
    setLast({ plan, sentence });
    saveDraft(base.manifest);
  };
  return {
    sentence: last?.plan === plan ? last.sentence : '',
    copy: async (file) => {
      const isDone = await copyText(file.text);
      if (isDone) finish(text.copyDone(file.path));
      else setLast({ plan, sentence: text.copyRefused });
      return isDone;
    },
    download: (file) => {
      downloadText(file.text, file.path);
      finish(text.downloadDone(file.path));
    },
    downloadFolder: async (made, withLicence) => {
      const name = `${made.name}.zip`;
      // Asked for on the click: hardly anybody needs it. Where it cannot be had, the files can still be copied.
      const zip = await import('./to-zip.ts').catch(() => undefined);
      if (zip === undefined) return setLast({ plan, sentence: text.zipFailed });
      const licence = withLicence ? await loadLicence(document.baseURI) : undefined;
      if (withLicence && licence === undefined) return setLast({ plan, sentence: text.noLicence });
      downloadBytes(
        [zip.toZip(licence === undefined ? made : { ...made, files: [...made.files, { path: LICENCE, text: licence }] })],
        name,
      );
      finish(text.downloadDone(name));
    },
  };
}
