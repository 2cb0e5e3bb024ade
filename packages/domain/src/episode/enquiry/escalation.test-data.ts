/** Northshire as it protects children, and a case that escalates there: the rules, the way, and what is asked of it. */
import * as Result from "effect/Result"
import {
  day,
  header,
  kit,
  protocolWith,
  sam,
  socialWorker,
  teamManager,
  tess,
  unmeasured,
  who,
  within
} from "../../protocol/northshire.test-data.ts"
import { type Obligation } from "../../obligation/Obligation.ts"
import { obligations } from "../../obligation/obligations.ts"
import type { Protocol } from "../../protocol/Protocol.ts"
import type { TimeLimit } from "../../protocol/rule/Rule.ts"
import type { Within } from "../../protocol/rule/Within.ts"
import { report } from "../conference/conference.test-data.ts"
import type { Refusal } from "../refusals.ts"
import { attempt, calendar, commands, london, type Step, told, until } from "../story.test-data.ts"
import { discussion } from "../strategy-discussion/discussion.test-data.ts"
import { conclude } from "./enquiry.test-data.ts"

const limit = (
  id: string,
  step: TimeLimit["step"],
  anchor: TimeLimit["anchor"],
  stretch: Within
): TimeLimit => ({
  _tag: "TimeLimit",
  ...header(id),
  step,
  anchor,
  within: stretch,
  ifExceeded: "notStated"
})

export const protecting: Protocol = protocolWith(
  {
    _tag: "SignOff",
    ...header("NOR-60"),
    decision: "strategyDiscussion",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "Checklist",
    ...header("NOR-61"),
    step: "holdStrategyDiscussion",
    items: ["socialWorkerAttended", "managerAttended", "healthAttended", "policeAttended"]
  },
  {
    _tag: "Checklist",
    ...header("NOR-62"),
    when: [{ _tag: "Is", circumstance: "lookedAfter" }],
    step: "holdStrategyDiscussion",
    items: ["fosteringServiceAttended"]
  },
  {
    _tag: "Checklist",
    ...header("NOR-63"),
    step: "holdStrategyDiscussion",
    items: ["attendeesDecideForTheirAgencies"]
  },
  limit("NOR-64", "shareStrategyRecord", "strategyDiscussionHeld", within(24, "hours")),
  limit("NOR-65", "holdStrategyDiscussion", "significantHarmSuspected", unmeasured("without delay")),
  {
    _tag: "Checklist",
    ...header("NOR-66"),
    when: [{ _tag: "Is", circumstance: "actionsAgreed" }],
    step: "closeEpisode",
    items: ["agreedActionsDone"]
  },
  { _tag: "Checklist", ...header("NOR-67"), step: "concludeEnquiry", items: ["childSeenInEnquiry"] },
  limit("NOR-68", "holdConference", "conferenceConvened", within(15, "workingDays")),
  { _tag: "Checklist", ...header("NOR-69"), step: "holdConference", items: ["conferenceReport"] },
  limit("NOR-70", "answerConferenceRequest", "conferenceRequested", unmeasured("quickly")),
  {
    _tag: "Eligibility",
    ...header("NOR-71"),
    work: "childProtectionPlan",
    mayLead: [who(socialWorker)]
  },
  limit("NOR-72", "makeProtectionPlan", "protectionPlanDecided", { _tag: "SetForTheCase" }),
  limit("NOR-73", "holdFirstCoreGroup", "protectionPlanDecided", { _tag: "SetForTheCase" }),
  {
    _tag: "Cadence",
    ...header("NOR-74"),
    recurring: "coreGroup",
    from: "protectionPlanDecided",
    every: unmeasured("as the conference establishes")
  },
  limit("NOR-75", "takeEmergencyAction", "immediateDangerFound", unmeasured("immediately")),
  {
    ...limit("NOR-76", "holdStrategyDiscussion", "actedAlone", unmeasured("as soon as possible after")),
    when: [{ _tag: "Is", circumstance: "actedAloneInEmergency" }]
  },
  {
    ...limit("NOR-77", "consultResponsibleAuthority", "emergencyActionTaken", unmeasured("always")),
    when: [{ _tag: "Is", circumstance: "anotherAuthorityResponsible" }]
  },
  limit("NOR-78", "confirmEmergencyAcceptance", "emergencyAccepted", unmeasured("in writing")),
  {
    _tag: "Cadence",
    ...header("NOR-79"),
    recurring: "welfareReassessment",
    from: "reassessmentAgreed",
    every: unmeasured("regularly")
  },
  {
    _tag: "Checklist",
    ...header("NOR-80"),
    when: [{ _tag: "Is", circumstance: "unborn" }],
    step: "concludeEnquiry",
    items: ["conferenceBeforeBirthConsidered"]
  }
)

export const step = (at: string, by: Step["by"], does: Step["does"]): Step => ({ at, by, does })

/** A Key Worker leads under section 17, from before Christmas. */
export const ledByKeyWorker: ReadonlyArray<Step> = [
  ...until("AllocateLeadPractitioner"),
  step("2026-12-22 09:00", tess, commands.allocate(kit))
]

/** A strategy discussion on Monday 11 January 2027 starts an enquiry. */
export const enquiryStarted = [
  ...ledByKeyWorker,
  step("2027-01-11 15:00", tess, discussion("2027-01-11 14:00"))
]
export const handedOver = [...enquiryStarted, step("2027-01-11 16:00", tess, commands.allocate(sam))]
export const seen = [...handedOver, step("2027-01-12 12:00", sam, commands.see("2027-01-12"))]
export const concluded = [...seen, step("2027-01-26 12:00", sam, conclude("2027-01-26"))]
export const reported = [...concluded, step("2027-01-29 12:00", sam, report("2027-01-29"))]

/** Why the last step is refused. Throws when it is not, or when it has changed anything. */
export const refusal = (before: ReadonlyArray<Step>, last: Step, under = protecting): Refusal => {
  const episode = told(before, under)
  const asItWas = JSON.stringify(episode)
  const refused = Result.getOrThrow(Result.flip(attempt(episode, last, under)))
  if (JSON.stringify(episode) !== asItWas) throw new Error("a refusal has changed the episode")
  return refused
}

/** What a refusal says stands in the way, or is missing. */
export const why = (...given: Parameters<typeof refusal>): string | ReadonlyArray<string> => {
  const refused = refusal(...given)
  if (refused._tag === "OutOfOrder") return refused.stands
  return refused._tag === "NotOnRecord" ? refused.missing : refused._tag
}

export const owed = (
  steps: ReadonlyArray<Step>,
  rule: string,
  at: string,
  under = protecting
): ReadonlyArray<Obligation> =>
  Result.getOrThrow(
    obligations(told(steps, under), {
      protocol: under,
      calendar,
      on: day(at.slice(0, 10)),
      ...(at.length > 10 ? { at: london(at) } : {})
    })
  ).filter((each) => each.rule === rule)

/** How each stands, by when it is due, and when it was met. */
export const standing = (
  ...given: Parameters<typeof owed>
): ReadonlyArray<readonly [state: string, dueOn: string | null, metOn: string | null]> =>
  owed(...given).map(({ deadline, metOn, state }) => [state, deadline?.dueOn ?? null, metOn])
