import { auditClosing } from './audit-report.ts';
import { valueNames } from './choices.ts';
import { count, numbers } from './count.ts';

/** The system's codes for files, in words; one that is not here is named as it is. */
const fileFaults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EACCES: 'you may not',
  EPERM: 'you may not',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

/** What the command line says around the engine's own sentences. Arguments in quotes are already made safe for a terminal. */
export const commandLine = {
  /** What a system's code for a file means. */
  fileFault: (code: string) => fileFaults[code] ?? code,
  usage: `Usage: calicut render   [selection] [--in FILE|-] [--out FILE|DIR]
                        [--format manifest|diff|kustomize|jsonpatch|script|review|review-html|json]
                        [--provenance] [--provenance-file FILE] [--force]
       calicut check    [selection] [--json]
       calicut audit    --in FILE|- [selection] [--fix] [--json]
       calicut releases [--json]

selection: --platform oke  --network vcn-native|flannel  --kubernetes 1.36  --calico 3.32.0  --image ol7|ol8|ol9|ubuntu|other
           --pod-cidr CIDR (flannel)  --cluster enhanced|basic  --nodes managed|virtual|self-managed
           --method replace|beside (flannel)  --as-of YYYY-MM-DD     or  --link URL
           several node images: --image ol8,ol9
if you know: --node-kubernetes 1.35  --workers none|some  --size up-to-50|over-50  --arch amd64|arm64|both
           --kernel 5.10-or-newer|older  --ip-families ipv4|dual-stack  --security-rules default|hardened
           --edition open-source|enterprise
not as documented: --without set-iptables-backend,set-mangle-allow-action (edits to leave out, by the ids of --format json)
           --extra remove-idle-typha,remove-unused-volumes  --registry registry.example.com/mirror (where images come from)

audit says what stands in a manifest that you have; what you do not say of the cluster is guessed from the file.
--fix repairs what can be repaired.

render --format kustomize writes a folder: --out DIR. It refers to upstream's address; with --in FILE, to a copy of that file.
Nothing that stands in the folder already is replaced.
--provenance says inside the result what it was made of, in comments; --provenance-file writes it as JSON into a file of its own.

The manifest goes to standard output, everything else to standard error. Without a manifest, the answer goes to standard output.
Exit: 0 done; 1 the answer is no; 2 bad usage or bad input; 3 manifest not available or its hash is wrong.
`,
  mistake: 'Calicut made a mistake and gives no answer. Please report it with the file and the flags you used.',
  seeHelp: 'See calicut --help.',
  commandMissing: 'Say what to do: render, check, audit or releases.',
  commandUnknown: (quoted: string) => `There is no command ${quoted}. The commands are render, check, audit and releases.`,
  flagUnknown: (quoted: string, command: string) => `calicut ${command} has no flag ${quoted}.`,
  flagWithoutValue: (flag: string) => `The flag --${flag} needs a value.`,
  flagTakesNoValue: (flag: string) => `The flag --${flag} takes no value.`,
  flagTwice: (flag: string) => `The flag --${flag} is given twice. Give it once.`,
  argumentUnexpected: (quoted: string) => `${quoted} is not expected here: choices are given as flags.`,
  releaseUnknown: (quoted: string, nearest: string) =>
    `--calico cannot be ${quoted}. The nearest release is ${nearest}; calicut releases lists all of them.`,
  valueUnknown: (flag: string, quoted: string, allowed: string) => `--${flag} cannot be ${quoted}. It is one of: ${allowed}.`,
  cidrInvalid: (quoted: string, fault: string) => `--pod-cidr cannot be ${quoted}: ${fault}.`,
  cidrNotForNetwork: '--pod-cidr goes with --network flannel alone. With VCN-native pods the addresses come from the VCN; leave it out.',
  cidrNotForMethod: '--pod-cidr goes with Calico in place of flannel, not beside it; leave it out.',
  methodNotForNetwork: '--method beside goes with --network flannel alone; leave it out.',
  deviationElsewhere: (flag: string, ids: readonly string[]) =>
    `--${flag} cannot have ${ids.join(', ')} for this kind of cluster and image; leave it out.`,
  needTurnedOff: (id: string, need: string, isEdit: boolean) =>
    isEdit
      ? `Without ${need}, ${id} cannot be done either: write --without ${need},${id}.`
      : `The extra ${id} cannot be done without ${need}; leave one of the two flags out.`,
  registryInvalid: (quoted: string, fault: string) => `--registry cannot be ${quoted}: ${fault}.`,
  registryMissing: 'The extra use-private-registry needs a registry: --registry registry.example.com/mirror.',
  dateInvalid: (quoted: string) => `--as-of cannot be ${quoted}. Write a date as YYYY-MM-DD.`,
  formatUnknown: (quoted: string) =>
    `--format cannot be ${quoted}. It is one of: manifest, diff, kustomize, jsonpatch, script, review, review-html, json.`,
  formatNeedsFolder: (format: string) => `The format ${format} is a folder of several files. Say which: --out DIR.`,
  provenanceBeside: (format: string) =>
    `The format ${format} cannot hold comments. Leave --provenance out, and take --provenance-file FILE for a file beside it.`,
  sameFile: '--out and --provenance-file name the same file. Give each its own.',
  linkWithFlags: (flag: string) => `--link says the whole selection; --${flag} cannot stand beside it.`,
  linkEmpty: 'The link says nothing: what comes after its # is missing. Copy it again from the page.',
  linkRefused:
    'The link cannot be used as it is. Open it in a browser, check every choice, and copy it again; or give the choices as flags.',
  fileUnreadable: (name: string, reason: string) => `${name} cannot be read (${reason}). Check the path.`,
  fileTooLarge: (name: string, limit: number) =>
    `${name} has more than ${numbers.format(limit)} bytes, and no more is read. Upstream's largest file has half a million; check that it is the right one.`,
  fileUnwritable: (name: string, reason: string) => `${name} cannot be written (${reason}). Nothing is left half written.`,
  fileUnwritableAfter: (name: string, reason: string, written: readonly string[]) =>
    `${name} cannot be written (${reason}). It is not left half written; written before it: ${written.join(', ')}.`,
  folderTaken: (name: string) =>
    `${name} is there already and holds something else, so nothing is written. Take an empty folder, or move the file away.`,
  provenanceOverInput: '--provenance-file names the file that --in reads. Give it one of its own.',
  notVendored: (release: string, file: string) =>
    `${file} of Calico ${release} is not in vendor-manifests/upstream. Run: npm run vendor -- --all; or give your own copy with --in FILE.`,
  notPinned: (release: string, file: string) =>
    `The hash of ${file} of Calico ${release} is not in the lock, so it is not kept here. Download it from upstream and give it with --in FILE.`,
  standardInput: 'standard input',
  sample: 'This is the sample that comes with Calicut. It is not for a cluster, so nothing is made of it.',
  refusedWithdrawn: 'No manifest is made for this selection. --force makes one all the same, by the procedure that Oracle has withdrawn.',
  refusedUnsupported: 'No manifest is made for this selection. --force makes one all the same; expect it not to work.',
  forced: 'A manifest is made all the same because of --force.',
  verified: (file: string, release: string) => `Input: upstream's ${file} of Calico ${release}, verified by its sha256.`,
  unverified: (name: string) => `Input: ${name}, not verified: it is not one of upstream's files.`,
  counts: (removed: number, added: number, identical: number, hunks: number) =>
    `Changes: ${count(removed, 'line', 'lines')} removed, ${numbers.format(added)} added, ${numbers.format(identical)} identical to the input, in ${count(hunks, 'hunk', 'hunks')}.`,
  imageToCopy: (from: string, to: string) => `Copy this image first: ${from} → ${to}.`,
  written: (name: string) => `Written to ${name}.`,
  writtenFolder: (name: string, files: number) => `Written to the folder ${name}, in ${count(files, 'file', 'files')}.`,
  selection: (text: string) => `For: ${text}.`,
  alternative: (choices: string) => `Nearest that Oracle supports: ${choices}.`,
  data: (date: string) => `Data of ${date}. This is not Oracle's or Tigera's word.`,
  asOf: (date: string) => `as of ${date}`,
  source: (title: string, read: string, url: string) => `  source: ${title}${read}, ${url}`,
  read: (date: string) => `, read ${date}`,
  auditNeedsFile: 'calicut audit needs a manifest: --in FILE, or --in - for standard input.',
  /** A choice in words; a version is a release of Calico. */
  choice: (value: string) => valueNames[value] ?? `Calico ${value}`,
  clueFrom: (clue: string, from: string, line: number) => `${clue} (${from}, line ${line})`,
  guessed: (clues: string, flags: string) => `Guessed from the file: ${clues}. Say otherwise with ${flags}.`,
  assumed: (choices: string, flags: string) => `Neither given nor found in the file, so assumed: ${choices}. Say otherwise with ${flags}.`,
  imageNotKnown: (flag: string) =>
    `note: The nodes' image was neither given nor found in the file, so nothing is said about the variable for Oracle Linux 8. Give the image with ${flag}, such as ${flag} ol8.`,
  fixNeedsNetwork:
    'What --fix repairs depends on the network type, which was neither given nor found in the file. Give it: --network vcn-native or --network flannel.',
  repairedByFix: '--fix repairs this.',
  nothingFound: 'Nothing was found that is wrong.',
  repaired: (place: string, title: string, details: string) => `${place} repaired: ${title}${details === '' ? '' : ` (${details})`}.`,
  nothingRepaired: 'Nothing was repaired: nothing that was found has a repair. The manifest is as it was.',
  left: 'What is left, at the lines of the repaired manifest:',
  nothingLeft: 'Nothing is left that is wrong.',
  editsThere: (there: number, all: number, titles: string) =>
    there === 0 ? `Documented edits that are there: none of ${all}.` : `Documented edits that are there, ${there} of ${all}: ${titles}.`,
  editsUnknown: 'Whether the documented edits are there cannot be told: the DaemonSet cannot be read.',
  auditCounts: (errors: number, warnings: number, notes: number) =>
    `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}, ${count(notes, 'note', 'notes')}.`,
  ...auditClosing,
  levels: { error: 'error', warning: 'warning', note: 'note' },
  releasesHead: ['Calico', 'tagged', 'hash known', 'files here', 'tested by Oracle with'],
  yes: 'yes',
  no: 'no',
} as const;
