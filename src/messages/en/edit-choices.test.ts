import { describe, expect, it } from 'vitest';
import { extraIds } from '../../engine/catalog/deviations.ts';
import { editChoices } from './edit-choices.ts';
import { steps } from './steps.ts';

describe('the reason of an extra', () => {
  it.each(extraIds)('says that it is not documented, and leaves that to the mark where it stands beside one: %s', (id) => {
    const { reason } = steps[id];
    expect(reason).toContain(editChoices.notDocumented);
    const beside = editChoices.reasonBesideMark(reason);
    expect(beside).not.toContain(editChoices.notDocumented);
    expect(reason.startsWith(beside)).toBe(true);
    expect(beside).toMatch(/\.$/);
  });
});
