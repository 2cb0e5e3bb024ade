import { assert, describe, it } from "@effect/vitest"
import { Command } from "./Command.ts"
import { Event } from "./Event.ts"
import { throughJson } from "./stored.test-data.ts"

describe("what is stored is what was meant", () => {
  it.prop("every event that can be", [Event], ([event]) => {
    assert.deepStrictEqual(throughJson(Event, event), event)
  })
  it.prop("every command that can be", [Command], ([command]) => {
    assert.deepStrictEqual(throughJson(Command, command), command)
  })
})
