export * from "./Obligation.ts"
export { obligations, type Asked } from "./obligations.ts"
