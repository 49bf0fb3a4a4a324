import { buildReport } from "../model/build.ts";
import { KeptBlocks } from "../text/kept-blocks.ts";
import { tieReport, type Lineage, type TiedReport } from "../ties/tied-report.ts";
import { blockReader, type Format } from "./document.ts";
import { checkReport, type Wordings } from "./lint.ts";
import type { LintResult } from "./result.ts";
import type { Settings } from "./settings.ts";

/** A report that is being edited: each edition is read with what is known of the one before, and is what reading it alone would give. */
export class LiveReport {
  readonly #read: ReturnType<typeof blockReader>;
  readonly #settings: Settings;
  readonly #blocks = new KeptBlocks();
  readonly #lineage: Lineage = {};
  readonly #wordings: Wordings = new Map();
  #latest: TiedReport | undefined;

  constructor(format: Format, settings: Settings) {
    this.#read = blockReader(format);
    this.#settings = settings;
  }

  edit(text: string): TiedReport {
    const document = this.#read(text);
    const build = () => buildReport({ text, ...this.#blocks.edit(text, document) }, this.#settings, this.#latest);
    let report = build();
    // What was read of a block, was read as one language and one kind of report.
    if (this.#latest && (report.language !== this.#latest.language || report.profile !== this.#latest.profile)) {
      this.#blocks.forget();
      report = build();
    }
    return (this.#latest = tieReport(report, this.#lineage));
  }

  /** Lints an edition, mostly the last one, with every rule that is on. */
  check(edition: TiedReport, filePath: string): LintResult {
    return checkReport(edition, filePath, this.#settings, undefined, this.#wordings);
  }
}
