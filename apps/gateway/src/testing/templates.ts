/** What vitest does before and after all of the files: the records that each begins with are migrated once. */
export { setup, teardown } from "@section17/persistence/testing"
