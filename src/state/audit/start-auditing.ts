import type { StoreApi } from 'zustand/vanilla';
import { findRelease, recipeFor, type Selection } from '../../engine/index.ts';
import type { Manifest } from '../../sources/index.ts';
import type { Choices } from '../choices.ts';
import { chooseSelection, takeGuess } from '../choose.ts';
import { deriveDrafted, type Drafted } from '../draft/derive-drafted.ts';
import { repairDraft, type Drafts } from '../draft/drafts.ts';
import { isAudited, type Loading } from '../loading.ts';
import type { AuditAnswer, AuditQuestion } from './audit-worker.ts';
import type { Auditing } from './auditing.ts';

/** What an audit needs of a worker. */
export type AuditWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

export interface AuditingStores {
  readonly choices: StoreApi<Choices>;
  readonly loading: StoreApi<Loading>;
  readonly drafts: StoreApi<Drafts>;
  readonly auditing: StoreApi<Auditing>;
}

export interface Auditor {
  /** Ends the audit that is under way; `retry` begins it again. */
  readonly stop: () => void;
  readonly retry: () => void;
  /** Repairs everything that has a repair. */
  readonly repairAll: () => void;
}

/** What is being asked, and what it is about. */
interface Task {
  readonly question: AuditQuestion;
  readonly drafted: Drafted;
}

/**
 * Keeps `auditing` at what is on the page: a person's own manifest, a result that somebody has changed, or whatever is there while the
 * audit is in view. One question is out at a time, and of those that wait only the newest is asked: typing is faster than reading.
 */
export function startAuditing(stores: AuditingStores, startWorker: () => AuditWorker = createWorker): Auditor {
  const { choices, loading, drafts, auditing } = stores;
  let worker: AuditWorker | undefined;
  let asked: Task | undefined;
  let waiting: Task | undefined;
  let guessed: Manifest | undefined;
  let isStopped = false;
  let adopted: Manifest | undefined;

  const follow = () => {
    adoptRelease();
    const drafted = findDrafted(stores);
    if (drafted === undefined) return auditing.setState({ state: 'off' });
    const { manifest, base, plan } = drafted;
    const isOwn = isAudited(manifest);
    if (!isOwn && plan === base && choices.getState().tab !== 'audit') return;
    const { selection } = choices.getState();
    const isNew = isOwn && guessed !== manifest;
    if (isNew) isStopped = false;
    if (isStopped) return;
    guessed = isOwn ? manifest : guessed;
    ask({ question: { task: isNew ? 'guess' : 'audit', text: plan.manifest, selection }, drafted });
  };

  /** A file of a person's own that is upstream's says by its hash of which release it is: the answer is to be for that one. */
  function adoptRelease(): void {
    const load = loading.getState();
    if (load.state !== 'ready' || load.loaded.manifest.kind !== 'own' || adopted === load.loaded.manifest) return;
    const { manifest } = load.loaded;
    adopted = manifest;
    const { selection } = choices.getState();
    const { release, file } = manifest.known ?? { release: selection.calico, file: recipeFor(selection).file };
    if (release === selection.calico && file === recipeFor(selection).file) return;
    const network = file === recipeFor(selection).file ? selection.network : file === 'calico.yaml' ? 'flannel' : 'vcn-native';
    const { podCidr: _, ...rest } = selection;
    chooseSelection({ ...(network === selection.network ? selection : { ...rest, method: 'replace' }), network, calico: release });
  }

  function ask(task: Task): void {
    const { text, selection } = task.question;
    const { last, state } = auditing.getState();
    const isAsked = asked?.question.text === text && asked.question.selection === selection;
    if (task.question.task === 'audit' && (isAsked || (state === 'ready' && last?.text === text && last.selection === selection))) {
      waiting = undefined;
      return;
    }
    auditing.setState({ state: 'running', progress: 0 });
    if (asked !== undefined) {
      // A guess is not passed over for what is typed meanwhile.
      if (waiting?.question.task !== 'guess') waiting = task;
      return;
    }
    asked = task;
    worker ??= connect(startWorker());
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
    worker.postMessage(task.question);
  }

  function connect(started: AuditWorker): AuditWorker {
    started.addEventListener('message', ({ data }: MessageEvent<AuditAnswer>) => {
      if (started === worker) take(data);
    });
    const fail = () => {
      if (started === worker) end('broken');
    };
    started.addEventListener('error', fail);
    started.addEventListener('messageerror', fail);
    return started;
  }

  function take(answer: AuditAnswer): void {
    if (asked === undefined) return;
    if (answer.kind === 'progress') return auditing.setState({ progress: answer.read / asked.question.text.length });
    const { question, drafted } = asked;
    asked = undefined;
    const next = waiting;
    waiting = undefined;
    if (answer.kind === 'repaired') {
      // What was changed meanwhile stays, and can be repaired again.
      if (findDrafted(stores)?.plan === drafted.plan) {
        repairDraft(drafted.base.manifest, question.text, answer.edits);
        auditing.setState(({ repairs }) => ({ repairs: repairs + 1 }));
      }
      return follow();
    }
    const { audit, guess } = answer;
    const selection = guess === undefined ? question.selection : settle(answer.selection, question.selection);
    auditing.setState({ state: 'ready', progress: 1, last: { manifest: drafted.manifest, text: question.text, selection, audit } });
    if (guess !== undefined && findDrafted(stores)?.manifest === drafted.manifest) takeGuess(guess, selection);
    if (next === undefined) follow();
    else ask(next);
  }

  function end(state: 'stopped' | 'broken'): void {
    worker?.terminate();
    worker = undefined;
    asked = undefined;
    waiting = undefined;
    isStopped = true;
    auditing.setState({ state });
  }

  for (const store of [choices, loading, drafts]) store.subscribe(follow);
  follow();
  return {
    stop: () => end('stopped'),
    retry: () => {
      isStopped = false;
      guessed = undefined;
      follow();
    },
    repairAll: () => {
      const drafted = findDrafted(stores);
      if (drafted === undefined) return;
      ask({ question: { task: 'repair', text: drafted.plan.manifest, selection: choices.getState().selection }, drafted });
    },
  };
}

/** The guessed selection, with the chosen release where the page does not know the guessed one; the chosen one itself where they say the same. */
function settle(guessed: Selection, chosen: Selection): Selection {
  const settled = findRelease(guessed.calico) === undefined ? { ...guessed, calico: chosen.calico } : guessed;
  return JSON.stringify(settled) === JSON.stringify(chosen) ? chosen : settled;
}

function findDrafted({ choices, loading, drafts }: AuditingStores): Drafted | undefined {
  const load = loading.getState();
  if (load.state !== 'ready') return undefined;
  const drafted = deriveDrafted(choices.getState().selection, load.loaded, drafts.getState());
  return 'plan' in drafted ? drafted : undefined;
}

function createWorker(): AuditWorker {
  return new Worker(new URL('./audit-worker.ts', import.meta.url), { type: 'module' });
}
