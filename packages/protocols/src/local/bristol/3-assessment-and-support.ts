import type { Rule } from "@section17/domain"
import {
  directlySupervisedBy,
  id,
  significantPracticeExperience,
  socialWorker,
  teamManager,
  who
} from "../../rule.ts"
import { childInNeedKeyWorker } from "./1-glossary.ts"
import { cite } from "./cite.ts"

/** Section 3: who may lead under section 17. */
export const assessmentAndSupport: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Eligibility",
    id: id("BRI-3b"),
    alsoEnforces: [id("BRI-4a"), id("BRI-1a")],
    source: cite("section 3"),
    work: "section17",
    mayLead: [
      who(socialWorker),
      who(childInNeedKeyWorker, significantPracticeExperience, directlySupervisedBy(teamManager))
    ]
  }
]
