import type { Span } from "../../text/span.ts";

/** A number or letter of a sequence, and where it is printed. */
export interface Label {
  readonly value: number;
  readonly at: Span;
  /** Labels of one sequence look alike: `0)`, `A.`, "Table 0". */
  readonly form: string;
}

/** A place where a sequence does not count on. */
export interface Irregularity {
  readonly problem: "gap" | "repeat";
  readonly label: Label;
  /** The label before it. */
  readonly before: Label;
}

/** A sequence shorter than this may as well be a choice from another one. */
const SHORTEST = 3;
/** More slips than one in so many labels are a choice, too. */
const RARE = 4;
/** What is left out by a slip is one label or two. */
const WIDEST = 3;

/** Where labels that begin with the first skip one or have one twice. The first, or a smaller one, begins a new sequence. */
export function irregularities(labels: readonly Label[]): Irregularity[] {
  const sequences: Label[][] = [];
  for (const label of labels) {
    const current = sequences.at(-1);
    const last = current?.at(-1);
    if (!current || !last || label.value < last.value || label.value === 1) sequences.push([label]);
    else current.push(label);
  }
  return sequences.flatMap((sequence) => {
    if (sequence.length < SHORTEST || sequence[0]!.value > 1) return [];
    const found = sequence.flatMap((label, i): Irregularity[] => {
      const before = sequence[i - 1];
      if (!before || label.value === before.value + 1) return [];
      // One label is another one: i, ii, iv, iv or i, ii, ii, iv.
      const isPutRight = i > 1 && before.value !== sequence[i - 2]!.value + 1 && label.value === sequence[0]!.value + i;
      return isPutRight ? [] : [{ problem: label.value === before.value ? "repeat" : "gap", label, before }];
    });
    const isSlip =
      found.length * RARE <= sequence.length &&
      found.every(({ label, before }) => label.value - before.value <= WIDEST);
    return isSlip ||
      (found.length === 1 && sequence.length >= SHORTEST && found[0]!.label.value - found[0]!.before.value <= 2)
      ? found
      : [];
  });
}
