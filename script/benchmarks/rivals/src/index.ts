/** What else counts working days or decides by rules. Knows nothing of the domain. */
export * from "./decisions.ts"
export * from "./workingDays.ts"
