import { editor } from 'monaco-editor/editor';
import { editorThemes, type EditorTheme } from '../editor-frame.ts';
import { wear } from './wear.ts';

/** The page's colours, where every token has AA contrast on plain, removed and added lines, and AAA in those of high contrast. */
const themes: Readonly<Record<EditorTheme, editor.IStandaloneThemeData>> = {
  light: {
    base: 'vs',
    inherit: true,
    rules: [
      { token: '', foreground: '29251f' },
      { token: 'type', foreground: '005a5a' },
      { token: 'comment', foreground: '5a5249' },
      { token: 'string', foreground: '7d1414' },
      { token: 'number', foreground: '075e3f' },
      { token: 'keyword', foreground: '0000b0' },
    ],
    colors: {
      'editor.background': '#fffefb',
      'editorLineNumber.foreground': '#615950',
      'editorLineNumber.activeForeground': '#29251f',
      'diffEditor.insertedLineBackground': '#2b7a411f',
      'diffEditor.removedLineBackground': '#b23a2c1c',
      'diffEditor.insertedTextBackground': '#00000000',
      'diffEditor.removedTextBackground': '#00000000',
      'diffEditor.unchangedRegionBackground': '#f2ede4',
      'diffEditor.unchangedRegionForeground': '#4f4840',
      'diffEditorGutter.insertedLineBackground': '#2b7a4133',
      'diffEditorGutter.removedLineBackground': '#b23a2c2e',
      'editorError.foreground': '#a4231c',
      'editorWarning.foreground': '#7a5000',
      'editorInfo.foreground': '#4d5560',
      'editorMarkerNavigationError.background': '#a4231c',
      'editorMarkerNavigationWarning.background': '#7a5000',
      'editorMarkerNavigationInfo.background': '#4d5560',
      'editorMarkerNavigation.background': '#fffefb',
      'peekViewTitleLabel.foreground': '#29251f',
      'peekViewTitleDescription.foreground': '#4f4840',
      'textLink.foreground': '#a8480a',
      'textLink.activeForeground': '#8a3a06',
      focusBorder: '#a8480a',
    },
  },
  dark: {
    base: 'vs-dark',
    inherit: true,
    rules: [
      { token: '', foreground: 'ede6db' },
      { token: 'type', foreground: '7fd6d2' },
      { token: 'comment', foreground: 'b9ae9f' },
      { token: 'string', foreground: 'f0b39c' },
      { token: 'number', foreground: 'b5dca0' },
      { token: 'keyword', foreground: '9fc5f8' },
    ],
    colors: {
      'editor.background': '#221f1c',
      'editorLineNumber.foreground': '#b5aa9b',
      'editorLineNumber.activeForeground': '#ede6db',
      'diffEditor.insertedLineBackground': '#74c68b24',
      'diffEditor.removedLineBackground': '#e57f7224',
      'diffEditor.insertedTextBackground': '#00000000',
      'diffEditor.removedTextBackground': '#00000000',
      'diffEditor.unchangedRegionBackground': '#2c2824',
      'diffEditor.unchangedRegionForeground': '#cfc5b7',
      'diffEditorGutter.insertedLineBackground': '#74c68b33',
      'diffEditorGutter.removedLineBackground': '#e57f7233',
      'editorError.foreground': '#ff968b',
      'editorWarning.foreground': '#f0c46c',
      'editorInfo.foreground': '#bac2cc',
      'editorMarkerNavigationError.background': '#ff968b',
      'editorMarkerNavigationWarning.background': '#f0c46c',
      'editorMarkerNavigationInfo.background': '#bac2cc',
      'editorMarkerNavigation.background': '#221f1c',
      'peekViewTitleLabel.foreground': '#ede6db',
      'peekViewTitleDescription.foreground': '#cfc5b7',
      'textLink.foreground': '#ff9f62',
      'textLink.activeForeground': '#ffb585',
      focusBorder: '#ff9f62',
    },
  },
  'contrast-light': {
    base: 'hc-light',
    inherit: true,
    rules: [
      { token: '', foreground: '000000' },
      { token: 'type', foreground: '003b3b' },
      { token: 'comment', foreground: '3a332b' },
      { token: 'string', foreground: '5c0808' },
      { token: 'number', foreground: '03402a' },
      { token: 'keyword', foreground: '00007a' },
    ],
    colors: {
      'editor.background': '#ffffff',
      'editorLineNumber.foreground': '#29251f',
      'editorLineNumber.activeForeground': '#000000',
      'diffEditor.insertedLineBackground': '#2b7a4133',
      'diffEditor.removedLineBackground': '#b23a2c2e',
      'diffEditor.insertedTextBackground': '#00000000',
      'diffEditor.removedTextBackground': '#00000000',
      // Each line would have a dashed frame; the signs beside the lines say the same more calmly.
      'diffEditor.insertedTextBorder': '#00000000',
      'diffEditor.removedTextBorder': '#00000000',
      'diffEditor.unchangedRegionBackground': '#f2f2f2',
      'diffEditor.unchangedRegionForeground': '#000000',
      'editorError.foreground': '#8a0f0a',
      'editorWarning.foreground': '#573800',
      'editorInfo.foreground': '#2c333c',
      'editorMarkerNavigation.background': '#ffffff',
      'peekViewTitleLabel.foreground': '#000000',
      'peekViewTitleDescription.foreground': '#000000',
      focusBorder: '#6b2a00',
    },
  },
  'contrast-dark': {
    base: 'hc-black',
    inherit: true,
    rules: [
      { token: '', foreground: 'ffffff' },
      { token: 'type', foreground: 'a3f0ec' },
      { token: 'comment', foreground: 'dcd3c7' },
      { token: 'string', foreground: 'ffd0bf' },
      { token: 'number', foreground: 'd3f5c2' },
      { token: 'keyword', foreground: 'c8e0ff' },
    ],
    colors: {
      'editor.background': '#000000',
      'editorLineNumber.foreground': '#e6e0d8',
      'editorLineNumber.activeForeground': '#ffffff',
      'diffEditor.insertedLineBackground': '#74c68b3d',
      'diffEditor.removedLineBackground': '#e57f723d',
      'diffEditor.insertedTextBackground': '#00000000',
      'diffEditor.removedTextBackground': '#00000000',
      // Each line would have a dashed frame; the signs beside the lines say the same more calmly.
      'diffEditor.insertedTextBorder': '#00000000',
      'diffEditor.removedTextBorder': '#00000000',
      'diffEditor.unchangedRegionBackground': '#1c1c1c',
      'diffEditor.unchangedRegionForeground': '#ffffff',
      'editorError.foreground': '#ffb0a8',
      'editorWarning.foreground': '#ffd98a',
      'editorInfo.foreground': '#d5dde6',
      'editorMarkerNavigation.background': '#000000',
      'peekViewTitleLabel.foreground': '#ffffff',
      'peekViewTitleDescription.foreground': '#ffffff',
      focusBorder: '#ffb585',
    },
  },
};

export function defineThemes(): void {
  for (const theme of editorThemes) editor.defineTheme(`calicut-${theme}`, themes[theme]);
}

/** Puts every editor of this document, and the document, in these colours. */
export function colour(theme: EditorTheme): void {
  wear(theme);
  editor.setTheme(`calicut-${theme}`);
}
