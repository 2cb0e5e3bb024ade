/** What tests of the records, and of what is built on them, share. */
export { createDatabase, type Database } from "./createDatabase.ts"
export * as Example from "./Example.ts"
export { isAlone, often } from "./often.ts"
export { fillFolder, setup, teardown } from "./templates.ts"
