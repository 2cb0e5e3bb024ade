/** Whether a situation has come in an episode that a protocol routes. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Readings } from "../../protocol/Readings.ts"
import type { Routing } from "../../protocol/rule/Rule.ts"
import type { Situation } from "../../protocol/Subject.ts"
import { unresolved } from "../disagreement/standing.ts"
import type { Episode } from "../Episode.ts"
import { involvementArises } from "../front-door/involvement.ts"
import { discussionsOf } from "../strategy-discussion/discussions.ts"
import { isHarmSuspected } from "../strategy-discussion/suspicions.ts"
import { entriesOf } from "../record/entriesOf.ts"

interface Asked {
  readonly on: CalendarDate
  readonly readings: Readings
}

/** A referral that went to a strategy discussion is answered with an assessment. */
const isAnsweredBySection17 = ({ referral }: Episode): boolean =>
  referral._tag === "Decided" &&
  referral.decision.response === "section17Assessment" &&
  referral.earlier.some(({ response }) => response === "strategyDiscussion")

/** The latest strategy discussion found an assessment proportionate in the place of an enquiry. */
const isDiscussedToSection17 = (episode: Episode): boolean => {
  const outcome = discussionsOf(episode).at(-1)?.outcome
  return outcome?._tag === "NoEnquiry" && outcome.instead === "section17Assessment"
}

type Arises = (episode: Episode, rule: Routing, asked: Asked) => boolean

const situations: Record<Situation, Arises> = {
  referralReceived: () => true,
  /** A concern is on record that the rule names among its conditions. */
  concern: () => true,
  previousInvolvement: involvementArises,
  stepIn: (episode) => entriesOf(episode, "StepInProposed").length > 0,
  professionalDisagreement: (episode) => unresolved(episode).length > 0,
  medicalNecessary: (episode) => entriesOf(episode, "MedicalFoundNecessary").length > 0,
  complaint: (episode) => entriesOf(episode, "ComplaintReceived").length > 0,
  section47NotMet: (episode) => isAnsweredBySection17(episode) || isDiscussedToSection17(episode),
  stepDown: ({ closure }) => closure._tag !== "Open" && closure.proposal.destination._tag === "SteppedDown",
  suspectedSignificantHarm: isHarmSuspected
}

export const situationArises: Arises = (episode, rule, asked) =>
  situations[rule.situation](episode, rule, asked)
