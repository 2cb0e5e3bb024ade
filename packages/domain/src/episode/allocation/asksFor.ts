/** Which work each decision asks the episode to be led under, and which decisions leave what led to them open. */
import type { Entry } from "../record/Entry.ts"
import type { Response } from "../referral/Referral.ts"

/** What decisions ask for; an enquiry and a child protection plan are known from what is on record of them. */
export type Wanted = "earlyHelp" | "section17"

/** A referral can be answered with either; the other responses ask for no work of ours, or for another decision. */
export const ofResponse: { readonly [Answer in Response]?: Wanted } = {
  earlyHelp: "earlyHelp",
  section17Assessment: "section17"
}

type LevelOfHelp = Extract<Entry, { readonly _tag: "LevelOfNeedDecided" }>["level"]

/** Enquiries under section 47 are made by an assessment as well (WT15-021, WT15-106). */
const ofLevel: { readonly [Level in LevelOfHelp]?: Wanted } = {
  earlyHelp: "earlyHelp",
  section17: "section17",
  section47: "section17"
}

type Outcome = Extract<Entry, { readonly _tag: "StrategyDiscussionHeld" }>["outcome"]

/** An enquiry is made by undertaking an assessment, or going on with one (WT15-106, BUC-6.4); see BUC-6.5 for none. */
const ofDiscussion = (outcome: Outcome): Wanted | undefined => {
  if (outcome._tag !== "NoEnquiry") return "section17"
  return outcome.instead === "noFurtherAction" ? undefined : ofInstead[outcome.instead]
}

const ofInstead = { section17Assessment: "section17", earlyHelp: "earlyHelp" } as const

/**
 * Whether the decision that an entry makes is that an assessment is to be undertaken: another one, where one was
 * completed before (reading N54). A level of need is one for what goes on already; so is an enquiry that continues.
 */
export const asksAnew = (entry: Entry): boolean =>
  entry._tag === "FurtherReferralReviewed" ||
  (entry._tag === "StrategyDiscussionHeld" && entry.outcome._tag !== "EnquiryContinues")

/** What the decision that an entry makes asks for; none where it makes no such decision, or asks for nothing. */
export const asksFor = (entry: Entry): Wanted | undefined => {
  switch (entry._tag) {
    case "FurtherReferralReviewed":
      return ofResponse[entry.response]
    case "LevelOfNeedDecided":
      return ofLevel[entry.level]
    case "StrategyDiscussionHeld":
      return ofDiscussion(entry.outcome)
    default:
      return undefined
  }
}
