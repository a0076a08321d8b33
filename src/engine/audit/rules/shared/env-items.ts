import { isMap } from 'yaml';
import { findPair } from '../../../yaml/document.ts';
import { findSeq, type HeldSeq } from '../../../yaml/operations.ts';
import type { Container, PodTemplate } from '../../../manifest/pod-templates.ts';

/** What stands in an `env` list, whatever it is. */
export interface EnvItem {
  readonly container: Container;
  readonly env: HeldSeq;
  readonly item: unknown;
  /** The node behind `value`; undefined where there is no such key. */
  readonly value: unknown;
}

/** The entries of all `env` lists of a pod, in file order of each. */
export function listEnvItems({ containers }: PodTemplate): readonly EnvItem[] {
  return containers.flatMap((container) => {
    const env = findSeq(container.map, 'env');
    return (env?.seq.items ?? []).flatMap((item) => {
      return env === undefined ? [] : [{ container, env, item, value: isMap(item) ? findPair(item, 'value')?.value : undefined }];
    });
  });
}
