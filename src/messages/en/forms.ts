import type { Form, FormProblem, FormWords, KustomizeStop, OverlayFacts, Provenance } from '../../engine/index.ts';
import { reasons } from './repairs.ts';

type ProblemSentences = {
  readonly [Code in FormProblem['code']]: (args: Extract<FormProblem, { readonly code: Code }>['args']) => string;
};

const texts = { original: 'the file that is edited', manifest: 'the edited manifest' } as const;

const takeOthers = 'Take the manifest, its diff or the script.';

/** What kustomize does with what a person's file has; each ends before its full stop. */
const kustomizeStops: Readonly<Record<KustomizeStop, string>> = {
  stream: 'Of values that no line with --- parts, kustomize reads the first alone and leaves out this one',
  'no-object': 'This document is no object, and kustomize builds nothing from a file that has one',
  'list-order': 'kustomize puts the items of this list behind the documents that follow it',
  'list-items': 'kustomize reads the items of a list only where each of them has its own apiVersion and kind',
  'local-config': 'kustomize leaves out the object that has this annotation',
  'own-annotation': 'kustomize takes this annotation for one of its own and takes it away',
  annotations: 'kustomize takes away annotations that are empty, and makes text of what is none',
  boolean: 'This is a boolean to kubectl and a text to kustomize',
  date: 'kustomize writes this date without quotes as a time',
  folded: 'kustomize adds and drops lines in a folded text of several lines',
  sign: 'kustomize cannot write a sign in this text as it is',
};

const problems: ProblemSentences = {
  OBJECTS_UNREADABLE: ({ of, reason }) =>
    `An object in ${texts[of]} cannot be read for certain (${reason}), so neither a patch nor an overlay is made. ${takeOthers}`,
  OBJECT_WITHOUT_NAME: ({ of }) =>
    `An object in ${texts[of]} has no apiVersion, kind or name, so no patch can say which one it is for. ${takeOthers}`,
  KUSTOMIZE_OTHERWISE: ({ of, stop }) =>
    `In ${texts[of]}: ${kustomizeStops[stop]}, so the overlay would not be the manifest. ${takeOthers}`,
  OBJECT_TWICE: ({ of, name }) =>
    `${name} stands twice in ${texts[of]}, so a patch could reach the wrong one, and kustomize builds nothing. Remove one of them.`,
  OBJECTS_MOVED: () => `The objects stand in another order than in the file that is edited, which no patch can say. ${takeOthers}`,
  SEVERAL_OBJECTS: ({ names }) =>
    `A JSON Patch is for one object, and ${names.length} change: ${names.join(', ')}. Take the kustomize overlay, which has a patch for each.`,
  OBJECT_COMES_OR_GOES: ({ names }) =>
    `A JSON Patch changes one object and can neither add nor remove one: ${names.join(', ')}. Take the kustomize overlay, which can.`,
  COMMENTS_IMPOSSIBLE: ({ form }) =>
    form === 'jsonpatch'
      ? 'A JSON Patch cannot hold comments. Take the provenance as a side file.'
      : 'This manifest is JSON, which cannot hold comments. Take the provenance as a side file.',
};

/** The forms as a person chooses among them. `about` says what it is, `use` what to do with it. */
const descriptions: Readonly<Record<Form, { readonly title: string; readonly about: string; readonly use: string }>> = {
  manifest: { title: 'Manifest', about: "Upstream's whole file with the edits in it.", use: 'Run kubectl diff on it, then kubectl apply.' },
  diff: {
    title: 'Unified diff',
    about: "The edits alone, as lines of upstream's file.",
    use: "Run git apply or patch -p1 beside upstream's file. It is empty where no edit is needed, with or without provenance.",
  },
  kustomize: {
    title: 'Kustomize overlay',
    about: "A folder that refers to upstream's file and patches it with JSON 6902.",
    use: 'Keep it in Git; kubectl apply -k, Argo CD and Flux read it. It needs kustomize 5, as in kubectl 1.27 or newer.',
  },
  jsonpatch: {
    title: 'JSON Patch',
    about: 'The edits of the one object that changes, as RFC 6902.',
    use: 'For a tool that patches objects. Each removal stands behind a test, so it stops where the object is another.',
  },
  script: {
    title: 'Shell script',
    about: "Downloads upstream's file, checks its sha256, makes the edits and checks the result.",
    use: 'Run it with bash. It shows the edits and asks before it applies anything.',
  },
};

const page = ({ title, read, edition, url }: NonNullable<Provenance['page']>): string =>
  `Oracle's page: ${title}${read === undefined ? '' : `, read ${read}`}${edition === undefined ? '' : `, edition ${edition}`}, ${url}`;

const provenance = ({ tool, input, result, page: source, link }: Provenance): readonly string[] => [
  `Made with Calicut ${tool.version}, data of ${tool.data}.`,
  'release' in input ? `Upstream: ${input.file} of Calico ${input.release}, ${input.url}` : "Made from a person's own file.",
  `sha256 of that file: ${input.sha256}`,
  `sha256 of the manifest ${result.name}, without any such comment: ${result.sha256}`,
  ...(source === undefined ? [] : [page(source)]),
  `Selection, behind the # of a link: ${link}`,
];

const list = (title: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : ['', title, '', ...names.map((name) => `- \`${name}\``)];

const source = (url: string): string => `([source](${url}))`;

const argoOptions = 'https://github.com/argoproj/argo-cd/blob/master/docs/user-guide/sync-options.md';
const argoPruning = 'https://argo-cd.readthedocs.io/en/release-3.5/user-guide/auto_sync/';
const argoVersions = 'https://github.com/argoproj/argo-cd/blob/master/docs/user-guide/kustomize.md';
const fluxBases = 'https://github.com/fluxcd/kustomize-controller/pull/638';
const fluxSpec = 'https://github.com/fluxcd/kustomize-controller/blob/main/docs/spec/v1/kustomizations.md';
const sortOptions = 'https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/sortoptions';
const versions = 'https://github.com/kubernetes-sigs/kustomize#kubectl-integration';

const check = ({ url, copy, originalSha256 }: OverlayFacts): readonly string[] => [
  url === undefined ? '## Check the copied file' : "## Check upstream's file",
  '',
  url === undefined
    ? 'The overlay patches this very file. kustomize checks no hash; this does:'
    : 'kustomize checks no hash of what it downloads. This does, and prints `OK`:',
  '',
  '```sh',
  url === undefined
    ? `echo '${originalSha256}  ${copy}' | sha256sum --check`
    : `curl --fail --silent --show-error --location '${url}' | sha256sum | grep --quiet '^${originalSha256} ' && echo OK`,
  '```',
  '',
  'On macOS write `shasum -a 256` in place of `sha256sum`.',
];

/** How to see that the patches took, which kustomize does not say. */
const proofOfPatch = ({ changed, removed, witnesses }: OverlayFacts): readonly string[] => {
  if (changed.length + removed.length === 0) return [];
  return [
    '## See that the patches take',
    '',
    'kustomize ignores a patch whose object it does not find, and says nothing. Where it finds the object and a test in the patch fails, it stops.',
    ...(witnesses.length === 0
      ? ['So look for each edit in what `kubectl kustomize .` prints.']
      : [
          'Each of these prints a number; 0 means that a patch was ignored:',
          '',
          '```sh',
          ...witnesses.map((word) => `kubectl kustomize . | grep --count --fixed-strings '${word}'`),
          '```',
        ]),
    ...(removed.length === 0 ? [] : ['', 'An object that is removed must not stand in what `kubectl kustomize .` prints.']),
    '',
  ];
};

const copyImages = ({ imageCommands }: OverlayFacts): readonly string[] =>
  imageCommands === ''
    ? []
    : [
        '## Images to copy first',
        '',
        'The registry needs these images before anything is applied:',
        '',
        '```sh',
        imageCommands.trimEnd(),
        '```',
        '',
      ];

const controllers = ({ url }: OverlayFacts): readonly string[] => [
  '## Argo CD',
  '',
  `- The kustomize that Argo CD runs has to be 5 or newer. An Application can name a version in \`spec.source.kustomize.version\` ${source(argoVersions)}.`,
  ...(url === undefined
    ? []
    : [
        '- The server that builds the manifests has to reach the address above (inferred). Where it cannot, take the overlay with a copy of the file.',
      ]),
  `- A sync is \`kubectl apply\`. With \`ServerSideApply=true\` it is \`kubectl apply --server-side --force-conflicts\`: Argo CD then owns every field in the manifest, also those that somebody else owned ${source(argoOptions)}.`,
  `- An automated sync deletes nothing unless pruning is turned on ${source(argoPruning)}. An object that this overlay removes, and that is on the cluster already, stays until it is pruned or deleted by hand (inferred).`,
  '',
  '## Flux',
  '',
  ...(url === undefined
    ? []
    : [
        `- A controller that was started with \`--no-remote-bases\`, which Flux encourages for production, does not build an overlay that refers to an address ${source(fluxBases)}. Take the overlay with a copy of the file: \`calicut render --format kustomize --in FILE --out DIR\`.`,
      ]),
  `- Flux applies on the server side, looks for drift at each \`spec.interval\` and corrects it: what you change on the cluster by hand is set back. With \`spec.prune\` it deletes objects that it applied before and that are no longer in the overlay ${source(fluxSpec)}.`,
  '- Let one tool own these objects. After a first `kubectl apply` by hand the fields have two managers (inferred).',
];

const readme = (facts: OverlayFacts): readonly string[] => {
  const { folder, manifest, url, copy, changed, removed, added, editedSha256 } = facts;
  return [
    `# ${folder}`,
    '',
    url === undefined
      ? `A kustomize overlay on the file \`${copy}\` in this folder. What comes out are the objects of \`${manifest}\`, sha256 \`${editedSha256}\`; kustomize writes their text anew.`
      : `A kustomize overlay on upstream's file. What comes out are the objects of \`${manifest}\`, sha256 \`${editedSha256}\`; kustomize writes their text anew.`,
    ...(changed.length + removed.length + added.length === 0 ? ['', 'No edit is needed: the overlay has no patch.'] : []),
    ...list('Objects that are patched, each removal behind a test so that nothing else can go:', changed),
    ...list('Objects that are removed:', removed),
    ...list('Objects that are added, behind all others:', added),
    '',
    ...check(facts),
    '',
    ...proofOfPatch(facts),
    ...copyImages(facts),
    '## Look, then apply',
    '',
    '```sh',
    'kubectl diff -k .',
    'kubectl apply -k .',
    '```',
    '',
    `This needs kubectl 1.27 or newer, or kustomize 5 ${source(versions)}: an older one does not know \`sortOptions\`, which keeps the objects in upstream's order ${source(sortOptions)}.`,
    'What it was made of is in `provenance.json`. Calicut is not of Oracle, Tigera, Argo CD or Flux.',
    '',
    ...controllers(facts),
  ];
};

const kustomize: FormWords['kustomize'] = {
  about: ['An overlay made by Calicut. README.md says how to check and apply it.'],
  order: ["Upstream's order stays. Needs kustomize 5, as in kubectl 1.27 or newer."],
  nothing: 'No edit needed.',
  unchanged: 'Nothing is edited: the file is as it was given.',
  added: 'Objects that the original does not have.',
  removed: 'This object is not in the manifest.',
  readme,
};

const script: FormWords['script'] = {
  about: (manifest) => [
    `Makes ${manifest} and, when you agree, applies it.`,
    'It does not make sure that kubectl talks to the right cluster, keeps no copy of what runs there, and has no way back:',
    "the runbook's script does all that.",
    'Needs bash, and GNU patch 2.7, another patch that knows --binary and --fuzz, or git. To ask, it needs a terminal and stty.',
  ],
  usage: (name, hasAddress) => [
    `Usage: bash ${name} [--make-only] [--yes] ${hasAddress ? '[FILE]' : 'FILE'}`,
    hasAddress ? "FILE: a copy of upstream's file; without it, it is downloaded." : 'FILE: the file that the edits were made for.',
    '--make-only: makes the manifest and touches no cluster. --yes: applies it without asking.',
  ],
  noHash: 'Neither sha256sum nor shasum is here, so no file can be checked.',
  downloading: "Downloading upstream's file.",
  wrongInput: 'This is not the file that the edits were made for. Nothing was made. Its sha256 is',
  wrongResult: 'The edits did not come to the manifest that they should. Nothing was made. The sha256 is',
  noPatch: 'Nothing here can make the edits. Install GNU patch 2.7 or newer, or git.',
  inTheWay: (manifest) => `${manifest} is here already and holds something else. Move it away and run this again.`,
  made: (manifest) => `${manifest} is made, and its sha256 is the right one.`,
  nothingChanges: 'No edit is needed.',
  unchanged: 'Nothing is edited: the file is as it was given.',
  changes: 'The edits:',
  notApplied: 'Nothing was applied.',
  noKubectl: 'There is no kubectl here, so nothing was applied.',
  clusterDiff: 'What would change on the cluster:',
  diffFailed: 'kubectl diff failed, so nothing was applied.',
  noTerminal: 'There is no terminal to ask on, or no stty, so nothing was applied. With --yes it is applied without asking.',
  context: 'The context of kubectl:',
  question: 'Apply the manifest there? Type yes:',
};

/** What is said of the forms of a plan. */
export const formTexts = { descriptions, problems } as const;

/** What stands inside their files. */
export const forms = { reasons, provenance, kustomize, script } as const;
