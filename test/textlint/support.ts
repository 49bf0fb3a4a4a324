import { TextlintKernel, type TextlintKernelRule, type TextlintMessage } from "@textlint/kernel";
import type { TextlintRuleOptions } from "@textlint/types";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lint } from "../../src/engine/lint.ts";
import type { LintResult } from "../../src/engine/result.ts";
import { decode } from "../../src/formats/decode.ts";
import { json } from "../../src/formatters/json.ts";
import { fileKind } from "../../src/host/file-kinds.ts";
import { loadBuiltInPlugins } from "../../src/textlint/built-in-plugins.ts";
import preset from "../../src/textlint/preset.ts";

const examples = fileURLToPath(new URL("../../examples", import.meta.url));

/** Every report in `examples/`, as an absolute path. */
export const reports: readonly string[] = readdirSync(examples)
  .filter((name) => /\.(?:md|txt)$/u.test(name))
  .map((name) => join(examples, name));

/** Runs rules under the kernel. Without a path textlint knows a text by its extension alone. */
export async function runKernel(
  text: string,
  { path, ext = extname(path ?? ".md") }: { readonly path?: string; readonly ext?: string },
  rules: readonly TextlintKernelRule[],
): Promise<readonly TextlintMessage[]> {
  const plugins = await loadBuiltInPlugins();
  const filePath = path === undefined ? {} : { filePath: path };
  const { messages } = await new TextlintKernel().lintText(text, { ext, ...filePath, plugins, rules: [...rules] });
  return messages;
}

/** The preset's rules under the names and with the options that textlint's own loader gives them. */
export const presetRules = (
  options: Readonly<Record<string, TextlintRuleOptions | boolean>> = {},
): TextlintKernelRule[] =>
  Object.entries(preset.rules).map(([id, rule]) => {
    return { ruleId: `tieout/${id}`, rule, options: options[id] ?? preset.rulesConfig[id] ?? false };
  });

/** What our own command finds where nothing is configured. */
export function runTieout(filePath: string): LintResult {
  const [decoded, kind] = [decode(readFileSync(filePath)), fileKind(filePath)];
  if (!decoded.ok || !kind.read) throw new Error(`${filePath} is no report`);
  return lint({ text: decoded.text, filePath, format: kind.format });
}

/** As `tieout --format json` prints them. */
export const printed = (result: LintResult): readonly object[] => printedMessages(json([result], { skipped: [] }));

/**
 * The messages of one file in textlint's JSON, in an order of their own: of those that begin at one place the kernel
 * leaves the order open. Stock textlint repeats the suggestions beside `data`, where its own viewers look for them.
 */
export function printedMessages(output: string): readonly object[] {
  const [file] = JSON.parse(output) as [{ readonly messages: readonly TextlintMessage[] }];
  const key = ({ ruleId, message }: TextlintMessage): string => ruleId + message;
  return file.messages
    .map((message) => ({ ...message, suggestions: undefined }) as unknown as TextlintMessage)
    .toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1] || (key(a) < key(b) ? -1 : 1));
}

/** A folder of its own for one test file, to be removed when it is done. */
export function scratch(files: Readonly<Record<string, string>>): { at(name: string): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "tieout-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { at: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true }) };
}
