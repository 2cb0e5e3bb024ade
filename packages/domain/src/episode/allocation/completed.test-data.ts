/** An episode of which the assessment is authorised, and about which somebody refers again, under Northshire's protocol. */
import { header, protocolWith, sam, teamManager, tess, who } from "../../protocol/northshire.test-data.ts"
import type { Protocol } from "../../protocol/Protocol.ts"
import { type ReadingsTaken, taken } from "../../protocol/Readings.ts"
import type { SignOff } from "../../protocol/rule/Rule.ts"
import { step } from "../deciding.test-data.ts"
import { owedOn, record } from "../onRecord.test-data.ts"
import type { Response } from "../referral/Referral.ts"
import { commands, london, type Step, until } from "../story.test-data.ts"

const byManager = (id: string, decision: SignOff["decision"]): SignOff => ({
  _tag: "SignOff",
  ...header(id),
  decision,
  by: [who(teamManager)],
  selfApproval: "notExcluded"
})
export const reading = (readings: ReadingsTaken): Protocol => ({
  ...protocolWith(
    byManager("NOR-62", "levelOfNeed"),
    byManager("NOR-63", "strategyDiscussion"),
    byManager("NOR-64", "furtherReferral")
  ),
  readings: taken(readings)
})
export const under = reading({})

/** Referred on Friday 18 December 2026, and authorised on Thursday 11 February 2027, with a plan since. */
export const authorised = until("AuthoriseAssessment")
export const planned = until("ReviewPlan")
export const again = (receivedAt: string) =>
  record(receivedAt, sam, {
    _tag: "FurtherReferralReceived",
    referrer: { _tag: "TheChild" },
    concern: "I am alone again.",
    receivedAt: london(receivedAt)
  })
export const reviewed = (response: Response = "section17Assessment", at = "2027-03-02 10:00") =>
  record(at, tess, { _tag: "FurtherReferralReviewed", response, reasons: "As he says." })
export const referredAgain = [again("2027-03-01 12:00"), reviewed()]
export const toSam = step("2027-03-03 09:00", tess, commands.allocate(sam))
export const seen = step("2027-03-04 16:00", sam, commands.see("2027-03-04"))

export const limit = (steps: ReadonlyArray<Step>, rule: string, on: string, protocol = under) =>
  (["completeAssessment", "seeChild", "allocateLeadPractitioner"] as const)
    .flatMap((subject) => owedOn(steps, subject, { on, under: protocol }))
    .filter((each) => each.rule === rule && each.kind === "TimeLimit")
    .map(({ deadline, reason, state }) => [state, deadline?.dueOn ?? null, reason])
export const inTime = ["met", "2027-02-24", null]
