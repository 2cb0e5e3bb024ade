import * as Effect from "effect/Effect"
import { expect, it } from "vitest"
import { survivable } from "../jobs/survivable.ts"
import { layer } from "./effectLog.ts"
import { make } from "./Log.ts"

const logged = async (work: Effect.Effect<unknown>, details = false) => {
  const lines: Array<string> = []
  const log = make({ details, line: (text) => void lines.push(text) })
  await Effect.runPromise(Effect.provide(work, layer(log)))
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

it("says in production which work failed, where and of what kind, and nothing that a fault quotes", async () => {
  const work = Effect.die(new TypeError("Robin Hill was seen"))
  const [line, ...more] = await logged(survivable("reminders of bristol", work))
  expect(line).toMatchObject({ level: "warn", message: "reminders of bristol", fault: "TypeError" })
  expect(line?.["frames"]).toMatch(/effectLog\.test\.ts/u)
  expect(JSON.stringify(line)).not.toContain("Robin")
  expect(more).toEqual([])
})

it.each([
  [false, "due dates are not moved"],
  [true, "due dates are not moved Robin Hill"]
])("hands on what follows the sentence only with details: %s", async (details, message) => {
  const [line] = await logged(Effect.logWarning("due dates are not moved", "Robin Hill"), details)
  expect(line).toMatchObject({ message })
})

it("hands on nothing that is no sentence of ours", async () => {
  const [line] = await logged(Effect.logWarning({ child: "Robin Hill" }))
  expect(line).toEqual({ at: line?.["at"], level: "warn", event: "effect" })
})
