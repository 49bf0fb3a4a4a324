import { expect, test } from "vitest";
import { example, play } from "../html/write-page.ts";

const ENGLISH = "en-status-slips.md";
const CHINESE = "zh-agenda-slips.txt";
const files = { "status.md": example(ENGLISH), "agenda.txt": example(CHINESE) };

interface Place {
  readonly print: string;
  readonly range: readonly [number, number];
  readonly figure?: number;
}

interface Figure extends Place {
  readonly figure: number;
  readonly value: number;
  readonly status: string;
  readonly reason?: string;
  readonly ties: readonly {
    readonly relation: string;
    readonly holds: boolean;
    readonly sum?: string;
    readonly places: readonly Place[];
  }[];
}

interface Sheet {
  readonly filePath: string;
  readonly checked: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly figures: readonly Figure[];
}

async function sheets(...names: string[]): Promise<readonly Sheet[]> {
  const { stdout, stderr } = await play(["sheet", "--format", "json", ...names], files);
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Sheet[];
}

test("the coverage is what the rows add up to", async () => {
  for (const { checked, counts, figures } of await sheets("status.md", "agenda.txt")) {
    const count = (status: string): number => figures.filter((figure) => figure.status === status).length;
    expect(figures.length).toBeGreaterThan(100);
    for (const [status, stated] of Object.entries(counts)) expect([status, count(status)]).toEqual([status, stated]);
    const settled = count("tied") + count("recomputed") + count("contradicted");
    expect(checked).toBeCloseTo(settled / figures.length);
  }
});

test("every place is in the text as it is printed, and leads to the row of its own figure", async () => {
  const [sheet] = await sheets("status.md");
  const { figures } = sheet!;
  const text = files["status.md"];
  const places = figures.flatMap((figure) => figure.ties.flatMap((tie) => tie.places));
  expect(places.length).toBeGreaterThan(50);
  for (const { print, range, figure } of [...figures, ...places]) {
    expect(text.slice(...range).replaceAll(/\s+/gu, " ")).toBe(print);
    if (figure !== undefined) expect(figures[figure]!.range).toEqual(range);
  }
});

test("two figures that agree name each other", async () => {
  for (const { figures } of await sheets("status.md", "agenda.txt")) {
    for (const { figure, ties } of figures) {
      for (const { places } of ties) {
        for (const place of places) {
          if (place.figure === undefined) continue;
          const back = figures[place.figure]!.ties.flatMap((tie) => tie.places.map((other) => other.figure));
          expect(back).toContain(figure);
        }
      }
    }
  }
});

test("what settles a figure, or why nothing does, is there", async () => {
  for (const { figures } of await sheets("status.md", "agenda.txt")) {
    for (const { status, ties, reason } of figures) {
      if (status === "tied") expect(ties.some(({ relation, holds }) => relation === "same" && holds)).toBe(true);
      if (status === "recomputed") expect(ties.some(({ sum, holds }) => sum !== undefined && holds)).toBe(true);
      if (status === "contradicted") expect(ties.some(({ holds }) => !holds)).toBe(true);
      if (status === "stated once") expect(ties).toEqual([]);
      expect(reason !== undefined).toBe(status === "not checkable");
    }
  }
});

test("the calculation of a total in a table", async () => {
  const [sheet] = await sheets("status.md");
  const { figures } = sheet!;
  const total = figures.find(({ print, ties }) => print === "468" && ties.length > 0);
  expect(total?.ties).toMatchObject([{ relation: "sum", holds: false, sum: "118 + 203 + 165 = 486" }]);
});
