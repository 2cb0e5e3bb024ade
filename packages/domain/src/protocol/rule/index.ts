export * from "./Rule.ts"
export { says } from "./says.ts"
export * as Within from "./Within.ts"
