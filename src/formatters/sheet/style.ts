/** How the sheet looks: a working paper, light or dark, on a screen and on paper. Rows are shown and hidden without a script. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1a1f26; --soft: #555e6a; --line: #d4d9e0; --panel: #f5f7f9; --accent: #184f86;
  --tied: #1d6b3a; --recomputed: #184f86; --contradicted: #a1141b; --once: #555e6a; --unchecked: #7d4e00;
  --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --ink: #e3e7ec; --soft: #a3adb9; --line: #363e48; --panel: #1c2229; --accent: #8ec1f5;
    --tied: #86d6a1; --recomputed: #9cc8f0; --contradicted: #ff9a97; --once: #a3adb9; --unchecked: #f0c066;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 90rem; padding: 0 1.5rem; background: var(--paper); color: var(--ink); font: 0.9375rem/1.5 var(--sans); overflow-wrap: break-word; }
:lang(zh) { line-height: 1.65; line-break: strict; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
main:focus { outline: none; }
h1, h2, h3, p { margin: 0; }
.skip { position: absolute; left: -100rem; top: 0; padding: 0.5rem 1rem; background: var(--paper); z-index: 2; }
.skip:focus { left: 0; }
header { padding: 1.25rem 0 0.75rem; border-bottom: 3px double var(--ink); }
h1 { font-size: 0.9375rem; font-weight: 600; letter-spacing: 0.04em; color: var(--soft); }
h2 { margin-top: 1.25rem; font-size: 1.625rem; line-height: 1.25; overflow-wrap: anywhere; }
h3 { margin-top: 2rem; padding-bottom: 0.25rem; font-size: 1.125rem; border-bottom: 1px solid var(--ink); }
.coverage { margin-top: 0.5rem; font-weight: 600; font-size: 1.125rem; }
.hint, footer { color: var(--soft); font-size: 0.8125rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0.75rem 0; padding: 0; border: 0; font-size: 0.8125rem; }
.legend legend { float: left; margin-right: 1rem; padding: 0; font-weight: 600; }
.legend label { display: inline-flex; align-items: baseline; gap: 0.35rem; }
.legend input { margin: 0; translate: 0 0.125rem; }
.legend small { color: var(--soft); font-size: inherit; }
.mark { display: inline-block; min-width: 1em; font-weight: 700; text-align: center; }
.tied .mark { color: var(--tied); } .recomputed .mark { color: var(--recomputed); } .contradicted .mark, .contradicted .status { color: var(--contradicted); font-weight: 700; }
.once .mark { color: var(--once); } .unchecked .mark { color: var(--unchecked); }
table { width: 100%; border-collapse: collapse; font-size: 0.8125rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
th, td { padding: 0.25rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { position: sticky; top: 0; background: var(--paper); border-bottom: 1px solid var(--soft); z-index: 1; }
.number { text-align: right; color: var(--soft); }
.figure { font-weight: 600; white-space: nowrap; }
thead th, .place .hint { white-space: nowrap; }
.status { white-space: nowrap; }
td p + p { margin-top: 0.2rem; }
.sum { font-weight: 600; }
tbody tr:hover > * { background: var(--panel); }
:target { background: var(--panel); outline: 2px solid var(--accent); }
.text { margin-top: 0.75rem; padding: 0; list-style: none; font-size: 0.8125rem; counter-reset: line; }
.text li { counter-increment: line; position: relative; min-height: 1.5em; padding-left: 3.5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.text li::before { content: counter(line); position: absolute; left: 0; width: 2.75rem; text-align: right; color: var(--soft); }
.text a { color: inherit; font-weight: 600; text-decoration-thickness: 2px; }
.text a.tied { text-decoration-color: var(--tied); } .text a.recomputed { text-decoration-color: var(--recomputed); }
.text a.contradicted { color: var(--contradicted); text-decoration-color: var(--contradicted); }
.text a.once { text-decoration-style: dotted; } .text a.unchecked { text-decoration-style: dashed; }
footer { margin-top: 3rem; padding: 0.75rem 0 2rem; border-top: 1px solid var(--line); }
article:has(.legend .tied input:not(:checked)) tr.tied,
article:has(.legend .recomputed input:not(:checked)) tr.recomputed,
article:has(.legend .contradicted input:not(:checked)) tr.contradicted,
article:has(.legend .once input:not(:checked)) tr.once,
article:has(.legend .unchecked input:not(:checked)) tr.unchecked { display: none; }
@media (max-width: 48rem) {
  body { padding: 0 1rem; }
  h2 { font-size: 1.375rem; }
  table, tbody { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: grid; grid-template-columns: 2.5rem 1fr auto; padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
  th, td { border: 0; padding: 0 0.25rem; }
  .place { grid-column: 2 / -1; grid-row: 2; color: var(--soft); }
  .account { grid-column: 2 / -1; grid-row: 3; }
  .text li { padding-left: 3rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --panel: #fff; --accent: #000; --tied: #000; --recomputed: #000; --contradicted: #000; --once: #444; --unchecked: #000; }
  @page { size: landscape; margin: 1.4cm; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  .skip, .legend input { display: none !important; }
  thead { display: table-header-group; }
  thead th { position: static; }
  tr { break-inside: avoid; }
  table, .text { font-size: 8pt; }
  a { color: inherit; text-decoration: none; }
}
`;
