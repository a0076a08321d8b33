import { useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import { isAsDocumented, manifestSlug } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { isLocalAddress, publishedCommands } from '../../state/published-commands.ts';
import { publishedFinder, whyNotPublished, type PublishedAnswer } from '../../state/published.ts';
import type { PublishedManifest } from '../../state/published-index.ts';
import { useVerdict } from '../verdict/use-verdict.ts';
import { CopyableLine } from './PublishedAddressLine.tsx';
import styles from './PublishedAddress.module.css';

const find = publishedFinder({ fetch: (input, init) => window.fetch(input, init), page: window.location.href });

/** The address at which this very manifest is published beside the page, with what to run on it; else a word on why there is none. */
export function PublishedAddress({ editedSha256 }: { readonly editedSha256: string | undefined }) {
  const answer = usePublished(editedSha256);
  const id = useId();
  return (
    <section className={styles['published']} aria-labelledby={id}>
      <h2 id={id}>{messages.published.title}</h2>
      {answer?.kind === 'found' ? <Published manifest={answer.manifest} /> : <NotPublished hash={editedSha256} answer={answer} />}
    </section>
  );
}

function Published({ manifest: { slug, address, sha256 } }: { readonly manifest: PublishedManifest }) {
  const selection = useStore(choices, (all) => all.selection);
  const text = messages.published;
  const { check, compare, apply } = publishedCommands(address);
  return (
    <>
      <p className={styles['about']}>{text.about}</p>
      <CopyableLine title={text.address} line={address} />
      {slug !== manifestSlug(selection) && <p className={styles['about']}>{text.namedAfter(slug)}</p>}
      {isLocalAddress(address) && <p className={styles['local']}>{text.localOnly}</p>}
      <p className={styles['about']}>{text.order}</p>
      <ol className={styles['steps']}>
        <li>
          <CopyableLine title={text.check} line={check} />
          <p className={styles['about']}>
            {text.checkExpects} <code className={styles['hash']}>{sha256}</code>
          </p>
        </li>
        <li>
          <CopyableLine title={text.compare} line={compare} />
          <p className={styles['about']}>{text.compareExpects}</p>
        </li>
        <li>
          <CopyableLine title={text.apply} line={apply} />
        </li>
      </ol>
    </>
  );
}

function NotPublished({ hash, answer }: { readonly hash: string | undefined; readonly answer: PublishedAnswer | undefined }) {
  const source = useStore(choices, (all) => all.source);
  const selection = useStore(choices, (all) => all.selection);
  const { status } = useVerdict();
  const { none, searching } = messages.published;
  const sentence = () => {
    if (hash === undefined) return none.noHash;
    if (answer === undefined) return searching;
    if (answer.kind === 'none') return none.notPublished;
    const reason = whyNotPublished({ source, selection }, status);
    // What deviates is published for no combination, whatever is supported.
    return none[reason === 'notSupported' && !isAsDocumented(selection) ? 'otherwise' : reason];
  };
  return <p className={styles['about']}>{sentence()}</p>;
}

/** The answer for this hash, once it is there; never that of another. */
function usePublished(sha256: string | undefined): PublishedAnswer | undefined {
  const [found, setFound] = useState<{ readonly sha256: string; readonly answer: PublishedAnswer }>();
  useEffect(() => {
    let isCurrent = true;
    if (sha256 !== undefined) void find(sha256).then((answer) => isCurrent && setFound({ sha256, answer }));
    return () => {
      isCurrent = false;
    };
  }, [sha256]);
  return found?.sha256 === sha256 ? found?.answer : undefined;
}
