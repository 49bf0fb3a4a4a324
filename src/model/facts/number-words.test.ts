import { expect, test } from "vitest";
import { en } from "../../lang/en.ts";
import { numberWordReader } from "./number-words.ts";

const read = numberWordReader(en);
const draw = (text: string): string =>
  read(text)
    .map(({ start, end, value }) => `${text.slice(start, end)}=${value}`)
    .join(" ");

test.each([
  ["twenty-seven", "twenty-seven=27"],
  ["Twenty Seven", "Twenty Seven=27"],
  ["one hundred and twenty", "one hundred and twenty=120"],
  ["one hundred twenty", "one hundred twenty=120"],
  ["two thousand and five", "two thousand and five=2005"],
  ["a dozen", "a dozen=12"],
  ["three dozen", "three dozen=36"],
  [
    "twelve million three hundred and forty-five thousand six hundred and seventy-eight",
    "twelve million three hundred and forty-five thousand six hundred and seventy-eight=12345678",
  ],
  // Two numbers stay two.
  ["seven and eight", "seven=7 eight=8"],
  ["two twenty", "two=2 twenty=20"],
  ["ten five", "ten=10 five=5"],
  ["one one", "one=1 one=1"],
  ["five thousand six million", "five thousand six=5006"],
  // What multiplies needs something to multiply.
  ["hundred", ""],
  ["several million", ""],
  ["dozens", ""],
  // Words that only hold a number.
  ["someone often weighed freighters", ""],
  ["mid-twenty", ""],
])("%s", (text, drawn) => {
  expect(draw(text)).toBe(drawn);
});
