import { ConcurrentChange } from "@section17/application"
import { CalendarDate, Citation, EpisodeId, type Explanation, Practitioner, Refusal } from "@section17/domain"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { schema } from "../schema.ts"
import { happened, payload } from "./payload.ts"

const infoOf = (mutation: string) => ({ returnType: schema.getMutationType()!.getFields()[mutation]!.type })

const explanation: Explanation.Explanation = {
  rule: Citation.RuleId.make("WT15-066"),
  says: "The response to the referral is decided by: Team Manager.",
  source: { document: "Working Together", paragraph: "66" }
}
const source = { document: "Working Together", paragraph: "response to a referral" }
const notEntitled = new Refusal.NotEntitledToDecide({
  practitioner: Schema.decodeSync(Practitioner.PractitionerId)("p1"),
  decision: "referralResponse",
  lacking: [],
  explanation
})

describe("The answer to a mutation", () => {
  it("is named after what happened", () => {
    expect(happened(infoOf("referralDecide"))).toBe("ReferralDecided")
    expect(happened(infoOf("childSeenRecord"))).toBe("ChildSeenRecorded")
  })

  it("is a problem under its own name, as data and not as a fault", () => {
    const answer = payload(infoOf("referralDecide"), Result.fail(notEntitled))
    expect(answer).not.toBeInstanceOf(Error)
    expect(answer).toMatchObject({
      _tag: "NotEntitledToDecide",
      message: notEntitled.message,
      decision: "referralResponse",
      explanation
    })
  })

  it("keeps message, rule and source of a problem for which the mutation has no name", () => {
    const notYetBorn = new Refusal.NotYetBorn({
      expectedOn: Schema.decodeSync(CalendarDate.CalendarDate)("2027-02-01"),
      rule: Citation.RuleId.make("WT15-081"),
      source
    })
    expect(payload(infoOf("referralDecide"), Result.fail(notYetBorn))).toEqual({
      _tag: "OtherProblem",
      name: "NotYetBorn",
      message: notYetBorn.message,
      rule: "WT15-081",
      source
    })
  })

  it("tells what changed meanwhile", () => {
    const changed = new ConcurrentChange({
      episode: EpisodeId.make("7b7b6f3e-9c55-4a6c-8f6b-0a8f0d0c5a11"),
      seenVersion: 1,
      currentVersion: 2,
      changes: []
    })
    expect(payload(infoOf("planDraft"), Result.fail(changed))).toMatchObject({
      _tag: "ConcurrentChange",
      seenVersion: 1,
      currentVersion: 2
    })
  })
})
