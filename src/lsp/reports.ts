import { fileURLToPath } from "node:url";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Format } from "../engine/document.ts";
import { LiveReport } from "../engine/live-report.ts";
import type { LintResult, Message } from "../engine/result.ts";
import type { Settings } from "../engine/settings.ts";
import { fileKind } from "../host/file-kinds.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import type { TiedReport } from "../ties/tied-report.ts";
import type { Project, Projects } from "./projects.ts";
import { Snapshot } from "./snapshot.ts";

/** A version of an open report with all that was found in it. */
export interface Checked {
  readonly snapshot: Snapshot;
  readonly report: TiedReport;
  readonly messages: readonly Message[];
  /** The language that the user is spoken to in. */
  readonly words: "en" | "zh";
  readonly format: Format;
  /** Undefined for a document that was never saved. */
  readonly filePath: string | undefined;
  readonly project: Project;
}

/** The open reports. Each version is checked once, whoever asks. */
export class Reports {
  readonly #projects: Projects;
  readonly #host: Host;
  readonly #latest = new Map<string, { readonly version: number; readonly checked: Promise<Checked | undefined> }>();
  /** What is known of the last edition of each, to read the next one with. */
  readonly #live = new Map<
    string,
    { readonly format: Format; readonly settings: Settings; readonly report: LiveReport }
  >();
  /** How long the last two checks of a report took, in milliseconds. The first one warms up. */
  readonly #times = new Map<string, readonly [number, number]>();

  constructor(projects: Projects, host: Host) {
    this.#projects = projects;
    this.#host = host;
  }

  /** Undefined for a document that is no report of ours, or whose settings are broken. */
  of(document: TextDocument): Promise<Checked | undefined> {
    const { uri, version } = document;
    const known = this.#latest.get(uri);
    if (known?.version === version) return known.checked;
    const checked = this.#check(document);
    this.#latest.set(uri, { version, checked });
    return checked;
  }

  /** How long a check of a report takes, in milliseconds; 0 until that is known. */
  took(uri: string): number {
    return Math.min(...(this.#times.get(uri) ?? [0]));
  }

  forget(uri: string): void {
    this.#latest.delete(uri);
    this.#times.delete(uri);
    this.#live.delete(uri);
  }

  forgetResults(): void {
    this.#latest.clear();
  }

  async #check(document: TextDocument): Promise<Checked | undefined> {
    const format = formatOf(document);
    if (!format) return undefined;
    const snapshot = new Snapshot(document);
    const filePath = pathOf(document.uri);
    const project: Project | undefined = filePath === undefined ? UNSAVED : await this.#projects.of(filePath);
    if (!project) return undefined;

    const begun = performance.now();
    const { text } = snapshot;
    const name = filePath ?? document.uri;
    const live = this.#liveOf(document.uri, format, project.settings);
    const report = live.edit(text);
    const own = live.check(report, name);
    const all = project.others
      ? { ...own, messages: await project.others({ text, filePath: name, format }, report, own.messages) }
      : own;
    const { messages } = project.baseline === undefined ? all : await this.#withoutKnown(all, project.baseline);
    this.#times.set(document.uri, [this.#times.get(document.uri)?.[1] ?? 0, performance.now() - begun]);
    const words = project.settings.messages ?? (report.language.id === "zh" ? "zh" : "en");
    return { snapshot, report, messages, words, format, filePath, project };
  }

  #liveOf(uri: string, format: Format, settings: Settings): LiveReport {
    const known = this.#live.get(uri);
    if (known?.format === format && known.settings === settings) return known.report;
    const report = new LiveReport(format, settings);
    this.#live.set(uri, { format, settings, report });
    return report;
  }

  /** A baseline that cannot be read knows nothing: too much is shown rather than too little. */
  async #withoutKnown(result: LintResult, path: string): Promise<LintResult> {
    const { withoutKnownAt } = await import("../config/baseline-file.ts");
    const [left] = await withoutKnownAt([result], path, this.#host).catch((error: unknown) => {
      if (error instanceof UserError) return [result];
      throw error;
    });
    return left!;
  }
}

const UNSAVED: Project = { settings: {}, others: undefined, baseline: undefined, source: undefined };

/** An editor knows the language of a document that was never saved. It may also ask about files that are no reports. */
function formatOf({ uri, languageId }: TextDocument): Format | undefined {
  if (languageId === "markdown") return "markdown";
  const kind = fileKind(pathOf(uri) ?? uri);
  if (!kind.read) return undefined;
  return kind.known || languageId === "plaintext" || languageId === "text" ? kind.format : undefined;
}

function pathOf(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
