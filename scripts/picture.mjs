#!/usr/bin/env node
/**
 * Draws docs/terminal.svg: what the command really prints, in colour, as a terminal shows it. The colours of the terminal
 * are those of the picture, so it looks the same in a light and a dark page.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import stringWidth from "string-width";

const root = fileURLToPath(new URL("../", import.meta.url));
const args = ["examples/en-status-slips.md", "--rule", "count-mismatch", "--rule", "date-mismatch"];
const [CELL, LINE, MARGIN, FONT] = [8.4, 20, 20, 14];
const PALETTE = {
  31: "#ff7b72",
  32: "#7ee787",
  33: "#e3b341",
  34: "#79c0ff",
  36: "#76e3ea",
  35: "#d2a8ff",
  90: "#8b949e",
};

const { stdout } = spawnSync(process.execPath, ["bin/tieout.js", ...args], {
  cwd: root,
  encoding: "utf8",
  env: { ...process.env, FORCE_COLOR: "1" },
});

/** Select Graphic Rendition, ECMA-48 section 8.3.117. */
const ESCAPE = new RegExp(`${String.fromCodePoint(27)}\\[([\\d;]+)m`, "u");

/** Each line as pieces of one style. */
const lines = [`\u001b[90m$\u001b[39m npx tieout ${args.join(" ")}`, "", ...stdout.trimEnd().split("\n")].map(
  (line) => {
    const style = { color: "#e6edf3", bold: false, dim: false, underline: false };
    return line.split(ESCAPE).flatMap((part, i) => {
      if (i % 2 === 0) return part === "" ? [] : [{ ...style, text: part }];
      for (const code of part.split(";").map(Number)) {
        if (code === 0) Object.assign(style, { color: "#e6edf3", bold: false, dim: false, underline: false });
        if (code === 1) style.bold = true;
        if (code === 2) style.dim = true;
        if (code === 22) Object.assign(style, { bold: false, dim: false });
        if (code === 4) style.underline = true;
        if (code === 24) style.underline = false;
        if (code === 39) style.color = "#e6edf3";
        if (PALETTE[code]) style.color = PALETTE[code];
      }
      return [];
    });
  },
);

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const rows = lines.map((pieces, row) => {
  let column = 0;
  const spans = pieces.map(({ text, color, bold, dim, underline }) => {
    const x = MARGIN + column * CELL;
    const width = stringWidth(text);
    column += width;
    const attributes = [
      `x="${x.toFixed(1)}"`,
      `fill="${color}"`,
      `textLength="${(width * CELL).toFixed(1)}"`,
      bold && 'font-weight="bold"',
      dim && 'opacity="0.7"',
      underline && 'text-decoration="underline"',
    ];
    return `<tspan ${attributes.filter(Boolean).join(" ")}>${escape(text)}</tspan>`;
  });
  return `<text y="${MARGIN + 34 + row * LINE}" xml:space="preserve">${spans.join("")}</text>`;
});

const columns = Math.max(...lines.map((pieces) => stringWidth(pieces.map(({ text }) => text).join(""))));
const width = MARGIN * 2 + columns * CELL;
const height = MARGIN * 2 + 24 + lines.length * LINE;
writeFileSync(
  new URL("../docs/terminal.svg", import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="What the command prints for the English example with slips" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT}">
<rect width="100%" height="100%" rx="10" fill="#0d1117"/>
<circle cx="24" cy="20" r="6" fill="#ff5f57"/><circle cx="44" cy="20" r="6" fill="#febc2e"/><circle cx="64" cy="20" r="6" fill="#28c840"/>
${rows.join("\n")}
</svg>
`,
);
