import { UserError } from "../host/user-error.ts";

/** A user's mistake in plain words. Anything else is our mistake, and then the stack is what we need to see. */
export function tell(error: unknown): string {
  if (error instanceof UserError) return error.hint ? `${error.message}\n${error.hint}` : error.message;
  const stack = error instanceof Error ? error.stack : String(error);
  return `this is a bug in tieout, please report it.\n${stack}`;
}
