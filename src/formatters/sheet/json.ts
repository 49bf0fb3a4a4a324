import type { SheetPlace } from "../../engine/tie-out-sheet.ts";
import { REASONS } from "../../ties/reasons.ts";
import type { SheetFormatter } from "./sheet-options.ts";

/**
 * An array with one object for each report:
 * `{ filePath, language, checked, counts, figures: [{ figure, print, value, line, column, range, place, status, reason?, ties }] }`.
 * `checked` is a share of 1; `range` are UTF-16 offsets; of a tie: `{ relation, holds, sum?, places: [{ print, line, column, range, figure? }] }`,
 * where `figure` is the place of another row among `figures`. A contract: other programs read it.
 */
export const json: SheetFormatter = (sheets) =>
  `${JSON.stringify(
    sheets.map(({ filePath, language, checked, counts, figures }) => ({
      filePath,
      language,
      checked,
      counts,
      figures: figures.map(({ value, status, reason, ties, ...place }) => ({
        ...placeOf(place),
        place: place.place,
        value,
        status,
        ...(reason && { reason: REASONS[reason].en }),
        ties: ties.map(({ places, ...tie }) => ({ ...tie, places: places.map(placeOf) })),
      })),
    })),
    undefined,
    2,
  )}\n`;

const placeOf = ({ figure, print, line, column, span }: SheetPlace) => ({
  ...(figure !== undefined && { figure }),
  print,
  line,
  column,
  range: [span.start, span.end],
});
