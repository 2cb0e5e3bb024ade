/** Every obligation of an episode, on a day. */
import * as Result from "effect/Result"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import type { Episode } from "../episode/Episode.ts"
import { concernOf } from "../protocol/concern.ts"
import { rulesOf } from "../protocol/Protocol.ts"
import type { Rule } from "../protocol/rule/Rule.ts"
import type { Answer, Asked, Sought } from "./facts.ts"
import { withDepartures } from "./departures.ts"
import { gathered } from "./gathered.ts"
import type { Kind, Obligation } from "./Obligation.ts"
import { ofCadence } from "./ofCadence.ts"
import { ofChecklist } from "./ofChecklist.ts"
import { ofEligibility } from "./ofEligibility.ts"
import { ofNotification } from "./ofNotification.ts"
import { ofRouting } from "./ofRouting.ts"
import { ofSignOff } from "./ofSignOff.ts"
import { ofTimeLimit } from "./ofTimeLimit.ts"

/** In this order: what has a day, then what binds before a step or a decision. */
const kinds: ReadonlyArray<Kind> = [
  "TimeLimit",
  "Notification",
  "Cadence",
  "SignOff",
  "Checklist",
  "Routing",
  "Eligibility"
]

/** Sorted out once for each list of rules. */
const known = new WeakMap<ReadonlyArray<Rule>, ReadonlyArray<Rule>>()

/** The rules about a child's episode, in the order of their kinds. */
const aboutEpisodes = (rules: ReadonlyArray<Rule>): ReadonlyArray<Rule> => {
  const found =
    known.get(rules) ??
    kinds
      .flatMap((kind): ReadonlyArray<Rule> => rulesOf({ rules }, kind))
      .filter((rule) => concernOf(rule) === "episode")
  known.set(rules, found)
  return found
}

const ofRule = (rule: Rule, episode: Episode, sought: Sought): Answer => {
  switch (rule._tag) {
    case "Eligibility":
      return ofEligibility(rule, episode, sought)
    case "TimeLimit":
      return ofTimeLimit(rule, episode, sought)
    case "SignOff":
      return ofSignOff(rule, episode, sought)
    case "Checklist":
      return ofChecklist(rule, episode, sought)
    case "Notification":
      return ofNotification(rule, episode, sought)
    case "Cadence":
      return ofCadence(rule, episode, sought)
    case "Routing":
      return ofRouting(rule, episode, sought)
  }
}

const sought =
  (toCome: boolean) =>
  (episode: Episode, asked: Asked): Result.Result<ReadonlyArray<Obligation>, OutsideCalendarCoverage> => {
    const question = { ...asked, toCome }
    const all = gathered(aboutEpisodes(asked.protocol.rules), (rule) => ofRule(rule, episode, question))
    return Result.map(all, (found) => withDepartures(found, episode, asked))
  }

/**
 * Everything that the protocol requires in the episode, what is still to come included: each with who, by when, its
 * state on the day and its explanation. What the protocol asks of practitioners in post, of teams and of the authority
 * stands outside any one child's episode, and is not here.
 *
 * Fails with {@link OutsideCalendarCoverage} when a deadline leaves the stretch that the calendar covers.
 */
export const outlook = sought(true)

/** Every obligation whose moment has come, as {@link outlook} finds them. */
export const obligations: typeof outlook = sought(false)
