import type { Rule, Who } from "@section17/domain"
import { id, months, role, teamManager, unmeasured, weeks, who } from "../../rule.ts"
import { monthly } from "./6-assessments-planning-and-intervention.ts"
import { cite } from "./cite.ts"

const seniorManagement = role("seniorManagement")
const partnership = role("partnership")

/** Section 9: who assures quality beside the Team Managers. */
export const governing: ReadonlyArray<Who.RoleDefinition> = [
  {
    role: seniorManagement,
    title: "senior management team",
    requires: [],
    rule: id("BRI-9d"),
    source: cite("section 9")
  },
  {
    role: partnership,
    title: "Partnership",
    requires: [],
    rule: id("BRI-9i"),
    source: cite("section 9")
  }
]

const teamManagers = [who(teamManager)] as const
const seniorManagers = [who(seniorManagement)] as const

/** What each Team Manager owes: audits, supervision, improvements. */
const ofTeamManagers: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Cadence",
    id: id("BRI-9a"),
    source: cite("section 9"),
    by: teamManagers,
    recurring: "caseFileAudit",
    from: "postStarted",
    every: weeks(6)
  },
  {
    _tag: "Cadence",
    id: id("BRI-9b"),
    source: cite("section 9, with section 6"),
    by: teamManagers,
    recurring: "practitionerSupervision",
    from: "postStarted",
    every: monthly
  },
  {
    _tag: "TimeLimit",
    id: id("BRI-9b"),
    source: cite("section 9"),
    reading: {
      id: "A19",
      takenAs: "Timely gives no number: the improvement is outstanding until it is delivered."
    },
    by: teamManagers,
    step: "deliverImprovement",
    anchor: "improvementIdentified",
    within: unmeasured("in a timely way for the child"),
    ifExceeded: "notStated"
  }
]

/** How long the new roles are watched from their inception. */
const initialTwoYears = months(24)
const yearly = months(12)

const inception = {
  id: "A17",
  takenAs:
    "The initial two years run from the day on which the roles were introduced, which the authority gives; what is due on their last day is due still."
} as const

/** What senior management and the Partnership owe. */
const ofTheAuthority: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Cadence",
    id: id("BRI-9d"),
    source: cite("section 9"),
    reading: {
      id: "A16",
      takenAs: "Bi-monthly is at least every two months.",
      alternative: "Twice a month."
    },
    by: seniorManagers,
    recurring: "seniorManagementQa",
    from: "protocolAdopted",
    every: months(2)
  },
  {
    _tag: "Cadence",
    id: id("BRI-9e"),
    source: cite("section 9"),
    reading: inception,
    by: seniorManagers,
    recurring: "targetedQa",
    from: "rolesIntroduced",
    every: unmeasured(
      "by targeted activity that is focused on the interventions and outcomes led by Key Workers"
    ),
    until: initialTwoYears
  },
  {
    _tag: "Cadence",
    id: id("BRI-9f"),
    source: cite("section 9"),
    by: seniorManagers,
    recurring: "supervisionFileAudit",
    from: "protocolAdopted",
    every: unmeasured("as a standing thematic audit")
  },
  {
    _tag: "Cadence",
    id: id("BRI-9g"),
    source: cite("section 9"),
    by: seniorManagers,
    recurring: "partnersInQa",
    from: "protocolAdopted",
    every: unmeasured("wherever it relates to child in need assessment")
  },
  {
    _tag: "Cadence",
    id: id("BRI-9h"),
    source: cite("section 9"),
    reading: {
      ...inception,
      alternative: "Twice in each calendar year, however far apart."
    },
    recurring: "boardReport",
    from: "rolesIntroduced",
    every: months(6),
    until: initialTwoYears
  },
  {
    _tag: "Cadence",
    id: id("BRI-9i"),
    source: cite("section 9"),
    by: [who(partnership)],
    recurring: "frameworkAgreement",
    from: "protocolAdopted",
    every: yearly
  },
  {
    _tag: "Cadence",
    id: id("BRI-9i"),
    source: cite("section 9"),
    by: [who(partnership)],
    recurring: "annualReport",
    from: "protocolAdopted",
    every: yearly
  }
]

/** Section 9: how the partnership is assured of the impact of its child in need work. */
export const governance: ReadonlyArray<Rule.Rule> = [...ofTeamManagers, ...ofTheAuthority]
