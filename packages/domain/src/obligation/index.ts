export * from "./Obligation.ts"
export type { Asked } from "./facts.ts"
export { obligations, outlook } from "./obligations.ts"
