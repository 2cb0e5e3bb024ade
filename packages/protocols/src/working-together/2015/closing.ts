import type { Rule } from "@section17/domain"
import { id } from "../../rule.ts"
import { cite } from "./cite.ts"

const outcome = cite("chapter 1, outcome of section 47 enquiries")

/** Whoever takes a child over who has moved for good holds the conference, and goes on with the plan. */
const hasNotMoved = { _tag: "IsNot", circumstance: "childHasMoved" } as const

/** What an episode is not closed over: protection that has begun has an end of its own. */
export const closing: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("WT15-101"),
    departure: "notAllowed",
    source: cite("chapter 1, strategy discussion"),
    reading: {
      id: "N49",
      takenAs:
        "Whether enquiries are made is decided in the discussion (N44): so the episode is not closed while significant harm is suspected and nobody has discussed it. A discussion can find that nothing more is to be done, or that another authority does it.",
      alternative: "To close the episode is to decide that there was no reasonable cause to suspect harm."
    },
    when: [{ _tag: "Is", circumstance: "strategyDiscussionAwaited" }],
    step: "closeEpisode",
    items: ["harmDiscussed"]
  },
  {
    _tag: "Checklist",
    id: id("WT15-087"),
    source: cite("chapter 1, immediate protection"),
    reading: {
      id: "N49",
      takenAs:
        "Where one agency had to act alone, a discussion should take place as soon as possible after: so the episode is not closed before there was one.",
      alternative: "No step waits for it."
    },
    when: [{ _tag: "Is", circumstance: "actedAloneInEmergency" }],
    step: "closeEpisode",
    items: ["harmDiscussed"]
  },
  {
    _tag: "Checklist",
    id: id("WT15-114"),
    departure: "notAllowed",
    source: outcome,
    reading: {
      id: "N49",
      takenAs:
        "The text decides what action to take, and how to proceed, after the enquiries: so the episode is not closed while one is under way.",
      alternative: "To close the episode is a decision on how to proceed, and ends the enquiry."
    },
    when: [{ _tag: "Is", circumstance: "section47EnquiryUnderWay" }],
    step: "closeEpisode",
    items: ["enquiryConcluded"]
  },
  {
    _tag: "Checklist",
    id: id("WT15-118"),
    source: outcome,
    reading: {
      id: "N49",
      takenAs:
        "A conference that is convened should take place: so the episode is not closed while it is awaited. A child who has moved for good is the new authority's to hold it for.",
      alternative: "No step waits for it."
    },
    when: [{ _tag: "Is", circumstance: "conferenceAwaited" }, hasNotMoved],
    step: "closeEpisode",
    items: ["conferenceHeld"]
  },
  {
    _tag: "Checklist",
    id: id("WT15-122"),
    source: cite("chapter 1, initial child protection conferences"),
    reading: {
      id: "N49",
      takenAs:
        "The conference establishes when the plan is reviewed, and a review ends it: so the episode is not closed while the plan is in place. A child who has moved for good has it from the new authority.",
      alternative: "To close the episode ends the plan."
    },
    when: [{ _tag: "Is", circumstance: "childProtectionPlanInPlace" }, hasNotMoved],
    step: "closeEpisode",
    items: ["protectionPlanEnded"]
  }
]
