import { describe, expect, it } from 'vitest';
import { ruleArguments } from '../testing/messages/audit-examples.ts';
import * as en from './en/index.ts';
import * as it_ from './it/index.ts';
import * as ja from './ja/index.ts';

const catalogs = { en, it: it_, ja } as const;
type Language = keyof typeof catalogs;

describe('several names in a sentence', () => {
  const [usual = [{}, {}]] = ruleArguments('KIND_MISSING');

  it.each<readonly [Language, string, string]>([
    ['en', 'No apiVersion or kind stands here', 'Write apiVersion and kind,'],
    ['it', 'Qui mancano apiVersion e kind,', 'Scrivi apiVersion e kind,'],
    ['ja', 'ここにapiVersionとkindがないため、', 'apiVersionとkindを書くか、'],
  ])('are joined as %s joins them: %s', (language, says, next) => {
    const { KIND_MISSING } = catalogs[language].auditRules;
    expect(KIND_MISSING.says(...usual)).toContain(says);
    expect(KIND_MISSING.next(...usual)).toContain(next);
  });

  it.each<readonly [Language, string]>([
    ['en', 'it takes Always, Never or IfNotPresent.'],
    ['it', 'accetta Always, Never o IfNotPresent.'],
    ['ja', '使えるのはAlways、Never、またはIfNotPresentです。'],
  ])('are offered as %s offers one of them: %s', (language, says) => {
    expect(catalogs[language].auditRules.WRONG_WORD.says(...usual)).toContain(says);
  });

  it.each<readonly [Language, string]>([
    ['en', 'Move to Calico 3.32 or 3.33 on'],
    ['it', 'Passa a Calico 3.32 o 3.33 con'],
    ['ja', 'Calico 3.32または3.33に移行'],
  ])('are offered by the advisor too: %s', (language, next) => {
    expect(catalogs[language].findings.CALICO_LINE_ENDED.next({ line: '3.28', until: '2025-05-05', maintained: '3.32,3.33' })).toContain(
      next,
    );
  });
});
