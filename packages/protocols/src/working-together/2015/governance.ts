import type { Rule } from "@section17/domain"
import { id, question, teamManager, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"
import { safeguardingBoard } from "./roles.ts"

const board = [who(safeguardingBoard)] as const
const noLimit = unmeasured("no limit is stated")

/** What the board monitors. */
const monitored: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Cadence",
    id: id("WT15-011"),
    source: cite("chapter 1, paragraph 4"),
    by: board,
    recurring: "trainingEvaluation",
    from: "protocolAdopted",
    every: unmeasured(
      "for all professionals in the area, and how far it covers unborn children, babies, older children, young carers, disabled children and those in secure settings"
    )
  },
  {
    _tag: "Cadence",
    id: id("WT15-125"),
    source: cite("chapter 1, initial child protection conferences"),
    by: board,
    recurring: "arrangementsMonitoring",
    from: "protocolAdopted",
    every: unmeasured("for child protection conferences")
  }
]

/** A local protocol is developed and published, with partners: the later editions are quoted to say so too. */
export const publishProtocol: Rule.TimeLimit = {
  _tag: "TimeLimit",
  id: id("WT15-074"),
  source: cite("chapter 1, paragraph 65"),
  step: "publishProtocol",
  anchor: "protocolAdopted",
  within: noLimit,
  ifExceeded: "notStated"
}

/** What the board and the authority agree and publish, and what must be in it. */
const agreedAndPublished: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-023"),
    source: cite("chapter 1, paragraph 17"),
    by: board,
    step: "agreeLevels",
    anchor: "protocolAdopted",
    within: noLimit,
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("WT15-023"),
    source: cite("chapter 1, paragraph 17"),
    by: board,
    step: "agreeLevels",
    items: [],
    questions: [
      question(
        "sexualExploitationServices",
        "services for children who have been or may be sexually exploited"
      ),
      question(
        "genitalMutilationServices",
        "services for children who have undergone or may undergo female genital mutilation"
      ),
      question("radicalisationServices", "services for children who have been or may be radicalised"),
      question("referralProcess", "the process for referrals, as the local authority clarifies it")
    ]
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-024"),
    source: cite("chapter 1, paragraph 18"),
    by: board,
    step: "publishThresholdDocument",
    anchor: "protocolAdopted",
    within: noLimit,
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("WT15-024"),
    source: cite("chapter 1, paragraph 18"),
    by: board,
    step: "publishThresholdDocument",
    items: [],
    questions: [
      question(
        "earlyHelpProcess",
        "the process for the early help assessment, and the type and level of services"
      ),
      question("section17Criteria", "the criteria for referral under section 17 (children in need)"),
      question("section47Criteria", "the criteria for referral under section 47 (significant harm)"),
      question("section31Criteria", "the criteria for referral under section 31 (care orders)"),
      question(
        "section20Criteria",
        "the criteria for referral under section 20 (duty to accommodate a child)"
      ),
      question("sexualExploitationProcedures", "procedures for cases of sexual exploitation"),
      question(
        "youthSecureEstablishments",
        "the needs of young people in youth secure establishments, or that there is none in the area"
      )
    ]
  },
  {
    _tag: "Checklist",
    id: id("WT15-022"),
    source: cite("chapter 1, paragraph 16"),
    reading: {
      id: "N43",
      takenAs:
        "Clear criteria across the continuum stand in the threshold document, those for children who return home from care included. That everybody understands them, and applies them consistently, is for people.",
      alternative: "Nothing is asked of the document beyond paragraph 18."
    },
    by: board,
    step: "publishThresholdDocument",
    items: [],
    questions: [
      question(
        "wholeContinuumCriteria",
        "clear criteria for taking action and providing help across the full continuum of need"
      ),
      question("returnFromCareCriteria", "the thresholds for action for children returning home from care")
    ]
  },
  publishProtocol
]

/** Ways that are set out for everybody who has a concern, or holds information about a child. */
const setOut: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-016"),
    source: cite("chapter 1, paragraph 10"),
    step: "setOutConsultations",
    anchor: "protocolAdopted",
    within: noLimit,
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-025"),
    source: cite("chapter 1, paragraph 19"),
    step: "signpostContacts",
    anchor: "protocolAdopted",
    within: noLimit,
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("WT15-025"),
    source: cite("chapter 1, paragraph 19"),
    step: "signpostContacts",
    items: [],
    questions: [
      question("protocolsForProfessionals", "clear protocols for professionals who work with children"),
      question(
        "contactDetails",
        "contact details for children, parents and other family members who require advice or support"
      )
    ]
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-028"),
    source: cite("chapter 1, paragraph 24"),
    step: "setOutSharing",
    anchor: "protocolAdopted",
    within: noLimit,
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("WT15-028"),
    source: cite("chapter 1, paragraph 24"),
    step: "setOutSharing",
    items: [],
    questions: [
      question("sharingBetweenOrganisations", "processes and principles for sharing between organisations"),
      question("sharingWithProfessionals", "processes and principles for sharing with other professionals"),
      question(
        "sharingWithBoard",
        "processes and principles for sharing with the Local Safeguarding Children Board, or who succeeded it"
      )
    ]
  }
]

/** What stands outside any one child's episode: supervision of practitioners, boards, levels, thresholds, the protocol. */
export const governance: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Cadence",
    id: id("WT15-058"),
    source: cite("chapter 1, paragraph 56"),
    by: [who(teamManager)],
    recurring: "practitionerSupervision",
    from: "postStarted",
    every: unmeasured("so as to reflect critically, with a manager always there to talk to")
  },
  ...monitored,
  ...agreedAndPublished,
  ...setOut
]
