import { calicoLifeCycle } from '../../advise/life-cycles.ts';
import type { CalicoLine } from '../../catalog/calico.ts';
import type { Catalog } from '../../catalog/lint/catalog.ts';
import { catalogEdition } from '../../catalog/edition.ts';
import {
  address,
  count,
  day,
  described,
  fileSchema,
  flag,
  listOf,
  minor,
  objectOf,
  patch,
  sha256,
  sourceId,
  strength,
  text,
} from './schema.ts';
import { withoutGaps, type ApiFile, type Json } from './types.ts';

export const calicoFile: ApiFile = {
  name: 'calico.json',
  schema: fileSchema('calico.json', 'Calico releases with the files that are pinned, and the minors with what upstream tests them with.', {
    releases: listOf(
      objectOf(
        {
          release: patch,
          tagged: day,
          pinned: described('Whether the hashes of its files are known.', flag),
          files: listOf(objectOf({ name: text, url: address, bytes: count, sha256 })),
          strength,
          source: sourceId,
        },
        ['files'],
      ),
    ),
    lines: listOf(
      objectOf(
        {
          minor,
          tested: described(
            'The Kubernetes minors that upstream tests, both ends included.',
            objectOf({ from: minor, to: minor, strength, source: sourceId }),
          ),
          ended: described(
            "The day on which upstream's support ended, by its rule of the two newest minors.",
            objectOf({ day, strength, source: sourceId }),
          ),
        },
        ['ended'],
      ),
    ),
  }),
  contents: (catalog) => ({ releases: releasesOf(catalog), lines: catalog.calicoLines.map(lineOf) }),
};

function releasesOf({ calicoReleases, pins }: Catalog): Json {
  return calicoReleases.map(({ release, tagged, pinned }) => {
    const files = pins
      .find((known) => known.release === release)
      ?.files.map(({ name, url, bytes, sha256 }) => ({ name, url, bytes, sha256 }));
    return withoutGaps({ release, tagged, pinned, files, strength: 'quoted', source: 'calico-releases' });
  });
}

function lineOf({ minor, testedFrom, testedTo, strength, source }: CalicoLine): Json {
  const life = calicoLifeCycle(minor, catalogEdition.date);
  const ended = 'until' in life ? { day: life.until, strength: life.strength, source: life.source } : undefined;
  return withoutGaps({ minor, tested: { from: testedFrom, to: testedTo, strength, source }, ended });
}
