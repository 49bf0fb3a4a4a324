import { tableWords } from "../../lang/table-words.ts";
import { oneLine } from "../../text/one-line.ts";
import { broken, HOLDS } from "../tie.ts";
import { addsUp, tie, type Cell, type Table } from "./table.ts";
import type { TotalTie } from "./total-tie.ts";

/** So many rows have to be carried on rightly for one that is not to be a slip, and so large a share of them. */
const FEWEST = 2;
const SHARE = 2 / 3;

/** Rows of an account: the balance of each is that of the row before, and what came in, without what went out. */
export function balanceTies({ header, lines }: Table): TotalTie[] {
  const columns = header.map((label) => oneLine(label.replaceAll(/[*_]/gu, " ")).toLowerCase());
  const [balance, incoming, outgoing] = (["balance", "incoming", "outgoing"] as const).map((kind) =>
    columns.findIndex((label) => (tableWords[kind] as readonly string[]).includes(label)),
  );
  if (balance === -1 || incoming === -1 || outgoing === -1) return [];
  const equations = lines.flatMap(({ cells, kind }, row) => {
    const before = lines[row - 1]?.cells[balance!];
    const [total, received, spent] = [cells[balance!], cells[incoming!], cells[outgoing!]];
    if (kind !== "plain" || !before || !total || !(received ?? spent)) return [];
    const parts = [before, ...(received ? [received] : []), ...(spent ? [negative(spent)] : [])];
    return [{ total, parts, holds: addsUp(total, parts) }];
  });
  const holding = equations.filter(({ holds }) => holds).length;
  if (holding < FEWEST || holding < equations.length * SHARE) return [];
  // A wrong balance spoils the next row too: the first is the slip.
  const first = equations.find(({ holds }) => !holds);
  return equations
    .filter(({ holds }) => holds)
    .map(({ total, parts }) => tie(total, parts, HOLDS))
    .concat(first ? [tie(first.total, first.parts, broken("strong"))] : []);
}

const negative = (cell: Cell): Cell => ({
  ...cell,
  value: -cell.value,
  operand: { ...cell.operand, value: -cell.value },
});
