import type { Rule } from "@section17/domain"
import { id, question } from "../../rule.ts"
import { cite } from "./cite.ts"

const source = cite("2, The Barnsley Integrated Front Door (IFD)")

/** What the Integrated Front Door asks of every contact, and when it asks other agencies. */
export const integratedFrontDoor: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("BAR-IFDb"),
    source,
    reading: {
      id: "N34",
      takenAs:
        "The answers stand when the contact is screened. No decision to protect a child waits for them.",
      alternative: "No referral is received without them."
    },
    step: "screenContact",
    items: [],
    questions: [
      question("intakeChild", "Which details about the child are known to you and your agency?"),
      question(
        "intakeFamily",
        "Who is in the family: siblings, extended family, anyone important in the child's life?"
      ),
      question("intakeConcern", "What is the nature of the concern, and how immediate is it?"),
      question("intakeSupport", "Which support has been provided to the child or family to date?"),
      question("intakeWhereabouts", "Where is the child now?"),
      question("intakeParentsInformed", "Have you informed the parents or carers of your concern?")
    ]
  },
  {
    _tag: "Checklist",
    id: id("BAR-IFDd"),
    source,
    reading: {
      id: "C9",
      takenAs:
        "No source asks for consent under section 47: once an enquiry is under way, only the rationale is asked for."
    },
    when: [{ _tag: "IsNot", circumstance: "section47EnquiryUnderWay" }],
    step: "checkWithAgencies",
    items: ["groundForNoConsent"]
  },
  {
    _tag: "Checklist",
    id: id("BAR-IFDd"),
    source,
    step: "checkWithAgencies",
    items: ["rationaleForNoConsent"]
  }
]
