import { numbers } from './count.ts';
import type { KubectlStop } from '../../engine/index.ts';
import type { ProblemSentences } from '../types.ts';

/** The parser's codes in words; one that is not here is named as it is. */
export const yamlFaults: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'an alias has no anchor before it',
  BAD_DQ_ESCAPE: 'an escape in double quotes is not one that YAML knows',
  BAD_INDENT: 'the indentation does not fit what is above it',
  BAD_SCALAR_START: 'a plain value cannot begin with this character',
  BLOCK_AS_IMPLICIT_KEY: 'a mapping begins where only a value can stand',
  BLOCK_IN_FLOW: 'a block stands inside brackets',
  MISSING_CHAR: 'a quote, bracket, comma or colon is missing',
  MULTILINE_IMPLICIT_KEY: 'a key runs over several lines; a colon is missing',
  TAB_AS_INDENT: 'a tab stands in the indentation; YAML takes spaces only',
  TAG_RESOLVE_FAILED: 'a tag is not one that YAML knows',
  UNEXPECTED_TOKEN: 'something stands here that does not belong',
};

/** Where kubectl stops although it is YAML, and what to do there. */
export const kubectlStops: Readonly<Record<KubectlStop, { readonly says: string; readonly next: string }>> = {
  directive: {
    says: 'A directive (%YAML or %TAG) stands here, and kubectl does not read such a document.',
    next: 'Remove the line.',
  },
  separator: {
    says: 'Something stands behind the --- of this line, and kubectl stops there.',
    next: 'Put it on a line of its own.',
  },
  tab: {
    says: 'A tab stands where the indentation does. kubectl stops there, also on a line that is otherwise empty.',
    next: 'Use spaces.',
  },
  'collection-key': {
    says: 'A list or a mapping stands here as a key. kubectl stops there: keys are plain words.',
    next: 'Write a plain word in its place.',
  },
  alias: {
    says: 'This alias (*name) has no anchor (&name) before it, or stands inside its own. kubectl stops there.',
    next: 'Write out what it stands for. If the asterisk belongs to the value, put the value in quotes.',
  },
  aliases: {
    says: 'Written out, the aliases (*name) make the document many times as long, and kubectl stops at it.',
    next: 'Write out what you need.',
  },
  number: {
    says: 'This number is infinite or none at all. kubectl stops there: JSON has no such number.',
    next: 'Write another number, or put it in quotes if text is meant.',
  },
};

/** Why a document is not read at all, where it is not its syntax. */
export const unreadable = {
  CONTROL_CHARACTER: (code: string) =>
    ['000D', '0085', '2028', '2029'].includes(code)
      ? `The character U+${code} stands here. Some readers of YAML end the line at it and others do not, so kubectl could read another file than you do.`
      : `The character U+${code} stands here. YAML does not allow it, and kubectl stops at it.`,
  DOCUMENT_TOO_LARGE: (length: number, limit: number) =>
    `This document has ${numbers.format(length)} characters. Calicut reads documents of up to ${numbers.format(limit)}; the largest of upstream's has about 60,000.`,
  NESTED_TOO_DEEPLY: 'Lists and mappings are nested here beyond anything a manifest needs.',
};

/** What was opened in place of a manifest, and what to do. */
const otherFormats = {
  pdf: 'This is a PDF. Open the manifest itself, as YAML or JSON.',
  zip: 'This is a ZIP archive, which documents of Word and Excel are too. Open the manifest itself, as YAML or JSON.',
  png: 'This is a picture (PNG). Open the manifest itself, as YAML or JSON.',
  gzip: 'This file is compressed with gzip. Unpack it, and open the manifest that is in it.',
  'utf-16': 'This file is UTF-16, as PowerShell writes it. Save it as UTF-8, such as with Out-File -Encoding utf8.',
} as const;

/** What is wrong and what to do. The place is put in front by the view, so that it stands in one way everywhere. */
export const problems: ProblemSentences = {
  YAML_SYNTAX: ({ reason }) =>
    `This is not valid YAML: ${yamlFaults[reason] ?? reason}. Repair the file, or start again from upstream's: kubectl stops at such a place and leaves what came before it applied.`,
  DUPLICATE_KEY: () => 'This key stands twice in the same mapping. kubectl would take the last one in silence; remove one of them.',
  CONTROL_CHARACTER: ({ code }) => `${unreadable.CONTROL_CHARACTER(code)} Remove it.`,
  ALIAS: () =>
    'An alias (*name) or a merge key (<<) stands here. What it stands for is written elsewhere, so that it can be neither found by name nor edited alone; write it out.',
  KUBECTL_STOPS: ({ at }) => `${kubectlStops[at].says} ${kubectlStops[at].next}`,
  DOCUMENT_TOO_LARGE: ({ length, limit }) =>
    `${unreadable.DOCUMENT_TOO_LARGE(length, limit)} Check that it is a manifest, and cut it into smaller documents.`,
  NESTED_TOO_DEEPLY: () => `${unreadable.NESTED_TOO_DEEPLY} Use upstream's file.`,
  LAYOUT: () =>
    "This part is written in a way that cannot be edited line by line (such as an anchor in brackets, a merge key, a tag, an empty entry, a block value at the very end, or a comment among things on one line). Write it in block style, one entry a line, as upstream's file does.",
  EMPTY_FILE: () => "The file is empty. Use upstream's calico.yaml or calico-policy-only.yaml.",
  WEB_PAGE: () => 'This is a web page, not a manifest. Download the raw file.',
  NOT_A_MANIFEST: () =>
    "This is not a Kubernetes manifest: no document has a kind and an apiVersion. Use upstream's calico.yaml or calico-policy-only.yaml.",
  MANIFEST_LIST: () =>
    "A list stands inside a list, which kubectl does not read. Use upstream's file, where each resource is a document of its own.",
  DAEMONSET_MISSING: ({ documents }) =>
    `None of the ${documents} resources in the file is the DaemonSet kube-system/calico-node. Use upstream's calico.yaml or calico-policy-only.yaml; the Tigera operator's manifests cannot be edited this way.`,
  DAEMONSET_TWICE: ({ firstLine }) =>
    `The DaemonSet kube-system/calico-node stands twice; the first is at line ${firstLine}. Keep the one you mean.`,
  CONTAINER_MISSING: () => "The DaemonSet has no container named calico-node. Use upstream's file.",
  CONTAINER_TWICE: () => 'The DaemonSet has two containers named calico-node. Keep the one you mean.',
  WRONG_MANIFEST: ({ wanted }) =>
    wanted === 'calico-policy-only.yaml'
      ? 'This file makes Calico run the network itself; this cluster needs calico-policy-only.yaml, where CALICO_NETWORKING_BACKEND is "none". Use that file.'
      : 'This file leaves the network to another plug-in (CALICO_NETWORKING_BACKEND is "none"); this cluster needs calico.yaml. Use that file.',
  BACKEND_MISSING: ({ wanted }) =>
    `CALICO_NETWORKING_BACKEND is not set, so this is neither of upstream's manifests. Use upstream's ${wanted}.`,
  FIELD_HOLDS_MORE: ({ field, only }) =>
    `${field} holds more than the ConfigMap ${only}, which is all that Oracle's procedure removes. Decide what the rest is for and take it out yourself, or start from upstream's file.`,
  ENV_MISSING: () => "The container calico-node has no list of environment variables. Use upstream's file.",
  VARIABLE_TWICE: ({ name, firstLine }) =>
    `${name} stands twice; the first is at line ${firstLine}. A cluster accepts that in silence and may later drop both. Remove one.`,
  VARIABLE_NOT_LITERAL: ({ name, value }) =>
    `${name} does not have a plain value here. It must be "${value}": write value: "${value}" in place of what stands there, or remove the entry.`,
  VARIABLE_COLLIDES: ({ name, other }) =>
    `${name} is set, and these choices need ${other}: calico-node refuses to start with both. Remove ${name}, or comment it out.`,
  OBJECTS_IN_USE: ({ name, usedBy }) =>
    `${name} is in use: ${usedBy} stands here and may need it. Leave its removal out, or take that out first.`,
  IMAGES_COLLIDE: ({ one, other }) =>
    `In your registry ${one} and ${other} would be the same image, and one container would run the other's. Give one of them another path first.`,
  REGISTRY_NOT_NAMED: () => 'The images are to come from your own registry, and none is named. Type its address, or leave that extra out.',
  VARIABLE_OTHER_CASE: ({ name, found }) => `Felix reads ${found} as ${name}, whatever the case. Write it as ${name}, or remove it.`,
  MOUNT_WITHOUT_VOLUME: ({ container, volume }) =>
    `The container ${container} still mounts the volume ${volume}, which these edits remove; an API server would refuse the DaemonSet. Remove that mount first, or turn off the removal of its volume.`,
  SELF_CHECK_FAILED: () =>
    'Two independent ways to the edited manifest did not agree, so none is handed over. Please report this with the file you used.',
  NOT_BUNDLED: ({ release, file }) => `${file} of Calico ${release} is not here. Fetch it from upstream, or open your own copy.`,
  NOT_FOUND: ({ release, file }) => `Upstream has no ${file} for Calico ${release}. Check the version.`,
  HASH_MISMATCH: ({ release, file, expected, found }) =>
    `This is not upstream's ${file} of Calico ${release}: its sha256 is ${found}, and must be ${expected}. It is not used. Get it again from upstream; if that does not help, do not trust the place it came from.`,
  CUT_OFF: ({ received, expected }) => `Only ${received} of ${expected} bytes arrived. Nothing of it is used; try again.`,
  TIMEOUT: ({ seconds }) =>
    `Nothing arrived for ${seconds} seconds, so the download was given up. Try again, or open your own copy of the file.`,
  NETWORK: () =>
    'The file could not be downloaded: there is no connection, or something on the way blocks it. Try again, or open your own copy.',
  HTTP_STATUS: ({ status }) => `The server answered with status ${status} in place of the file. Try again later, or open your own copy.`,
  ABORTED: () => 'The download was stopped. Nothing was changed.',
  UNREADABLE: () => 'The file could not be read: it has been moved or changed since you chose it, or may not be read. Open it again.',
  NOT_TEXT: () => 'This file is not UTF-8 text. Save it as UTF-8, or download it again.',
  OTHER_FORMAT: ({ format }) => otherFormats[format],
  TOO_LARGE: ({ bytes, limit }) =>
    `The file has ${numbers.format(bytes)} bytes, and at most ${numbers.format(limit)} are read here; upstream's largest has about half a million. Check that it is the right file.`,
};
