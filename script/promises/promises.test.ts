import assert from "node:assert/strict"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { describe, it } from "node:test"
import { root } from "../workspace.ts"
import { promises } from "./promises.ts"

describe("what is promised", () => {
  for (const [name, { folder, tests }] of Object.entries(promises)) {
    it(`has the tests that try to break it: ${name}`, () => {
      const missing = tests.filter((test) => !existsSync(join(root, folder, test)))
      assert.deepEqual(missing, [])
    })
  }
})
