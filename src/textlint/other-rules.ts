import type { TextlintKernelRule } from "@textlint/kernel";
import type { TextlintRuleReportedObject } from "@textlint/types";
import type { TextlintConfig } from "../config/textlintrc.ts";
import type { Document } from "../engine/document.ts";
import { fingerprint } from "../engine/fingerprint.ts";
import type { Message } from "../engine/result.ts";
import type { Host } from "../host/host.ts";
import type { TiedReport } from "../ties/tied-report.ts";
import { loadBuiltInPlugins } from "./built-in-plugins.ts";
import { foreignFailure, foreignMessage } from "./foreign-message.ts";
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
      const others = messages.filter(({ data }) => !carried.has(data)).map((found) => foreignMessage(found, report));
      return [...kept, ...fingerprint(others, report)].sort(byPlace);
    } catch (error) {
      return [foreignFailure(error, report), ...ours];
    }
  };
}

/** Rules that only repeat what ours have found, under the same names: filters go by names and ranges. */
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

const byPlace = (a: Message, b: Message): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : 1);
