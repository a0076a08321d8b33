/** What the page says of the address under which a manifest is published beside it. */
export const published = {
  title: 'Apply by address',
  about:
    'This very manifest is published beside this page. The address takes the place of the download alone: the other steps of Commands stay as they are, those before the manifest is applied too.',
  address: 'Address',
  /** The file is stored once for all combinations with these bytes. */
  namedAfter: (slug: string) =>
    `The file is named after ${slug}, whose manifest has the same bytes as yours. Whether your own combination is supported is what the verdict says.`,
  localOnly:
    'This page is served from your machine alone, and so is the address: nobody else can use it, nor can a cluster that is elsewhere.',
  order: 'Each command fetches the file anew. Check first, then look at the differences, then apply.',
  check: 'Check the hash',
  checkExpects: 'It has to print this hash; if it does not, stop:',
  compare: 'See what would change',
  compareExpects: 'It changes nothing, and ends with 1 where there is a difference. On a cluster without Calico every line is new.',
  apply: 'Apply',
  searching: 'Looking whether this manifest is published beside the page.',
  copy: 'Copy',
  copied: 'Copied',
  copyStep: (title: string) => `Copy: ${title}`,
  shellOf: (title: string) => `Commands: ${title}`,
  copyRefused: 'The browser did not let the page copy. Select the text and copy it yourself.',
  none: {
    noHash:
      'There is no address here: the hash of a manifest is what one is found by, and there is no such hash yet. Download the manifest.',
    notPublished: 'There is no address here: this copy of Calicut publishes no manifests. Download the manifest.',
    ownFile:
      'There is no address for a manifest made from a file of your own: only what is made from a pinned file of upstream is published. Download it.',
    podCidr: 'There is no address for a manifest with a pod CIDR: it is for your cluster alone. Download it.',
    notSupported: 'There is no address for this manifest: only combinations that Oracle supports are published. Download it.',
    otherwise:
      'There is no address for this manifest: published are the documented edits alone, for what Oracle supports, and not what is added to them or left out. Download it.',
  },
} as const;

/** What stands in the folder of published manifests itself. */
export const publishedFiles = {
  notice:
    "Manifests of Calico, edited by Calicut as Oracle's page documents it. This is not a page of Oracle's or Tigera's, and neither answers for it.",
  /** `ends`: the day on which OKE's support for a Kubernetes version ends; undefined where none is known. */
  readme: (
    ends: readonly { readonly version: string; readonly day: string | undefined }[],
  ) => `Calico manifests for Oracle Kubernetes Engine (OKE), by address
================================================================

What these are
  Each .yaml file here is a manifest of upstream Calico with exactly the edits that Oracle
  documents for one combination of network, Kubernetes version, Calico release and node image, or
  upstream's file to the byte where no edit is needed. There is one for every combination that
  Oracle supports. They are made by Calicut, are not from Oracle or Tigera, and neither answers
  for them.

Which one is yours
  index.json has every combination under "names", and under "file" the file that holds its bytes:
  combinations with equal bytes have one file. A file whose name ends in "other" is for every
  image in "images" of its entry. "upstream" has the address and the hash of the file that it was
  made from, "support" the page of Oracle's that was read, "link" what shows it on the page of
  Calicut.

Until when
  Oracle keeps its answer where OKE has ended a Kubernetes version, so look at the end. These are
  the days on which OKE's support ends, as far as they are known; each entry of index.json has
  them under "kubernetes", with how they are known.

${ends.map(({ version, day }) => `    ${version.padEnd(6)}${day ?? 'not known'}`).join('\n')}

Where Calico takes the place of flannel
  No pod CIDR is set in these files: Calico picks 192.168.0.0/16, or another range where that is
  taken, unless told otherwise. That is not the pods CIDR of your cluster. Open "link" on the page
  of Calicut, read its verdict, and give it the range: the file for it is made there.

How to check one
  Set ADDRESS to the address of the folder that this text is in, without a slash at its end, and
  FILE to the name of the manifest.

    curl --fail --location --remote-name "$ADDRESS/$FILE"
    curl --fail --location --remote-name "$ADDRESS/$FILE.sha256"
    sha256sum --check "$FILE.sha256"

  That says that the file arrived whole. To know that it is the right one, compare the hash with
  the one that the page shows, or make the manifest yourself: a checkout of Calicut comes to the
  same bytes.

How to apply it
  Read the commands on the page first: in place of flannel there is something to do before. Then
  see what would change, and apply.

    kubectl diff -f "$FILE"
    kubectl apply -f "$FILE"

Licence
  Calico is Copyright Tigera, Inc., under the Apache License, Version 2.0, in LICENSE.txt. A file
  has been changed by Calicut where index.json gives another hash for it than for its "upstream".
`,
} as const;
