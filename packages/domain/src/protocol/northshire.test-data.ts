/** A made-up edition and a made-up authority, Northshire, with every kind of rule; and the people who work there. */
import * as Result from "effect/Result"
import * as CalendarDate from "../calendar/CalendarDate.ts"
import { Condition } from "../practitioner/Condition.ts"
import { type Practitioner, PractitionerId } from "../practitioner/Practitioner.ts"
import { anyRole, Role } from "../practitioner/Role.ts"
import { AuthorityCode } from "./AuthorityCode.ts"
import { type Citation, RuleId } from "./Citation.ts"
import { type Edition, EditionCode, type LocalProtocol, overlay, type Protocol } from "./Protocol.ts"
import type { Rule } from "./rule/Rule.ts"
import type { Unit, Within } from "./rule/Within.ts"
import type { Who } from "./Who.ts"

export const day = CalendarDate.CalendarDate.make

export const within = (amount: number, unit: Unit): Within => ({ _tag: "Counted", amount, unit })
export const unmeasured = (words: string): Within => ({ _tag: "Unmeasured", words })

export const socialWorker = Role.make("socialWorker")
export const teamManager = Role.make("teamManager")
export const keyWorker = Role.make("keyWorker")

const { cases } = Condition
export const qualified = cases.SocialWorkQualified.make({})
export const registered = cases.Registered.make({ regulators: [{ regulator: "Social Work England" }] })
export const employed = cases.EmployedByTheAuthority.make({})
export const experienced = cases.SignificantPracticeExperience.make({})
export const underATeamManager = cases.DirectlySupervisedBy.make({ role: teamManager })
export const underASocialWorker = cases.SupervisedByQualifiedSocialWorker.make({})

export const who = (role: Role, ...requires: ReadonlyArray<Condition>): Who => ({ role, requires })

/** The header of a made-up rule: `EDI-6` stands in paragraph 6 of the edition, `NOR-2` in paragraph 2 of Northshire's. */
export const header = (id: string): { readonly id: RuleId; readonly source: Citation } => ({
  id: RuleId.make(id),
  source: {
    document: id.startsWith("EDI") ? "A made-up edition" : "Northshire's protocol",
    paragraph: `paragraph ${id.slice(4)}`
  }
})

const ruleOf = (id: string): { readonly rule: RuleId; readonly source: Citation } => {
  const { id: rule, source } = header(id)
  return { rule, source }
}

export const edition: Edition = {
  code: EditionCode.make("working-together-2020"),
  title: "A made-up edition",
  inForce: { from: day("2020-01-01") },
  roles: [
    { role: socialWorker, title: "Social Worker", requires: [registered], ...ruleOf("EDI-1") },
    { role: teamManager, title: "Team Manager", requires: [qualified], ...ruleOf("EDI-2") }
  ],
  rules: [
    {
      _tag: "Eligibility",
      ...header("EDI-3"),
      work: "section17",
      mayLead: [who(socialWorker), who(anyRole, underASocialWorker)]
    },
    { _tag: "Eligibility", ...header("EDI-4"), work: "section47", mayLead: [who(socialWorker)] },
    {
      _tag: "TimeLimit",
      ...header("EDI-5"),
      step: "decideReferral",
      anchor: "referralReceived",
      within: within(1, "workingDays"),
      ifExceeded: "notStated"
    },
    {
      _tag: "TimeLimit",
      ...header("EDI-6"),
      reading: { id: "A4", takenAs: "The point of referral is the moment at which it was received." },
      step: "completeAssessment",
      anchor: "referralReceived",
      within: within(45, "workingDays"),
      ifExceeded: "recordReasons"
    },
    {
      _tag: "TimeLimit",
      ...header("EDI-7"),
      step: "seeChild",
      anchor: "referralDecided",
      within: unmeasured("as soon as possible"),
      ifExceeded: "notStated"
    },
    {
      _tag: "SignOff",
      ...header("EDI-8"),
      decision: "referralResponse",
      by: [who(anyRole, registered)],
      selfApproval: "notExcluded"
    },
    {
      _tag: "SignOff",
      ...header("EDI-9"),
      decision: "assessment",
      by: [who(teamManager)],
      selfApproval: "never"
    },
    {
      _tag: "Checklist",
      ...header("EDI-10"),
      step: "submitAssessment",
      items: ["developmentalNeeds", "parentingCapacity", "familyAndEnvironment"]
    },
    {
      _tag: "SignOff",
      ...header("EDI-11"),
      decision: "planAgreement",
      by: [who(teamManager)],
      selfApproval: "never"
    },
    { _tag: "Checklist", ...header("EDI-12"), step: "agreePlan", items: ["measurableOutcomes"] },
    {
      _tag: "Cadence",
      ...header("EDI-13"),
      recurring: "planReview",
      from: "planAgreed",
      every: unmeasured("regularly")
    },
    {
      _tag: "Notification",
      ...header("EDI-14"),
      telling: "referrerOfReceipt",
      after: "referralReceived",
      within: within(1, "workingDays"),
      form: "spoken",
      unless: ["anonymousReferrer"]
    },
    {
      _tag: "Notification",
      ...header("EDI-15"),
      telling: "familyAndAgenciesOfOutcome",
      after: "assessmentAuthorised",
      within: unmeasured("no limit is stated"),
      form: "written",
      unless: ["riskOfHarm"]
    },
    {
      _tag: "Notification",
      ...header("EDI-16"),
      telling: "familyOfClosure",
      after: "closureProposed",
      within: unmeasured("no limit is stated"),
      form: "spoken",
      unless: ["riskOfHarm", "jeopardisesInvestigation"]
    },
    {
      _tag: "Routing",
      ...header("EDI-17"),
      situation: "suspectedSignificantHarm",
      goesTo: "a strategy discussion"
    },
    {
      _tag: "Cadence",
      ...header("EDI-18"),
      recurring: "supervision",
      from: "leadPractitionerAllocated",
      every: unmeasured("with critical reflection")
    }
  ]
}

export const northshire: LocalProtocol = {
  authority: AuthorityCode.make("northshire"),
  authorityName: "Northshire",
  title: "Northshire's protocol",
  version: "2025-04-01",
  sitsOn: edition.code,
  inForce: { from: day("2025-04-01") },
  roles: [{ role: keyWorker, title: "Key Worker", requires: [], ...ruleOf("NOR-1") }],
  rules: [
    {
      _tag: "Eligibility",
      ...header("NOR-1"),
      work: "section17",
      mayLead: [who(socialWorker), who(keyWorker, experienced, underATeamManager)]
    },
    {
      _tag: "Checklist",
      ...header("NOR-2"),
      step: "receiveReferral",
      items: ["professionalReferrerNamed"]
    },
    {
      _tag: "TimeLimit",
      ...header("NOR-3"),
      step: "seeChild",
      anchor: "referralDecided",
      within: within(5, "workingDays"),
      ifExceeded: "breach"
    },
    {
      _tag: "TimeLimit",
      ...header("NOR-4"),
      step: "allocateLeadPractitioner",
      anchor: "referralDecided",
      within: within(24, "hours"),
      ifExceeded: "notStated"
    },
    {
      _tag: "TimeLimit",
      ...header("NOR-5"),
      step: "startWork",
      anchor: "leadPractitionerAllocated",
      within: within(20, "calendarDays"),
      ifExceeded: "notStated"
    },
    {
      _tag: "Checklist",
      ...header("NOR-6"),
      step: "allocateLeadPractitioner",
      items: ["teamMapping", "riskOfSection47", "timescaleForCompletion"]
    },
    { _tag: "Checklist", ...header("NOR-7"), step: "completeAssessment", items: ["childSeen"] },
    { _tag: "Checklist", ...header("NOR-8"), step: "startWork", items: ["planAgreed"] },
    {
      _tag: "Cadence",
      ...header("NOR-9"),
      recurring: "supervision",
      from: "leadPractitionerAllocated",
      every: within(1, "months")
    },
    {
      _tag: "SignOff",
      ...header("NOR-10"),
      decision: "closure",
      by: [who(teamManager)],
      selfApproval: "never"
    },
    { _tag: "Checklist", ...header("NOR-11"), step: "closeEpisode", items: ["familyTold"] },
    {
      _tag: "Notification",
      ...header("NOR-12"),
      telling: "familyOfClosure",
      after: "closureProposed",
      within: unmeasured("always"),
      form: "spoken",
      unless: ["riskOfHarm"]
    }
  ]
}

/** Northshire's protocol over the made-up edition, with other rules in the place of its own about the same thing. */
export const protocolWith = (...rules: ReadonlyArray<Rule>): Protocol =>
  Result.getOrThrow(overlay(edition, { ...northshire, rules: [...rules, ...northshire.rules] }))

/** The same without the rules of these ids. */
export const protocolWithout = (...ids: ReadonlyArray<string>): Protocol => {
  const protocol = protocolWith()
  return { ...protocol, rules: protocol.rules.filter(({ id }) => !ids.includes(id)) }
}

export const protocol: Protocol = protocolWith()

const person = (
  id: string,
  name: string,
  rest: Partial<Omit<Practitioner, "id" | "name">> = {}
): Practitioner => ({
  id: PractitionerId.make(id),
  name,
  roles: [],
  employer: "northshire",
  socialWorkQualified: false,
  significantPracticeExperience: false,
  registrations: [],
  supervisor: null,
  ...rest
})

const register = (number: string, until?: string): Practitioner["registrations"][number] => ({
  regulator: "Social Work England",
  number,
  from: day("2020-01-01"),
  ...(until === undefined ? {} : { until: day(until) })
})

/** A registered social worker. */
export const sam = person("sam", "Sam Okafor", {
  roles: [socialWorker],
  socialWorkQualified: true,
  registrations: [register("SW1")]
})
/** A registered Team Manager. */
export const tess = person("tess", "Tess Lane", {
  roles: [teamManager],
  socialWorkQualified: true,
  registrations: [register("SW2")]
})
/** Another registered Team Manager, who also holds the role of social worker. */
export const theo = person("theo", "Theo Marsh", {
  roles: [teamManager, socialWorker],
  socialWorkQualified: true,
  registrations: [register("SW3")]
})
/** An experienced key worker, directly supervised by a Team Manager. */
export const kit = person("kit", "Kit Brown", {
  roles: [keyWorker],
  significantPracticeExperience: true,
  supervisor: { practitioner: tess.id, roles: [teamManager], socialWorkQualified: true, directly: true }
})
/** A family support worker, whom no rule names. */
export const fay = person("fay", "Fay Reed", { roles: [Role.make("familySupportWorker")] })

export const people: ReadonlyArray<Practitioner> = [sam, tess, theo, kit, fay]
