import type { Rule } from "@section17/domain"
import { id, question, unmeasured } from "../../rule.ts"
import { cite } from "./cite.ts"

const when = [{ _tag: "Is", circumstance: "extraFamilialHarm" }] as const

/** Section 9: harm outside the home. */
export const riskOutsideTheHome: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Routing",
    id: id("BAR-9a"),
    source: cite("9"),
    when,
    situation: "concern",
    goesTo: "a safeguarding response first, for children who may be causing harm to others too"
  },
  {
    _tag: "Checklist",
    id: id("BAR-9b"),
    alsoEnforces: [id("BAR-9a")],
    source: cite("9"),
    when,
    step: "submitAssessment",
    items: [],
    questions: [
      question("identityAndStrengths", "What are the child's strengths, interests, identity and culture?"),
      question("eachVulnerability", "What responds to each vulnerability or challenge, within the home too?"),
      question(
        "pastTrauma",
        "Which past trauma is there, and how may it bear on the harm and on how the child meets practitioners?"
      ),
      question(
        "interplayOfNetworks",
        "How do family, friends, peer groups and networks interplay with the risk, and what must change?"
      ),
      question(
        "parentsSupported",
        "How are parents, carers and networks supported to understand and play an active part?"
      ),
      question("riskForSiblings", "What is the risk of extra-familial harm for siblings?"),
      question(
        "individualInGroup",
        "Where more than one child may be harmed, what are each child's own needs, beside work with the group?"
      )
    ]
  },
  {
    _tag: "Notification",
    id: id("BAR-9c"),
    source: cite("9"),
    when,
    telling: "familyOfKeyDecision",
    after: "keyDecisionMade",
    within: unmeasured("no limit is stated"),
    form: "spoken",
    unless: []
  }
]
