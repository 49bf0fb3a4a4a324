import { noColor, type Color } from "../formatters/formatter.ts";
import type { Host } from "../host/host.ts";

/** Chalk is loaded only where there are colours: in CI and in a pipe there are none. */
export async function chooseColor(option: boolean | undefined, host: Host): Promise<Color> {
  if (!(option ?? wantsColor(host))) return noColor;
  const { Chalk } = await import("chalk");
  return new Chalk({ level: 1 });
}

/** The two variables as https://force-color.org and https://no-color.org have them; forcing goes first, as in Node. */
function wantsColor({ env, stdout }: Host): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = env;
  if (force !== undefined) return force !== "0" && force !== "false";
  if (no) return false;
  return stdout.isTTY && terminal !== "dumb";
}
