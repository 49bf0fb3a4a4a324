import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/engine/lint.ts";
import type { Message } from "../../src/engine/result.ts";
import { isKin, placesOf, readLabels, ruleOf, touches, type Label } from "./labels.ts";

/** What was found of the labelled slips, and what of the findings is right. */
export interface RuleScore {
  readonly rule: string;
  /** Of the labels that are definite and deterministic and lie within one document. */
  readonly definite: { readonly found: number; readonly all: number };
  /** Of all labels that can be seen in one document, borderline ones included. */
  readonly detectable: { readonly found: number; readonly all: number };
  /** Findings on the labelled reports, and how many of them are right: by a label, or read and confirmed. */
  readonly findings: { readonly right: number; readonly unread: number; readonly wrong: number };
  readonly traps: readonly string[];
  readonly missed: readonly string[];
}

/** A finding without a label, read by a person: right or wrong, and why. Keyed by file and fingerprint. */
interface Confirmation {
  readonly file: string;
  readonly fingerprint: string;
  readonly right: boolean;
  readonly why: string;
}

/** A finding that nobody has read and no label speaks of. */
interface Unread {
  readonly file: string;
  readonly message: Message;
}

export interface Labelled {
  readonly scores: readonly RuleScore[];
  readonly unread: readonly Unread[];
}

const isWithin = ({ scope, detectable }: Label): boolean =>
  (scope === undefined || scope === "within-document") && (detectable === undefined || detectable === "deterministic");

export function scoreLabelled(corpus: string, root: string): Labelled {
  const labels = readLabels(corpus, "labels.json");
  const traps = readLabels(corpus, "traps.json");
  const confirmations = readConfirmations(root);
  const files = [...new Set([...labels, ...traps].map(({ file }) => file!))].filter((file) =>
    existsSync(join(corpus, file)),
  );
  const texts = new Map(files.map((file) => [file, readFileSync(join(corpus, file), "utf8")]));
  const found = new Map(files.map((file) => [file, messagesOf(file, texts.get(file)!)]));
  const isFound = (label: Label): boolean =>
    (found.get(label.file!) ?? []).some(
      (message) => isKin(ruleOf(message), label.rule!) && touches(message, placesOf(label, texts.get(label.file!)!)),
    );
  const unread: Unread[] = [];
  const scores = rules.map(({ id }): RuleScore => {
    const own = labels.filter(({ rule }) => rule === id);
    const definite = own.filter((label) => label.verdict === "definite" && isWithin(label));
    const detectable = own.filter(isWithin);
    const caught = traps.filter((trap) => {
      const places = placesOf(trap, texts.get(trap.file!) ?? "");
      return (found.get(trap.file!) ?? []).some(
        (message) =>
          ruleOf(message) === id &&
          (trap.rule_that_might_fire ?? id) === id &&
          touches({ ...message, related: [] }, places),
      );
    });
    const judged = files.flatMap((file) =>
      found
        .get(file)!
        .filter((message) => ruleOf(message) === id)
        .map((message) => {
          const isLabelled = labels.some(
            (label) =>
              label.file === file && isKin(id, label.rule ?? "") && touches(message, placesOf(label, texts.get(file)!)),
          );
          const confirmation = confirmations.get(`${file} ${message.fingerprint}`);
          if (!isLabelled && !confirmation) unread.push({ file, message });
          return isLabelled || confirmation?.right === true ? "right" : confirmation ? "wrong" : "unread";
        }),
    );
    const count = (kind: string): number => judged.filter((one) => one === kind).length;
    return {
      rule: id,
      definite: { found: definite.filter(isFound).length, all: definite.length },
      detectable: { found: detectable.filter(isFound).length, all: detectable.length },
      findings: { right: count("right"), unread: count("unread"), wrong: count("wrong") },
      traps: caught.map(({ id: trap }) => trap),
      missed: detectable
        .filter((label) => !isFound(label))
        .map(({ id: label, verdict }) => (verdict === "definite" ? label : `${label} (borderline)`)),
    };
  });
  return { scores, unread };
}

export function messagesOf(file: string, text: string): readonly Message[] {
  return lint({ text, filePath: file, format: /\.(?:md|markdown)$/u.test(file) ? "markdown" : "text" }).messages;
}

function readConfirmations(root: string): Map<string, Confirmation> {
  const path = join(root, "bench/score/confirmed.json");
  const all = JSON.parse(readFileSync(path, "utf8")) as Confirmation[];
  return new Map(all.map((one) => [`${one.file} ${one.fingerprint}`, one]));
}
