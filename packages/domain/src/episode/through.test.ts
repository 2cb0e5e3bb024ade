import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { SystemKey } from "../governance/SystemKey.ts"
import { fay, sam, tess } from "../protocol/northshire.test-data.ts"
import { refusal } from "./deciding.test-data.ts"
import { attempt, commands, eventsOf, type Step, told, until } from "./story.test-data.ts"

const system = SystemKey.make("records")
const answering = (by: Step["by"], decides: boolean): Step => ({
  at: "2026-12-21 10:00",
  by,
  does: commands.answer(),
  through: { system, decides }
})
const referred = until("DecideReferral")

describe("a case system that gives commands in a practitioner's name", () => {
  it("stands on record beside them, whether or not decisions are its to push", () => {
    for (const decides of [false, true]) {
      const step = { at: "2026-12-18 16:45", by: sam, does: commands.refer(), through: { system, decides } }
      const [event] = eventsOf([step])
      assert.strictEqual(event?.recordedBy, sam.id)
      assert.strictEqual(event?.through, system)
    }
  })

  it("pushes no decision unless the authority lets it: it is made in person", () => {
    assert.strictEqual(refusal(referred, answering(tess, false))._tag, "DecidedInPersonAlone")
  })

  it("with it, whoever it names must be whom the rule means, as they would in person", () => {
    const [event] = Result.getOrThrow(attempt(told(referred), answering(tess, true)))
    assert.strictEqual(event?._tag, "ReferralDecided")
    assert.strictEqual(refusal(referred, answering(fay, true))._tag, "NotEntitledToDecide")
  })
})
