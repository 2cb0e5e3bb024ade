import type {} from "./no-cycles.ts"
export {}
