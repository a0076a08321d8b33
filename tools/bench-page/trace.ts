/** An event of a browser's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** How much of its thread's own time it took, and where that stood: less than the clock's where the machine does something else. */
  readonly tdur?: number;
  readonly tts?: number;
}

export const traceCategories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** What the main thread did between a choice and the painting of its answer, in milliseconds of its own time unless said otherwise. */
export interface Work {
  readonly work: number;
  readonly layout: number;
  readonly layouts: number;
  readonly paint: number;
  /** The longest task until all has settled: by the clock, and of its own time. */
  readonly longest: number;
  readonly 'longest-work': number;
}

const layoutEvents = ['UpdateLayoutTree', 'Layout'];
const paintEvents = ['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer'];

/** The work between the marks `LABEL:input` and `LABEL:painted`; the longest task until `LABEL:settled`. Undefined where one is missing. */
export function readWork(events: readonly TraceEvent[], label: string): Work | undefined {
  const markOf = (name: string) => events.find((one) => one.name === `${label}:${name}` && one.tts !== undefined);
  const [input, painted, settled] = [markOf('input'), markOf('painted'), markOf('settled')];
  if (input === undefined || painted === undefined || settled === undefined) return undefined;
  const inside = (until: TraceEvent) =>
    events.filter(
      ({ ph, pid, tid, ts, dur = 0 }) => ph === 'X' && pid === input.pid && tid === input.tid && ts + dur > input.ts && ts < until.ts,
    );
  const untilPainted = inside(painted);
  const named = (names: readonly string[]) => untilPainted.filter(({ name }) => names.includes(name));
  const tasks = inside(settled).filter(({ name }) => name === 'RunTask');
  return {
    work: ((painted.tts ?? 0) - (input.tts ?? 0)) / 1000,
    layout: sum(named(layoutEvents)),
    layouts: named(['Layout']).length,
    paint: sum(named(paintEvents)),
    longest: Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000,
    'longest-work': Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}

/** All of them together; what happened within another of them, as the painting of a part does, is in that one already. */
function sum(events: readonly TraceEvent[]): number {
  const ends = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
  const outermost = events.filter(
    (one, n) => !events.some((other, m) => other.ts <= one.ts && ends(other) >= ends(one) && ((other.dur ?? 0) > (one.dur ?? 0) || m < n)),
  );
  return outermost.reduce((all, { tdur = 0 }) => all + tdur, 0) / 1000;
}
