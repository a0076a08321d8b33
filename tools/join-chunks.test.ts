import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { assignModules } from './join-chunks.ts';

/** A chunk of a first build: what it begins with, where that is a module, what is in it, what it imports. */
const chunk = (fileName: string, begins: string | undefined, moduleIds: readonly string[], imports: readonly string[] = []) => ({
  type: 'chunk',
  fileName,
  facadeModuleId: begins === undefined ? null : `/root${begins}`,
  moduleIds,
  imports,
});

const whole = [
  chunk('index', '/index.html', ['main', 'form'], ['react', 'preload']),
  chunk('ask', '/src/state/ask-for-slice.ts', ['ask'], ['recipes', 'react']),
  chunk('workbench', '/src/ui/workbench/workbench.ts', ['bench'], ['recipes', 'lines', 'words', 'react']),
  chunk('planning', '/src/state/planning.ts', ['plan'], ['lines', 'parser', 'ask']),
  chunk('editor', '/editor.html', ['frame'], ['preload']),
  chunk('diff', '/src/ui/monaco/frame/diff-editor.ts', ['monaco'], ['preload']),
  chunk('ja', '/src/messages/ja/form.ts', ['japanese'], ['words', 'react']),
  chunk('it', '/src/messages/it/form.ts', ['italian'], ['words']),
  chunk('help', '/src/ui/help/HelpDialog.tsx', ['help'], ['lines']),
  ...['react', 'preload', 'recipes', 'lines', 'words', 'parser'].map((name) => chunk(name, undefined, [name])),
];
const outputOf = (chunks: readonly unknown[]) => chunks as Rolldown.RolldownOutput['output'];

describe('the chunks of the page', () => {
  it('have each module once, in the first that needs it', () => {
    expect(Object.fromEntries(assignModules(outputOf(whole)))).toEqual({
      main: 'page',
      form: 'page',
      react: 'page',
      ask: 'ask-for-slice',
      recipes: 'ask-for-slice',
      bench: 'workbench',
      lines: 'workbench',
      plan: 'planning',
      parser: 'planning',
    });
  });

  it('have nothing that a form in another language or another document would wait for', () => {
    const names = assignModules(outputOf(whole));
    expect(['words', 'preload', 'help', 'monaco', 'japanese'].map((id) => names.get(id))).toEqual(Array.from({ length: 5 }));
  });

  it.each(['/index.html', '/src/state/planning.ts', '/editor.html', '/src/messages/it/form.ts'])(
    'are not made without a word where nothing begins with %s any more',
    (path) => {
      const left = whole.filter(({ facadeModuleId }) => facadeModuleId !== `/root${path}`);
      expect(() => assignModules(outputOf(left))).toThrow(`no chunk begins with ${path}`);
    },
  );
});
