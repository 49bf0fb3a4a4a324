import { decode } from "../formats/decode.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { displayName } from "./find-reports.ts";

/** The text of a file. What is wrong with it is told after its name, or to follow its name. */
export async function readText(filePath: string, host: Host, withName: boolean): Promise<string> {
  const name = withName ? `${displayName(host, filePath)}: ` : "";
  const bytes = await host.readFile(filePath).catch((error: unknown) => {
    throw error instanceof UserError ? new UserError(name + error.message, error.hint) : error;
  });
  const decoded = decode(bytes);
  if (!decoded.ok) throw new UserError(name + decoded.message);
  return decoded.text;
}
