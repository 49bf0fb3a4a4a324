/** How the page looks: sober, dense, in the fonts of the system, light or dark, on a screen and on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1a1f26; --soft: #555e6a; --line: #d4d9e0; --panel: #f5f7f9; --accent: #184f86;
  --error: #a1141b; --warning: #7d4e00; --info: #2b5c86; --clean: #1d6b3a;
  --mark: #ffe48a; --mark-ink: #1a1f26;
  --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --ink: #e3e7ec; --soft: #a3adb9; --line: #363e48; --panel: #1c2229; --accent: #8ec1f5;
    --error: #ff9a97; --warning: #f0c066; --info: #9cc8f0; --clean: #86d6a1;
    --mark: #5e4b00; --mark-ink: #fff3cc;
  }
}
* { box-sizing: border-box; }
body, [lang] { font-family: var(--sans); }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 90rem; padding: 0 1.5rem; background: var(--paper); color: var(--ink); font-size: 0.9375rem; line-height: 1.5; text-autospace: normal; overflow-wrap: break-word; }
:lang(zh) { --sans: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif; line-height: 1.65; line-break: strict; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
main:focus { outline: none; }
h1, h2, h3, h4, h5, p, ul, figure, blockquote { margin: 0; }
code { font-family: var(--mono); font-size: 0.875em; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100rem; top: 0; padding: 0.5rem 1rem; background: var(--paper); z-index: 1; }
.skip:focus { left: 0; }

body > header { padding: 1.25rem 0 0.75rem; border-bottom: 3px double var(--ink); }
h1 { font-size: 0.9375rem; font-weight: 600; letter-spacing: 0.04em; color: var(--soft); }
.page { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 2.5rem; }
.page:not(:has(> aside:not([hidden]))) { display: block; }
aside { padding-top: 1.25rem; }
.filters { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; padding: 0.25rem; font-size: 0.8125rem; }
.filters h2 { display: inline; font-size: 0.9375rem; }
.filters details { margin: 0; font-size: inherit; }
.filters summary { color: inherit; margin-bottom: 0.5rem; }
.filters .shown { color: var(--soft); margin-top: 0.75rem; }
.filters fieldset { margin: 0.75rem 0; padding: 0; border: 0; }
legend { padding: 0; font-weight: 600; }
.search { display: block; font-weight: 600; }
.search input { display: block; width: 100%; margin-top: 0.25rem; padding: 0.3rem 0.5rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 2px; }
.choice { display: flex; align-items: baseline; gap: 0.4rem; padding: 0.125rem 0; }
.choice input { margin: 0; translate: 0 0.125rem; }
.choice .count { margin-left: auto; color: var(--soft); font-variant-numeric: tabular-nums; }
.choice .count::before, .choice .count::after { content: none; }
button { padding: 0.3rem 0.9rem; font: inherit; color: var(--accent); background: var(--paper); border: 1px solid currentColor; border-radius: 2px; cursor: pointer; }
button:hover { background: var(--panel); }

.report + .report { margin-top: 3rem; border-top: 3px double var(--ink); }
.overview { padding: 1.25rem 0 0.5rem; }
.overview h2 { font-size: 1.625rem; line-height: 1.25; overflow-wrap: anywhere; }
.verdict { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0; font-weight: 600; }
.tally { border-left: 4px solid currentColor; padding-left: 0.5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; }
h3 { margin-top: 2rem; padding-bottom: 0.25rem; font-size: 1.125rem; border-bottom: 1px solid var(--ink); }
.hint, .responsible { color: var(--soft); font-size: 0.8125rem; margin: 0.375rem 0; }

table { border-collapse: collapse; font-size: 0.8125rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
th, td { padding: 0.2rem 0.6rem; border-bottom: 1px solid var(--line); text-align: center; }
th { font-weight: 600; }
thead th { vertical-align: bottom; border-bottom: 1px solid var(--soft); }
th:first-child { text-align: left; }
tbody th { font-weight: 400; }
.scroll { position: relative; overflow-x: auto; margin-top: 0.5rem; }
.scroll th:first-child { position: sticky; left: 0; background: var(--paper); min-width: 7.5rem; }
.scroll thead th { min-width: 4.5rem; max-width: 9rem; }
.scroll table { width: 100%; }
tbody tr:hover > * { background: var(--panel); }
td a { font-weight: 700; }
td.present { color: var(--soft); }
td.absent, td.notApplicable { color: var(--soft); }
td.missing, td.empty { color: var(--error); font-weight: 700; }
.reports { margin-top: 0.75rem; }
.reports th { overflow-wrap: anywhere; }

h4 { margin-top: 1.5rem; font-size: 1rem; }
h4 .count { margin-left: 0.5rem; font-size: 0.8125rem; font-weight: 400; color: var(--soft); }
.finding { position: relative; margin-top: 0.75rem; padding: 0.125rem 0 0.75rem 3rem; border-bottom: 1px solid var(--line); }
.finding:target { background: var(--panel); box-shadow: -0.5rem 0 0 var(--panel), 0.5rem 0 0 var(--panel); }
.number { position: absolute; left: 0; top: 0.125rem; width: 2.25rem; text-align: right; font-variant-numeric: tabular-nums; }
.number a { color: var(--soft); text-decoration: none; }
.number a:hover { text-decoration: underline; }
h5 { font-size: 0.9375rem; font-weight: 400; }
h5 b { font-weight: 700; }
.severity { display: inline-block; margin-right: 0.25rem; font-size: 0.8125rem; font-weight: 700; }
.error .severity, .severity.error, .tally.error { color: var(--error); }
.warning .severity, .severity.warning, .tally.warning { color: var(--warning); }
.info .severity, .severity.info, .tally.info { color: var(--info); }
.tally.clean { color: var(--clean); }
.tally.change { color: var(--soft); }
.new { display: inline-block; margin-right: 0.25rem; padding: 0 0.4rem; border: 1px solid currentColor; border-radius: 2px; font-size: 0.75rem; font-weight: 700; color: var(--clean); }
.sum { margin-top: 0.25rem; font-family: var(--mono); font-size: 0.875rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.places { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 0.5rem 1rem; margin-top: 0.5rem; }
figure { padding: 0.375rem 0.75rem 0.5rem; background: var(--panel); border-left: 2px solid var(--line); }
figcaption { font-size: 0.8125rem; color: var(--soft); }
figcaption b { color: var(--ink); margin-right: 0.25rem; font-variant-numeric: tabular-nums; }
blockquote { margin-top: 0.125rem; unicode-bidi: isolate; overflow-wrap: anywhere; }
mark { background: var(--mark); color: var(--mark-ink); font-weight: 700; padding: 0 0.1em; border-bottom: 2px solid currentColor; }
mark.long { font-weight: inherit; border-bottom: 1px solid var(--soft); }
mark.long b { border-bottom: 2px solid currentColor; }
.note { margin-top: 0.25rem; font-size: 0.8125rem; color: var(--soft); }
.rule { margin-top: 0.375rem; font-size: 0.8125rem; color: var(--soft); }
details { margin-top: 0.375rem; font-size: 0.8125rem; }
summary { cursor: pointer; color: var(--accent); width: fit-content; }

.controls { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.5rem 1.25rem; margin-top: 0.5rem; }
.controls .hint { flex-basis: 100%; margin: 0; }
.switch { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; padding: 0; border: 0; }
.switch legend { float: left; margin-right: 1rem; }
.grouping + .grouping { margin-top: 2rem; }
.queries h4 { margin-top: 1rem; font-size: 0.9375rem; }
.queries ul { padding: 0; list-style: none; }
.queries li { padding-left: 1.75rem; text-indent: -1.75rem; }
.gone { padding-left: 1.25rem; }
del { text-decoration-color: var(--soft); }
footer { margin-top: 3rem; padding: 0.75rem 0 2rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.8125rem; }

@media (max-width: 60rem) {
  body { padding: 0 1rem; }
  .page { display: block; }
  .filters { position: static; max-height: none; border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
  .finding { padding-left: 0; }
  .number { position: static; float: left; width: auto; margin-right: 0.5rem; line-height: inherit; }
  .overview h2 { font-size: 1.375rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --panel: #fff; --accent: #000; --error: #000; --warning: #000; --info: #000; --clean: #000; --mark: #eee; --mark-ink: #000; }
  @page { margin: 1.6cm 1.5cm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  .page { display: block; }
  aside, .controls, nav, .skip { display: none !important; }
  body > header nav { display: block !important; }
  .scroll { overflow: visible; }
  .scroll th:first-child { position: static; }
  .scroll thead th { min-width: 0; }
  table { font-size: 8pt; }
  td { white-space: nowrap; }
  thead { display: table-header-group; }
  tr, figure, h5 { break-inside: avoid; }
  h2, h3, h4, h5, .sum { break-after: avoid; }
  figure { border: 1px solid var(--line); }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { content-visibility: visible; block-size: auto; }
  a { color: inherit; text-decoration: none; }
}
`;
