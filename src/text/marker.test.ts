import { expect, test } from "vitest";
import { readAfter, readMarker } from "./marker.ts";

/** `(a) words` -> `[(a)] lower-alpha 1 |words|`. */
function draw(line: string): string {
  const reading = readMarker(line);
  if (!reading) return "none";
  const { marker, indent, end, body, form, alternative } = reading;
  expect(line.slice(indent, end)).toBe(marker.text);
  const other = alternative ? ` or ${alternative.style} ${alternative.value}` : "";
  const value = marker.value === undefined ? "" : ` ${marker.value}`;
  return `${form} [${marker.text}] ${marker.style}${value}${other} |${line.slice(body)}|`;
}

const drawAll = (lines: readonly string[]): string => lines.map((line) => `${line} -> ${draw(line)}`).join("\n");

test("bullets", () => {
  const bullets = Array.from("-*+•·‧●○▪–—", (bullet) => `${bullet} words`);
  expect(drawAll([...bullets, "·版权", "•words", "-版权项目", "-《条约》", "- 5 %", "\t·\t版权", "　- 版权"]))
    .toMatchInlineSnapshot(`
    "- words -> - [-] bullet |words|
    * words -> * [*] bullet |words|
    + words -> + [+] bullet |words|
    • words -> • [•] bullet |words|
    · words -> · [·] bullet |words|
    ‧ words -> ‧ [‧] bullet |words|
    ● words -> ● [●] bullet |words|
    ○ words -> ○ [○] bullet |words|
    ▪ words -> ▪ [▪] bullet |words|
    – words -> – [–] bullet |words|
    — words -> — [—] bullet |words|
    ·版权 -> · [·] bullet |版权|
    •words -> • [•] bullet |words|
    -版权项目 -> - [-] bullet |版权项目|
    -《条约》 -> - [-] bullet |《条约》|
    - 5 % -> - [-] bullet |5 %|
    	·	版权 -> · [·] bullet |版权|
    　- 版权 -> - [-] bullet |版权|"
  `);
});

test("what is no bullet", () => {
  const lines = [
    "-5 %",
    "--",
    "---",
    "-- words",
    "-words",
    "*注",
    "*emphasis*",
    "+86 10",
    "—words",
    "——版权",
    "···",
    "* * *",
    "- - -",
  ];
  expect(lines.filter((line) => readMarker(line))).toEqual([]);
});

test("numbers", () => {
  const lines = [
    "1. words",
    "12) words",
    "(3) words",
    "（4）版权",
    "5、版权",
    "6．版权",
    "7.版权",
    "8）版权",
    "（9)版权",
    "  10. x",
  ];
  expect(drawAll([...lines, "1、2021年完成", "1、12个国家"])).toMatchInlineSnapshot(`
    "1. words -> 0. [1.] arabic 1 |words|
    12) words -> 0) [12)] arabic 12 |words|
    (3) words -> (0) [(3)] arabic 3 |words|
    （4）版权 -> (0) [（4）] arabic 4 |版权|
    5、版权 -> 0、 [5、] arabic 5 |版权|
    6．版权 -> 0． [6．] arabic 6 |版权|
    7.版权 -> 0. [7.] arabic 7 |版权|
    8）版权 -> 0) [8）] arabic 8 |版权|
    （9)版权 -> (0) [（9)] arabic 9 |版权|
      10. x -> 0. [10.] arabic 10 |x|
    1、2021年完成 -> 0、 [1、] arabic 1 |2021年完成|
    1、12个国家 -> 0、 [1、] arabic 1 |12个国家|"
  `);
});

test("letters and roman numerals", () => {
  const lines = ["A) words", "a) words", "(b) words", "（c）版权", "D. words", "e. words", "A)\t版权", "(l) words"];
  const romans = [
    "ii. words",
    "(iv) words",
    "xii) words",
    "II. words",
    "(XLIX) words",
    "i. words",
    "V) words",
    "(x) words",
  ];
  expect(drawAll([...lines, ...romans])).toMatchInlineSnapshot(`
    "A) words -> A) [A)] upper-alpha 1 |words|
    a) words -> a) [a)] lower-alpha 1 |words|
    (b) words -> (a) [(b)] lower-alpha 2 |words|
    （c）版权 -> (a) [（c）] lower-alpha 3 |版权|
    D. words -> A. [D.] upper-alpha 4 |words|
    e. words -> a. [e.] lower-alpha 5 |words|
    A)	版权 -> A) [A)] upper-alpha 1 |版权|
    (l) words -> (a) [(l)] lower-alpha 12 or lower-roman 50 |words|
    ii. words -> a. [ii.] lower-roman 2 |words|
    (iv) words -> (a) [(iv)] lower-roman 4 |words|
    xii) words -> a) [xii)] lower-roman 12 |words|
    II. words -> A. [II.] upper-roman 2 |words|
    (XLIX) words -> (A) [(XLIX)] upper-roman 49 |words|
    i. words -> a. [i.] lower-roman 1 or lower-alpha 9 |words|
    V) words -> A) [V)] upper-roman 5 or upper-alpha 22 |words|
    (x) words -> (a) [(x)] lower-roman 10 or lower-alpha 24 |words|"
  `);
});

test("Chinese numerals", () => {
  const lines = ["一、版权", "十、版权", "（十二）版权", "二十、版权", "(三十四) 版权", "九十九、版权"];
  expect(drawAll(lines)).toMatchInlineSnapshot(`
    "一、版权 -> 一、 [一、] han 1 |版权|
    十、版权 -> 一、 [十、] han 10 |版权|
    （十二）版权 -> (一) [（十二）] han 12 |版权|
    二十、版权 -> 一、 [二十、] han 20 |版权|
    (三十四) 版权 -> (一) [(三十四)] han 34 |版权|
    九十九、版权 -> 一、 [九十九、] han 99 |版权|"
  `);
});

test.each([
  ["figures", ["1.5 million", "1.25", "2021. Words", "(2021) words", "1，000", "12 words"]],
  ["enumerations", ["1、2月", "一、二季度", "1、2、3号楼", "A、B两类"]],
  [
    "words and names",
    ["(s)he", "f(x)", "(mix) words", "CD. words", "A. B. Smith", "p. 12", "e.g. words", "I think", "Dr. Smith"],
  ],
  ["unbalanced brackets", ["(a words", "(1. words", "(一、版权"]],
  ["nothing behind it", ["-", "1.", "(a)", "2. ", "一、", "A) \t"]],
  ["numerals out of form", ["iiii) words", "(vx) words", "〇、版权", "二三、版权", "一百、版权"]],
  ["no label at all", ["", "   ", "words", "版权", "#1 words"]],
])("%s are no markers", (_, lines) => {
  expect(lines.filter((line) => readMarker(line))).toEqual([]);
});

test("a letter that is a numeral too reads as what its list makes it", () => {
  const i = readMarker("(i) words")!;
  expect(readAfter({ style: "lower-alpha", value: 8 }, i)).toMatchObject({
    text: "(i)",
    style: "lower-alpha",
    value: 9,
  });
  expect(readAfter({ style: "lower-alpha", value: 1 }, i)).toMatchObject({ style: "lower-roman", value: 1 });
  expect(readAfter({ style: "bullet" }, i)).toMatchObject({ style: "lower-roman", value: 1 });
  expect(readAfter(undefined, i)).toMatchObject({ style: "lower-roman", value: 1 });
  expect(readAfter(undefined, readMarker("- words")!)).toEqual({ text: "-", style: "bullet" });
});
