import { decode } from "../formats/decode.ts";
import type { Host } from "../host/host.ts";
import { named } from "../host/named.ts";
import { UserError } from "../host/user-error.ts";
import { displayName } from "./find-reports.ts";

/** The text of a file. What is wrong with it is told after its name. */
export async function readText(filePath: string, host: Host): Promise<string> {
  const name = displayName(host, filePath);
  const decoded = decode(await host.readFile(filePath).catch(named(name)));
  if (!decoded.ok) throw new UserError(`${name}: ${decoded.message}`);
  return decoded.text;
}
