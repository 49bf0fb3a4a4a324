import type { LanguagePack } from "../../lang/pack.ts";
import { finder } from "./patterns.ts";
import { term } from "./printing.ts";
import type { Skeleton } from "./skeleton.ts";
import { ratioTie, type RatioTie } from "./tie.ts";

/** "120% of the respondents": no part is more than all of it. */
export function excessReader(pack: LanguagePack): (skeleton: Skeleton) => RatioTie[] {
  const find = finder(pack.ratios.partOf, pack);
  return (skeleton) =>
    find(skeleton).flatMap(({ figures: { rate } }) =>
      rate && rate.unit !== "pp" && rate.value > 100
        ? [
            ratioTie("proved", {
              problem: "excess",
              at: rate.printed,
              sum: `${term(rate)} > 100%`,
              figures: [rate],
              from: [],
            }),
          ]
        : [],
    );
}
