import type { Rule } from "@section17/domain"
import { id, setForTheCase, unmeasured } from "../../rule.ts"
import { cite } from "./cite.ts"

const conferences = cite("chapter 1, initial child protection conferences")

/** The source documents say that the conference establishes these timescales, and break off before they say more. */
const pending: Rule.Rule["reading"] = {
  id: "A19",
  takenAs:
    "The conference establishes the timescales; the source documents break off before they give any of their own, so that nothing is due but on a day that it set.",
  alternative: "The intervals of the full statutory text, which the source documents do not hold."
}

const byTheConference = (step: Rule.TimeLimit["step"]): Rule.Rule => ({
  _tag: "TimeLimit",
  id: id("WT15-122"),
  source: conferences,
  reading: pending,
  step,
  anchor: "protectionPlanDecided",
  within: setForTheCase,
  ifExceeded: "notStated"
})

const recurring = (what: Rule.Cadence["recurring"]): Rule.Rule => ({
  _tag: "Cadence",
  id: id("WT15-122"),
  source: conferences,
  reading: pending,
  when: [{ _tag: "Is", circumstance: "childProtectionPlanInPlace" }],
  recurring: what,
  from: "protectionPlanDecided",
  every: unmeasured("by the timescales that the conference establishes")
})

/** The plan, its core group and its reviews: what the conference establishes. */
export const childProtectionPlan: ReadonlyArray<Rule.Rule> = [
  byTheConference("makeProtectionPlan"),
  byTheConference("holdFirstCoreGroup"),
  byTheConference("holdFirstConferenceReview"),
  recurring("coreGroup"),
  recurring("conferenceReview")
]
