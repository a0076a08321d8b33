/** The style of a review on the screen and on paper. It names no size of paper: A4 and Letter both do. */
export const style = `:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1c1b1a; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 3rem 0 0.75rem; padding-top: 0.75rem; border-top: 2px solid #1c1b1a; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 2rem 0 0.5rem; font-size: 1.05rem; line-height: 1.35; }
h4 { margin: 1.75rem 0 0.25rem; font-size: 1rem; line-height: 1.4; }
p { margin: 0.5rem 0; max-width: 44rem; }
ul { margin: 0.5rem 0; padding-left: 1.25rem; max-width: 44rem; }
li { margin: 0.4rem 0; }
a { color: #8a3c00; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 13px; }
pre { margin: 0.75rem 0; padding: 0.75rem 0.9rem; border: 1px solid #d9d5cf; border-radius: 4px; background: #faf8f5; line-height: 1.45; white-space: pre-wrap; tab-size: 4; }
.removed { background: #fbe3e0; color: #7d1a10; }
.added { background: #dff2e4; color: #0b5226; }
.range { color: #5f5a55; }
table { width: 100%; margin: 0.75rem 0; border-collapse: collapse; font-size: 0.9375rem; }
th, td { padding: 0.45rem 0.75rem 0.45rem 0; border-bottom: 1px solid #d9d5cf; text-align: left; vertical-align: top; }
thead th { border-bottom: 1px solid #1c1b1a; font-size: 0.8125rem; color: #5f5a55; }
tbody th { font-weight: 600; }
@media print, (min-width: 40.01rem) {
  th:first-child:nth-last-child(2) { width: 30%; }
  th:first-child:nth-last-child(3) { width: 22%; }
  td:nth-child(2):nth-last-child(2) { width: 28%; }
  td:nth-child(2):nth-last-child(3) { width: 32%; }
  :not(.sign-off) > * > tr > :is(th:first-child:nth-last-child(4), td:nth-child(3):nth-last-child(2)) { white-space: nowrap; }
}
.sign-off { table-layout: fixed; overflow-wrap: normal; }
.sign-off thead th:first-child { width: 28%; }
.sign-off th, .sign-off td { border: 1px solid #8b857e; padding: 0.5rem 0.6rem; }
.sign-off tbody tr { height: 3.25rem; }
@media screen and (max-width: 40rem) {
  .sign-off { font-size: 0.8125rem; }
  .sign-off th, .sign-off td { padding: 0.5rem 0.35rem; }
  main { padding: 1.25rem 1rem 3rem; }
  table:not(.sign-off) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table:not(.sign-off) tr { display: block; padding: 0.4rem 0; border-bottom: 1px solid #d9d5cf; }
  table:not(.sign-off) :is(th, td) { display: block; width: auto; padding: 0; border: 0; }
}
@page { margin: 18mm 16mm; }
@media print {
  body { color: #000; font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  a { color: #000; }
  h1 { font-size: 17pt; }
  h2 { font-size: 13.5pt; }
  h3, h4 { font-size: 11pt; }
  table { font-size: 9.5pt; }
  thead th { font-size: 8.5pt; color: #000; }
  code, pre { font-size: 8.5pt; }
  pre { border-color: #999; background: #fff; }
  .removed, .added, .range { background: none; color: #000; }
  .added { font-weight: 600; }
  h1, h2, h3, h4, thead th { break-after: avoid; }
  h2 { margin-top: 1.5rem; }
  section, tr, li { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
}
`;
