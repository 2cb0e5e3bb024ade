/** What a protocol of a few rules is found looser in than the made-up edition. */
import { conformance, type Looser } from "./conformance.ts"
import { edition, header, northshire, teamManager, unmeasured, who, within } from "./northshire.test-data.ts"
import type * as Rule from "./rule/Rule.ts"

/** What a protocol of these rules alone is found looser in. */
export const found = (...rules: ReadonlyArray<Rule.Rule>): ReadonlyArray<Looser> =>
  conformance({ ...northshire, rules }, edition)
export const whys = (...rules: ReadonlyArray<Rule.Rule>): ReadonlyArray<string> =>
  found(...rules).map(({ why }) => why)

export const eligibility = (...mayLead: Rule.Eligibility["mayLead"]): Rule.Rule => ({
  _tag: "Eligibility",
  ...header("NOR-1"),
  work: "section17",
  mayLead
})
export const timeLimit = (changes: Partial<Rule.TimeLimit>): Rule.Rule => ({
  _tag: "TimeLimit",
  ...header("NOR-2"),
  step: "completeAssessment",
  anchor: "referralReceived",
  within: within(45, "workingDays"),
  ifExceeded: "recordReasons",
  ...changes
})
export const signOff = (changes: Partial<Rule.SignOff>): Rule.Rule => ({
  _tag: "SignOff",
  ...header("NOR-3"),
  decision: "assessment",
  by: [who(teamManager)],
  selfApproval: "never",
  ...changes
})
export const notification = (changes: Partial<Rule.Notification>): Rule.Rule => ({
  _tag: "Notification",
  ...header("NOR-5"),
  telling: "familyAndAgenciesOfOutcome",
  after: "assessmentAuthorised",
  within: unmeasured("at once"),
  form: "written",
  unless: ["riskOfHarm"],
  ...changes
})
