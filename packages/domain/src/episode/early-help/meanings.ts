import type { ChecklistItem } from "../../protocol/Subject.ts"
import type { EntryOf } from "../record/Entry.ts"
import type { Meanings } from "../record/Meaning.ts"
import { workingTogether } from "../workingTogether.ts"
import type { entries } from "./EarlyHelp.ts"

const identifying = workingTogether("WT15-012", "paragraph 5")
const assessing = workingTogether("WT15-015", "paragraph 10")
const providing = workingTogether("WT15-020", "paragraph 13")
const refusing = workingTogether("WT15-017", "paragraph 10")

const isAgreed = ({ agreement: { child, parentsOrCarers } }: EntryOf<"EarlyHelpAssessed">): boolean =>
  child !== "doesNotAgree" && parentsOrCarers === "agree"

const shownByAssessment = (assessed: EntryOf<"EarlyHelpAssessed">): ReadonlyArray<ChecklistItem> => [
  ...(isAgreed(assessed) ? (["earlyHelpAgreed"] as const) : []),
  ...(assessed.professionals.length > 0 ? (["professionalsInvolved"] as const) : []),
  ...(assessed.actions.length > 0 ? (["earlyHelpActions"] as const) : [])
]

export const meanings: Meanings<typeof entries> = {
  EarlyHelpNeedIdentified: { governing: identifying, happened: "identifiedOn", mayPrecedeReferral: true },
  CoordinatedSupportFound: {
    governing: workingTogether("WT15-013", "paragraph 8"),
    happened: "foundOn",
    mayPrecedeReferral: true,
    reaches: () => ["coordinatedSupportFound"]
  },
  EarlyHelpLeadNamed: {
    governing: workingTogether("WT15-014", "paragraph 9"),
    happened: "namedOn",
    mayPrecedeReferral: true,
    takes: () => ["nameEarlyHelpLead"]
  },
  EarlyHelpAssessed: {
    governing: assessing,
    happened: "assessedOn",
    mayPrecedeReferral: true,
    takes: () => ["assessEarlyHelp"],
    reaches: () => ["earlyHelpAssessed"],
    sets: ({ actions }) => actions.map(({ byWhen }) => ["actions.byWhen", byWhen]),
    settles: () => ["earlyHelpAgreed", "professionalsInvolved", "earlyHelpActions"],
    shows: shownByAssessment
  },
  EarlyHelpProvided: { governing: providing, happened: "startedOn", mayPrecedeReferral: true },
  EarlyHelpReviewed: {
    governing: providing,
    happened: "reviewedOn",
    mayPrecedeReferral: true,
    repeats: () => ["earlyHelpReview"]
  },
  EarlyHelpRefused: {
    governing: refusing,
    happened: "refusedOn",
    mayPrecedeReferral: true,
    reaches: () => ["earlyHelpRefused"]
  },
  EscalationJudged: {
    governing: refusing,
    happened: "judgedOn",
    mayPrecedeReferral: true,
    takes: () => ["judgeEscalation"]
  },
  StepInProposed: { governing: workingTogether("WT15-018", "paragraph 11"), happened: "proposedOn" }
}
