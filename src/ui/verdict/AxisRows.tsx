import type { LifeCycle, SourceId, Verdict } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { SourceLink } from '../parts/SourceLink.tsx';
import styles from './VerdictPanel.module.css';

/** What upstream tests, and whether both versions are still kept up. Never merged with the status. */
export function AxisRows({ verdict: { upstream, kubernetes, calico } }: { readonly verdict: Verdict }) {
  const text = messages.interface.verdict;
  return (
    <dl className={styles['axes']}>
      <Row name={text.upstream} mark={upstreamMark(upstream)} sentence={upstreamSentence(upstream)} source={sourceOf(upstream)} />
      <Row name={text.kubernetes} mark={lifeCycleMark(kubernetes)} sentence={lifeCycleSentence(kubernetes)} source={sourceOf(kubernetes)} />
      <Row name={text.calico} mark={lifeCycleMark(calico)} sentence={lifeCycleSentence(calico)} source={sourceOf(calico)} />
    </dl>
  );
}

type Mark = 'yes' | 'no' | 'unknown';

const marks: Readonly<Record<LifeCycle['state'] | Verdict['upstream']['state'], Mark>> = {
  tested: 'yes',
  maintained: 'yes',
  open: 'yes',
  untested: 'no',
  ended: 'no',
  unknown: 'unknown',
};

const signs: Readonly<Record<Mark, string>> = { yes: '✓', no: '✕', unknown: '?' };

interface RowProps {
  readonly name: string;
  readonly mark: Mark;
  readonly sentence: string;
  readonly source: SourceId | undefined;
}

function Row({ name, mark, sentence, source }: RowProps) {
  return (
    <div className={styles['axis']}>
      <dt>{name}</dt>
      <dd data-mark={mark}>
        <span className={styles['mark']} aria-hidden="true">
          {signs[mark]}
        </span>
        {source === undefined ? sentence : <SourceLink id={source} says={{ fact: sentence }} />}
      </dd>
    </div>
  );
}

function upstreamSentence(upstream: Verdict['upstream']): string {
  const text = messages.interface.verdict;
  if (upstream.state === 'unknown') return text.upstreamUnknown;
  const { state, from, to, strength } = upstream;
  if (strength === 'inferred') return text.upstreamInferred(from, to);
  return state === 'tested' ? text.upstreamTested(from, to) : text.upstreamUntested(from, to);
}

/** What only a third party says is no tick of upstream's. */
function upstreamMark(upstream: Verdict['upstream']): Mark {
  return upstream.state !== 'unknown' && upstream.strength === 'inferred' ? 'unknown' : marks[upstream.state];
}

/** What may have ended since it was read is no tick. */
function lifeCycleMark(cycle: LifeCycle): Mark {
  return cycle.state === 'open' && cycle.mayHaveEnded ? 'unknown' : marks[cycle.state];
}

function lifeCycleSentence(cycle: LifeCycle): string {
  const text = messages.interface.verdict;
  switch (cycle.state) {
    case 'maintained':
      return text.maintained(cycle.until);
    case 'ended':
      return text.ended(cycle.until);
    case 'open':
      return cycle.mayHaveEnded ? text.openWhenRead : text.open;
    case 'unknown':
      return text.unknown;
  }
}

function sourceOf(cycle: LifeCycle | Verdict['upstream']): SourceId | undefined {
  return cycle.state === 'unknown' ? undefined : cycle.source;
}
