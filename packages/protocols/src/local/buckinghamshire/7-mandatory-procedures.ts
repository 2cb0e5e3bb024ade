import type { Rule } from "@section17/domain"
import { id, teamManager, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

const illness: Rule.Routing["when"] = [{ _tag: "Is", circumstance: "fabricatedOrInducedIllness" }]

/** Paragraphs 7.4 and 7.5: the procedures that must always be followed. */
export const mandatoryProcedures: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Routing",
    id: id("BUC-7.4.1"),
    source: cite("7.4.1"),
    when: [{ _tag: "Is", circumstance: "femaleGenitalMutilation" }],
    situation: "concern",
    goesTo: "the BSCP procedure for FGM, always"
  },
  {
    _tag: "Routing",
    id: id("BUC-7.5.1"),
    source: cite("7.5.1"),
    when: illness,
    situation: "concern",
    goesTo: "the BSCP procedure for FII, always"
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-7.5.1"),
    source: cite("7.5.1, with 6.2"),
    when: illness,
    by: [who(teamManager)],
    step: "holdStrategyDiscussion",
    anchor: "fabricatedOrInducedIllnessNoted",
    within: unmeasured("always"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("BUC-7.5.1"),
    source: cite("7.5.1"),
    reading: {
      id: "N24",
      takenAs:
        "The procedure includes a strategy meeting, an enquiry under section 47 and a C&F assessment. The meeting, which decides on the other two, is owed once the concern is noted: one that was held since the day on which it arose is that meeting, though it was noted afterwards; none of the three may be missing when the episode is closed, while the concern stands.",
      alternative: "All three are due as soon as the concern is known."
    },
    when: illness,
    step: "closeEpisode",
    items: ["strategyDiscussionHeld", "enquiryConcluded", "assessmentAuthorised"]
  }
]
