import type { Rule } from "@section17/domain"
import { id, socialWorker, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

const ofRemand = cite("chapter 1, paragraph 34")
const ofReturn = cite("chapter 1, paragraph 33")
const ofCareOrders = cite("chapter 1, box after paragraph 26")

const careOrders: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-036"),
    departure: "notAllowed",
    source: ofCareOrders,
    reading: { id: "N6", takenAs: "An interim order (section 38) is a care order as long as it lasts." },
    step: "drawUpCarePlan",
    anchor: "careOrderMade",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("WT15-036"),
    departure: "notAllowed",
    source: ofCareOrders,
    step: "drawUpCarePlan",
    items: ["careNeedsAssessed"]
  }
]

const accommodation: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-035"),
    departure: "notAllowed",
    source: ofCareOrders,
    reading: {
      id: "A19",
      takenAs:
        "The authority has a duty to accommodate the child: it is owed from when it arises, by no number."
    },
    step: "accommodateChild",
    anchor: "accommodationDutyArose",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  }
]

const returns: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("WT15-045"),
    departure: "notAllowed",
    source: ofReturn,
    when: [{ _tag: "Is", circumstance: "lookedAfter" }],
    step: "decideReturnHome",
    items: ["returnAssessed"]
  },
  {
    _tag: "SignOff",
    id: id("WT15-045"),
    source: ofReturn,
    decision: "returnAssessment",
    by: [who(socialWorker)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-045"),
    source: ofReturn,
    step: "supportReturnHome",
    anchor: "returnedHome",
    within: unmeasured("following an assessment, also where the return was unplanned"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("WT15-045"),
    source: ofReturn,
    step: "supportReturnHome",
    items: ["supportAssessed"]
  }
]

const remand: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-046"),
    departure: "notAllowed",
    source: ofRemand,
    step: "prepareDetentionPlacementPlan",
    anchor: "remandedToYouthDetention",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("WT15-046"),
    departure: "notAllowed",
    source: ofRemand,
    reading: {
      id: "N7",
      takenAs:
        "The decision before which the child is visited and assessed is the one on how the needs are met, which the Detention Placement Plan holds."
    },
    step: "prepareDetentionPlacementPlan",
    items: ["visitedOnRemand"]
  },
  {
    _tag: "Cadence",
    id: id("WT15-046"),
    departure: "notAllowed",
    source: ofRemand,
    recurring: "lookedAfterReview",
    from: "detentionPlacementPlanPrepared",
    every: unmeasured("in the same way as for the care plan of any other looked-after child")
  }
]

/** Children in care: accommodation, the care plan, the return home, and remand to youth detention accommodation. */
export const lookedAfter: ReadonlyArray<Rule.Rule> = [...careOrders, ...accommodation, ...returns, ...remand]
