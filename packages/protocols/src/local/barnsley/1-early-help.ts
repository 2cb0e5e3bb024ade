import type { Rule } from "@section17/domain"
import { id, question } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 1: the early help assessment, and who coordinates what follows from it. */
export const earlyHelp: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("BAR-1a"),
    source: cite("1"),
    reading: {
      id: "N31",
      takenAs: "The family agrees when the parents or carers do, and the child, unless too young."
    },
    step: "assessEarlyHelp",
    items: ["earlyHelpAgreed"]
  },
  {
    _tag: "Checklist",
    id: id("BAR-1b"),
    source: cite("1"),
    step: "assessEarlyHelp",
    items: [],
    questions: [
      question("earlyHelpInteraction", "How do the needs of different family members impact on each other?"),
      question("earlyHelpEducation", "Which needs relate to education?"),
      question("earlyHelpHealth", "Which needs relate to mental and physical health?"),
      question("earlyHelpFinance", "Which needs relate to financial stability?"),
      question("earlyHelpHousing", "Which needs relate to housing?"),
      question("earlyHelpSubstanceMisuse", "Which needs relate to substance misuse?"),
      question("earlyHelpCrime", "Which needs relate to crime?"),
      question("earlyHelpDisabilities", "Which specific needs are there from disabilities?"),
      question("earlyHelpLanguage", "Is the first language of anybody not English, and what do they need?"),
      question("earlyHelpFathers", "What do fathers or male carers need?"),
      question("earlyHelpLgbtqParents", "What do parents who identify as LGBTQ+ need?"),
      question(
        "earlyHelpFamilyNetwork",
        "How does the family decide as a group, such as in a family network meeting?"
      )
    ]
  },
  {
    _tag: "Checklist",
    id: id("BAR-1.1c"),
    source: cite("1.1"),
    step: "assessEarlyHelp",
    items: [],
    questions: [
      question(
        "earlyHelpCoordination",
        "How does the lead practitioner coordinate the activity around the family?"
      ),
      question(
        "earlyHelpAllNeeds",
        "How do the assessment and the family plan respond to all needs identified?"
      ),
      question(
        "earlyHelpCoProduction",
        "How does the family co-produce the plan, and is the family network in it?"
      )
    ]
  }
]

/** Sections 1.1 and 1.2: what a lead practitioner can do, and how one is chosen, case by case. */
export const earlyHelpLead: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("BAR-1.1b"),
    source: cite("1.1"),
    step: "nameEarlyHelpLead",
    items: [],
    questions: [
      question("leadAssessesAll", "How can they assess the needs of all members of the family?"),
      question("leadFormsTeam", "How do they form the core of a team around the family?"),
      question("leadConnects", "How do they connect the family with support in its community?"),
      question("leadKnowsProcesses", "How do they know the processes for families with multiple needs?")
    ]
  },
  {
    _tag: "Checklist",
    id: id("BAR-1.2"),
    source: cite("1.2"),
    reading: {
      id: "N35",
      takenAs:
        "Asked of the lead practitioner for early help; who leads under section 17 is asked for at allocation (2.1).",
      alternative: "Asked at every allocation too."
    },
    step: "nameEarlyHelpLead",
    items: [],
    questions: [
      question("leadWishes", "What do the child and the family wish?"),
      question("leadKnowledgeAndSkills", "Which knowledge and skills does the practitioner have?"),
      question("leadResources", "Which resources are there for the role?"),
      question("leadAccountabilities", "To whom is the practitioner accountable, and for what?")
    ]
  }
]
