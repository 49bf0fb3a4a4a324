import type { Host } from "../host/host.ts";
import type { Command } from "./command.ts";
import type { Compare } from "./read-earlier.ts";

/** The earlier run to compare this one with. Loaded only where there is one. */
export async function openEarlier(command: Command, host: Host): Promise<Compare | undefined> {
  if (command.compare === undefined) return undefined;
  const { readEarlier } = await import("./read-earlier.ts");
  return readEarlier(command.compare, command, host);
}
