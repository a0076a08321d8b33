import { describe, expect, it } from 'vitest';
import { forms as allForms } from '../engine/index.ts';
import { formProblems } from '../testing/messages/form-examples.ts';
import { faultsOf, sentenceFaults, titleFaults } from '../testing/sentences.ts';
import { fileWords, formatMessage, messages } from './index.ts';

const forms = { ...messages.formTexts, ...fileWords.forms };

describe('the words of the forms', () => {
  it.each(formProblems)('say in a whole sentence: $code', (problem) => {
    const { code, args } = problem;
    const sentence = formatMessage(forms.problems, { code, args });
    expect([sentence, sentenceFaults(sentence)]).toEqual([sentence, []]);
  });

  it('have a sentence for each problem and no other', () => {
    expect(new Set(formProblems.map(({ code }) => code))).toEqual(new Set(Object.keys(forms.problems)));
  });

  it.each(allForms)('describe the form %s', (form) => {
    const { title, about, use } = forms.descriptions[form];
    expect([title, titleFaults(title)]).toEqual([title, []]);
    expect([about, use].flatMap(sentenceFaults)).toEqual([]);
  });

  it('leave no hole in the script and in the overlay', () => {
    const { script, kustomize } = forms;
    const said = Object.values(script)
      .flatMap((words) => (typeof words === 'function' ? words('NAME', true) : [words]))
      .flat();
    expect(
      [...said, ...kustomize.about, ...kustomize.order, kustomize.nothing, kustomize.added, kustomize.removed].flatMap(faultsOf),
    ).toEqual([]);
  });

  const facts = {
    folder: 'f',
    manifest: 'm.yaml',
    originalSha256: 'a'.repeat(64),
    editedSha256: 'b'.repeat(64),
    changed: ['C'],
    removed: ['R'],
    added: ['A'],
    imageCommands: '',
    witnesses: [],
  };
  it.each([
    ['an address', { ...facts, url: 'https://example.invalid/x.yaml', copy: undefined }],
    ['a copy', { ...facts, url: undefined, copy: 'x.yaml' }],
  ])('give a source, or say inferred, for every claim about Argo CD and Flux: overlay with %s', (_, overlay) => {
    const readme = forms.kustomize.readme(overlay);
    const claims = readme.slice(readme.indexOf('## Argo CD')).filter((line) => line.startsWith('- '));
    expect(claims.length).toBeGreaterThan(4);
    expect(claims.filter((claim) => !/\(\[source\]\(https:\/\/[^)]+\)\)|\(inferred\)/.test(claim))).toEqual([]);
    expect(readme.join('\n')).not.toMatch(/undefined|\[object/);
    expect(readme.join('\n').includes('--no-remote-bases')).toBe(overlay.url !== undefined);
  });
});
