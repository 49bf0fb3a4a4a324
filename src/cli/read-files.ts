import type { Host } from "../host/host.ts";
import { joinTexts, type JoinedText } from "../text/joined-text.ts";
import { filesOf, type ReportFile } from "./find-reports.ts";
import { readText } from "./read-text.ts";

/** The text of a report from the files that it stands in. */
export async function readFiles(report: ReportFile, host: Host): Promise<JoinedText> {
  const texts: { name: string; text: string }[] = [];
  for (const name of filesOf(report)) texts.push({ name, text: await readText(name, host) });
  return joinTexts(texts);
}
