import type { TextlintKernelPlugin, TextlintKernelRule } from "@textlint/kernel";
import type { TextlintMessage, TextlintPluginCreator, TextlintRuleReportedObject } from "@textlint/types";
import type { TextlintConfig } from "../config/textlintrc.ts";
import type { Document } from "../engine/document.ts";
import { fingerprint } from "../engine/fingerprint.ts";
import { locate } from "../engine/locate.ts";
import type { Message, Severity } from "../engine/result.ts";
import type { Host } from "../host/host.ts";
import type { TiedReport } from "../ties/tied-report.ts";
import { loadPackages, wantedPackages } from "./load-packages.ts";
import { reported } from "./reported.ts";

/** Takes our findings in one document, and gives those that no filter drops together with what other rules find. */
export type OtherRules = (
  document: Document,
  report: TiedReport,
  ours: readonly Message[],
) => Promise<readonly Message[]>;

/**
 * The rules and filters of others that `.textlintrc` names; undefined where it names none. Only then is the kernel
 * loaded, which takes longer than to check a report. Plugins alone change nothing: they read text for other rules.
 */
export async function openOtherRules(host: Host, config: TextlintConfig): Promise<OtherRules | undefined> {
  const wanted = wantedPackages(config);
  if (wanted.every(({ kind }) => kind === "plugins")) return undefined;

  const [packages, builtIn, { TextlintKernel, TextlintKernelDescriptor }] = await Promise.all([
    loadPackages(host, config, wanted),
    loadBuiltInPlugins(),
    import("@textlint/kernel"),
  ]);
  const plugins = [...builtIn, ...packages.plugins];
  const { filterRules } = packages;
  const { availableExtensions } = new TextlintKernelDescriptor({ rules: [], filterRules, plugins });
  const configBaseDir = host.path.dirname(config.path);
  const kernel = new TextlintKernel();

  return async ({ text, filePath, format }, report, ours) => {
    const extension = host.path.extname(filePath);
    const ext = availableExtensions.includes(extension) ? extension : format === "markdown" ? ".md" : ".txt";
    const carried = new Map<unknown, Message>(ours.map((finding) => [reported(finding, filePath), finding]));
    const rules = [...carriers(carried), ...packages.rules];
    try {
      const { messages } = await kernel.lintText(text, { ext, filePath, plugins, filterRules, rules, configBaseDir });
      const kept = messages.flatMap(({ data }) => carried.get(data) ?? []);
      const others = messages.filter(({ data }) => !carried.has(data)).map((message) => toMessage(message, report));
      return [...kept, ...fingerprint(others, report)].sort(byPlace);
    } catch (error) {
      return [failed(error, report), ...ours];
    }
  };
}

async function loadBuiltInPlugins(): Promise<TextlintKernelPlugin[]> {
  const [text, markdown] = await Promise.all([
    import("@textlint/textlint-plugin-text"),
    import("@textlint/textlint-plugin-markdown"),
  ]);
  return [
    { pluginId: "@textlint/textlint-plugin-text", plugin: pluginIn(text) },
    { pluginId: "@textlint/textlint-plugin-markdown", plugin: pluginIn(markdown) },
  ];
}

/** They are CommonJS: Node hands over the whole `module.exports`, other loaders the `default` in it. */
const pluginIn = (module: {
  default: TextlintPluginCreator | { default: TextlintPluginCreator };
}): TextlintPluginCreator => ("Processor" in module.default ? module.default : module.default.default);

/** Rules that only report what was found before, under the names of the real ones: filters go by names and ranges. */
function carriers(carried: ReadonlyMap<unknown, Message>): TextlintKernelRule[] {
  const findings = [...carried] as [TextlintRuleReportedObject, Message][];
  return [...new Set(findings.map(([, { ruleId }]) => ruleId))].map((ruleId) => ({
    ruleId,
    rule: ({ Syntax, report }) => ({
      [Syntax.Document](document) {
        for (const [object, finding] of findings) if (finding.ruleId === ruleId) report(document, object);
      },
    }),
  }));
}

const SEVERITY: Readonly<Record<number, Severity>> = { 1: "warning", 2: "error", 3: "info" };

/** We vouch for nothing that others find, hence the lowest certainty; the severity is theirs. */
function toMessage(message: TextlintMessage, report: TiedReport): Omit<Message, "fingerprint"> {
  const { ruleId, suggestions = [] } = message;
  const spanOf = ([start, end]: readonly [number, number]) => ({ start, end });
  return {
    ruleId,
    messageId: ruleId,
    severity: SEVERITY[message.severity] ?? "info",
    certainty: "hint",
    message: message.message,
    ...locate(report, inside(spanOf(message.range), report)),
    related: [],
    suggestions: suggestions.map(({ id, message: words, fix }) => ({
      id,
      message: words,
      span: inside(spanOf(fix.range), report),
      text: fix.text,
    })),
  };
}

/** The kernel checks no ranges. */
function inside({ start, end }: { start: number; end: number }, { text }: TiedReport): { start: number; end: number } {
  const first = Math.min(Math.max(start, 0), text.length);
  return { start: first, end: Math.min(Math.max(end, first), text.length) };
}

/** One rule that throws takes the whole run with it; ours have been run before. */
function failed(error: unknown, report: TiedReport): Message {
  const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
  return {
    ruleId: "textlint/failed",
    messageId: "failed",
    severity: "error",
    certainty: "proved",
    message: `a textlint rule of your .textlintrc failed on this document (${reason}); only tieout's findings are shown`,
    ...locate(report, { start: 0, end: 0 }),
    fingerprint: "failed",
    related: [],
    suggestions: [],
  };
}

const byPlace = (a: Message, b: Message): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : 1);
