import { editor } from 'monaco-editor/editor';

/** The page's colours, where every token has AA contrast on plain, removed and added lines. */
export const LIGHT = 'calicut-light';
export const DARK = 'calicut-dark';

export function defineThemes(): void {
  editor.defineTheme(LIGHT, {
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
  });
  editor.defineTheme(DARK, {
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
  });
}
