/** From which severity on a finding makes the command fail. */
export const failOnNames = ["error", "warning", "info", "never"] as const;

export type FailOn = (typeof failOnNames)[number];
