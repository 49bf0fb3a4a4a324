import { UserError } from "./user-error.ts";

/** For `catch`: what the host says of a file follows its name. */
export const named =
  (name: string) =>
  (error: unknown): never => {
    throw error instanceof UserError ? new UserError(`${name}: ${error.message}`, error.hint) : error;
  };
