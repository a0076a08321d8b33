import { upstreamUrl } from '../catalog/calico.ts';
import { catalogEdition } from '../catalog/edition.ts';
import { getSource, type SourceId } from '../catalog/sources.ts';
import { findCell, supportTables } from '../catalog/support.ts';
import { toolVersion } from '../catalog/tool-version.ts';
import { encodeLink } from '../share/codec.ts';
import type { FormFile, FormInput, FormWords } from './forms.ts';
import { selectionToJson } from './selection-json.ts';

/** What a form was made of: nothing of the day, the machine or the person, so that two people's are the same bytes. */
export interface Provenance {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'calicut'; readonly version: string; readonly data: string };
  /** The text that was edited; only its hash where it is a person's own. */
  readonly input:
    { readonly sha256: string } | { readonly release: string; readonly file: string; readonly url: string; readonly sha256: string };
  readonly result: { readonly name: string; readonly sha256: string };
  readonly selection: object;
  /** The generation of the vendor's page that speaks of the pair; the newest where none does. */
  readonly page?: {
    readonly source: SourceId;
    readonly title: string;
    readonly read?: string;
    readonly edition?: string;
    readonly url: string;
  };
  /** The part of a link behind its `#`. */
  readonly link: string;
}

export function createProvenance({ plan, originalSha256, editedSha256, known }: FormInput): Provenance {
  const { selection, name } = plan;
  const page = pageOf(selection);
  // A registry of somebody's own may name a tenancy and a region, and no link has it either.
  const { registry: _, ...shared } = selection;
  const upstream = known && { release: known.release, file: known.file, url: upstreamUrl(known.release, known.file) };
  return {
    schemaVersion: 1,
    tool: { name: 'calicut', version: toolVersion, data: catalogEdition.version },
    input: { ...upstream, sha256: originalSha256 },
    result: { name, sha256: editedSha256 },
    selection: selectionToJson(shared),
    ...(page === undefined ? {} : { page }),
    link: encodeLink(selection),
  };
}

/** The side file that carries the provenance of a form which holds none itself. */
export function createProvenanceFile(input: FormInput): FormFile {
  return { path: `${input.plan.name}.provenance.json`, text: toProvenanceText(input) };
}

/** The provenance as a JSON file, in ASCII. */
export function toProvenanceText(input: FormInput): string {
  return `${toAscii(JSON.stringify(createProvenance(input), null, 2))}\n`;
}

/** The provenance as lines of comment, without their ends. */
export function provenanceComment(input: FormInput, words: Pick<FormWords, 'provenance'>): readonly string[] {
  return words.provenance(createProvenance(input)).map(toComment);
}

/** A text as one line of comment, whatever stands in it. */
export function toComment(text: string): string {
  return `# ${text.replace(/[^\x20-\x7e]/g, '?')}`.trimEnd();
}

function pageOf({ calico, kubernetes }: FormInput['plan']['selection']): Provenance['page'] {
  const source = (findCell(calico, kubernetes) ?? supportTables.at(-1))?.source;
  if (source === undefined) return undefined;
  const { title, read, edition, url } = getSource(source);
  return { source, title, ...(read === undefined ? {} : { read }), ...(edition === undefined ? {} : { edition }), url };
}

/** In JSON every sign outside ASCII can be written so. */
export function toAscii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
