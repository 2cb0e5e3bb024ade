/** Whether a situation has come in an episode that a protocol routes. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Readings } from "../../protocol/Readings.ts"
import type { Routing } from "../../protocol/rule/Rule.ts"
import type { Situation } from "../../protocol/Subject.ts"
import type { Episode } from "../Episode.ts"

interface Asked {
  readonly on: CalendarDate
  readonly readings: Readings
}

type Arises = (episode: Episode, rule: Routing, asked: Asked) => boolean

const situations: Record<Situation, Arises> = {
  referralReceived: () => true,
  /** A concern is on record that the rule names among its conditions. */
  concern: () => true,
  stepIn: () => false,
  stepDown: ({ closure }) => closure._tag !== "Open" && closure.proposal.destination._tag === "SteppedDown",
  suspectedSignificantHarm: ({ referral }) =>
    referral._tag === "Decided" &&
    [...referral.earlier, referral.decision].some(({ response }) => response === "strategyDiscussion")
}

export const situationArises: Arises = (episode, rule, asked) =>
  situations[rule.situation](episode, rule, asked)
