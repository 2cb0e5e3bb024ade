/** What vitest does before and after all of the files: what each begins with is made once. */
import * as records from "@section17/persistence/testing"
import { bundle, removeBundle } from "./program.ts"

export const setup = async (): Promise<void> => {
  await Promise.all([records.setup(), bundle()])
}

export const teardown = async (): Promise<void> => {
  removeBundle()
  await records.teardown()
}
