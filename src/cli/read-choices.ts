import {
  decodeLink,
  findRegistryFault,
  readSelection,
  selectionKeys,
  type Adjustment,
  type LinkNotice,
  type Selection,
  type SelectionKey,
} from '../engine/index.ts';
import { commandLine, messages } from '../messages/index.ts';
import { say } from './say.ts';
import { quote } from './exit.ts';

const text = commandLine;

export type ChoicesResult =
  | {
      readonly ok: true;
      readonly selection: Selection;
      /** The choices that were said; the others are defaults. A link says all of them. */
      readonly given: ReadonlySet<SelectionKey>;
      readonly remarks: readonly string[];
    }
  | { readonly ok: false; readonly remarks: readonly string[] };

/** What a link may say that is dropped with a word; anything else in it that does not fit is refused here, where nobody looks on. */
const dropped: readonly LinkNotice['code'][] = ['CIDR_NOT_FOR_NETWORK', 'CIDR_NOT_FOR_METHOD', 'METHOD_NOT_FOR_NETWORK'];

/**
 * The selection that flags or a link mean. A flag that does not fit is refused, never replaced. `anyRelease` is for a person's
 * own file, which may be of a release that the catalog does not know. `assumed` stands where a flag was not given, so that the others
 * are judged beside it; it must fit.
 */
export function readChoices(
  values: ReadonlyMap<string, string>,
  anyRelease: boolean,
  assumed: ReadonlyMap<SelectionKey, string> = new Map(),
): ChoicesResult {
  const link = values.get('link');
  if (link !== undefined) return readLink(link, values);
  const said = new Map(selectionKeys.flatMap((key) => (values.has(key) ? [[key, values.get(key) ?? ''] as const] : [])));
  const raw = new Map([...assumed, ...said]);
  const { selection, adjustments } = readSelection(raw, { anyRelease });
  if (adjustments.length > 0) return { ok: false, remarks: adjustments.map((adjustment) => explain(adjustment, raw)) };
  return { ok: true, selection, given: new Set(said.keys()), remarks: [] };
}

function readLink(link: string, values: ReadonlyMap<string, string>): ChoicesResult {
  // A link says that images come from a private registry and never from which.
  const registry = values.get('registry');
  const beside = selectionKeys.find((key) => values.has(key) && key !== 'registry');
  if (beside !== undefined) return { ok: false, remarks: [text.linkWithFlags(beside)] };
  const fault = registry === undefined ? undefined : findRegistryFault(registry);
  if (fault !== undefined) return { ok: false, remarks: [text.registryInvalid(quote(registry ?? ''), messages.registryFaults[fault])] };
  const { selection: linked, notices: all, isEmpty } = decodeLink(link);
  const takesRegistry = linked.extras.includes('use-private-registry');
  if (registry !== undefined && !takesRegistry) return { ok: false, remarks: [text.linkWithFlags('registry')] };
  const selection: Selection = registry === undefined ? linked : { ...linked, registry };
  const notices = registry === undefined ? all : all.filter(({ code }) => code !== 'REGISTRY_MISSING');
  if (isEmpty) return { ok: false, remarks: [text.linkEmpty] };
  const remarks = notices.map((notice) => say(messages.notices, notice));
  if (notices.some(({ code }) => !dropped.includes(code))) return { ok: false, remarks: [...remarks, text.linkRefused] };
  return { ok: true, selection, given: new Set(selectionKeys), remarks };
}

function explain(adjustment: Adjustment, raw: ReadonlyMap<SelectionKey, string>): string {
  switch (adjustment.code) {
    case 'UNKNOWN_VALUE':
      if (adjustment.args.key === 'calico') return text.releaseUnknown(quote(raw.get('calico') ?? ''), adjustment.args.chosen);
      return text.valueUnknown(adjustment.args.key, quote(raw.get(adjustment.args.key) ?? ''), adjustment.args.allowed.join(', '));
    case 'DETAIL_DROPPED':
      return text.valueUnknown(adjustment.args.key, quote(raw.get(adjustment.args.key) ?? ''), adjustment.args.allowed.join(', '));
    case 'CIDR_INVALID':
      return text.cidrInvalid(quote(raw.get('pod-cidr') ?? ''), messages.cidrFaults[adjustment.args.fault]);
    case 'DEVIATION_UNKNOWN':
      return text.valueUnknown(adjustment.args.key, quote(raw.get(adjustment.args.key) ?? ''), adjustment.args.allowed.join(', '));
    case 'DEVIATION_ELSEWHERE':
      return text.deviationElsewhere(adjustment.args.key, adjustment.args.ids);
    case 'NEED_TURNED_OFF':
      return text.needTurnedOff(adjustment.args.id, adjustment.args.need, adjustment.args.id in messages.withoutEdit);
    case 'REGISTRY_INVALID':
      return text.registryInvalid(quote(raw.get('registry') ?? ''), messages.registryFaults[adjustment.args.fault]);
    case 'REGISTRY_MISSING':
      return text.registryMissing;
    case 'CIDR_NOT_FOR_NETWORK':
      return text.cidrNotForNetwork;
    case 'CIDR_NOT_FOR_METHOD':
      return text.cidrNotForMethod;
    case 'METHOD_NOT_FOR_NETWORK':
      return text.methodNotForNetwork;
  }
}
