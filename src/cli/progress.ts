import { displayWidth } from "../formatters/width.ts";
import type { Host } from "../host/host.ts";
import type { Command } from "./command.ts";

/** How far a long run is, in one line of the terminal. */
export interface Progress {
  /** So many reports are checked, and this one is next. */
  tell(checked: number, next: string): void;
  /** Takes the line away, for output to take its place. */
  clear(): void;
}

/** Who waits for less does not wonder. In milliseconds. */
const PATIENCE = 1000;

/** More often is not seen, and costs time. */
const PAUSE = 100;

/** In fewer cells the line would wrap, and a line that wraps cannot be taken away. */
const NARROWEST = 40;

const TO_START = "\r\u001b[K";

/** Shown on a terminal only, and to somebody who wants to see more than errors; undefined elsewhere. */
export function openProgress(
  total: number,
  { quiet }: Pick<Command, "quiet">,
  { stderr, env }: Pick<Host, "stderr" | "env">,
  now: () => number = () => performance.now(),
): Progress | undefined {
  if (!stderr.isTTY || quiet || env["CI"] || env["TERM"] === "dumb" || total < 2) return undefined;
  const columns = stderr.columns ?? 80;
  if (columns < NARROWEST) return undefined;
  let nextTime = now() + PATIENCE;
  let isShown = false;
  return {
    tell(checked, next) {
      if (now() < nextTime) return;
      nextTime = now() + PAUSE;
      const head = `checked ${count(checked)} of ${count(total)} reports · `;
      stderr.write(TO_START + head + endOf(next, columns - displayWidth(head) - 1));
      isShown = true;
    },
    clear() {
      if (isShown) stderr.write(TO_START);
      isShown = false;
    },
  };
}

const count = (number: number): string => number.toLocaleString("en");

/** As much of the end of a name as there is room for. */
function endOf(name: string, width: number): string {
  const letters = Array.from(name);
  while (displayWidth(letters.join("")) > width) letters.shift();
  return letters.join("");
}
