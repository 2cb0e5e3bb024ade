import { spawn, spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { hostname, tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, assert, beforeEach, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { lockFolder } from "./FolderLock.ts"

/** The number of a process that has ended. */
const gonePid = () => spawnSync(process.execPath, ["-e", ""]).pid

describe("one process at a time on a folder", () => {
  let folder = ""
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "section17-lock-"))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const holdAs = (holder: object): string => {
    const path = join(folder, "in-use.of-another")
    writeFileSync(path, JSON.stringify(holder))
    return path
  }
  const refusal = Effect.flip(Effect.scoped(Effect.suspend(() => lockFolder(folder))))
  const taken = Effect.scoped(Effect.suspend(() => lockFolder(folder)))

  it.effect("the second to open it is told who has it, and what to do", () =>
    Effect.scoped(
      Effect.gen(function* () {
        const path = yield* lockFolder(folder)
        const { message, reason } = yield* refusal
        assert.strictEqual(reason, "folderInUse")
        assert.strictEqual(
          message,
          `The records in ${folder} are in use by process ${process.pid} on ${hostname()}. Stop it, or use another folder. If it is gone for certain, delete ${path}.`
        )
      })
    )
  )

  it.effect("it is free again when the first is done, and nothing is left in it", () =>
    Effect.gen(function* () {
      yield* taken
      assert.deepStrictEqual(readdirSync(folder), [])
      yield* taken
    })
  )

  it.effect("it is taken over from a process that is gone", () =>
    Effect.gen(function* () {
      holdAs({ pid: gonePid(), host: hostname(), began: null })
      yield* taken
      assert.deepStrictEqual(readdirSync(folder), [])
    })
  )

  it.effect("it is never taken from a process that lives", () =>
    Effect.gen(function* () {
      const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"])
      try {
        holdAs({ pid: other.pid, host: hostname(), began: null })
        assert.strictEqual((yield* refusal).reason, "folderInUse")
        assert.deepStrictEqual(readdirSync(folder), ["in-use.of-another"])
      } finally {
        other.kill()
      }
    })
  )

  it.effect.skipIf(process.platform !== "linux")(
    "a later process with the number of one that is gone does not hold it",
    () =>
      Effect.gen(function* () {
        holdAs({ pid: process.pid, host: hostname(), began: "another boot, another moment" })
        yield* taken
      })
  )

  it.effect(
    "of a process on another machine, or a file that says nothing, it is not known that it is gone",
    () =>
      Effect.gen(function* () {
        holdAs({ pid: gonePid(), host: "elsewhere", began: null })
        assert.strictEqual((yield* refusal).reason, "folderInUse")
        writeFileSync(join(folder, "in-use.of-another"), "")
        assert.strictEqual((yield* refusal).reason, "folderInUse")
      })
  )

  it.effect("a folder that cannot be made is said to be so", () =>
    Effect.gen(function* () {
      const file = join(folder, "file")
      writeFileSync(file, "")
      const { message, reason } = yield* Effect.flip(Effect.scoped(lockFolder(join(file, "folder"))))
      assert.strictEqual(reason, "databaseNotReachable")
      assert.include(message, "Choose one that can be written.")
    })
  )
})
