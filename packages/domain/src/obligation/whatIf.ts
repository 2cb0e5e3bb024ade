/** How an episode would stand under another protocol: what would be owed, who might have decided, who might lead. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import { applies } from "../episode/circumstance/standing.ts"
import { decisionsMade } from "../episode/decisions.ts"
import type { Episode } from "../episode/Episode.ts"
import { weigh } from "../practitioner/leadPractitioner.ts"
import type { Practitioner, PractitionerId } from "../practitioner/Practitioner.ts"
import { type Explanation, explain } from "../protocol/Explanation.ts"
import { type Protocol, signOffs } from "../protocol/Protocol.ts"
import type { Decision, Work } from "../protocol/Subject.ts"
import { find } from "../protocol/Who.ts"
import { counterparts, type Pair } from "./counterparts.ts"
import type { Asked } from "./facts.ts"
import type { Obligation } from "./Obligation.ts"
import { outlook } from "./obligations.ts"

/** An obligation that would stand otherwise: in its state, its due date, or whose duty it is; or not at all. */
export type OwedOtherwise = Pair & { readonly fields: ReadonlyArray<"state" | "dueOn" | "by"> }

/** A decision, or an allocation to lead, that one of the protocols allows and the other does not. */
export interface DecidedOtherwise {
  readonly what: Decision | Work
  readonly practitioner: PractitionerId
  readonly on: CalendarDate
  readonly allowedHere: boolean
  readonly allowedThere: boolean
  /** The rules of the protocol that does not allow it. */
  readonly explanations: ReadonlyArray<Explanation>
}

export interface Difference {
  readonly obligations: ReadonlyArray<OwedOtherwise>
  readonly decisions: ReadonlyArray<DecidedOtherwise>
}

const fieldsThatDiffer = (one: Obligation, other: Obligation): OwedOtherwise["fields"] => [
  ...(one.state === other.state ? [] : (["state"] as const)),
  ...(one.deadline?.dueOn === other.deadline?.dueOn ? [] : (["dueOn"] as const)),
  ...(one.by === other.by ? [] : (["by"] as const))
]

const owedOtherwise = ({ one, other }: Pair): ReadonlyArray<OwedOtherwise> => {
  if (one === undefined || other === undefined) return [{ one, other, fields: [] }]
  const fields = fieldsThatDiffer(one, other)
  return fields.length === 0 ? [] : [{ one, other, fields }]
}

/** The rules that do not allow something; empty when all do. */
type Forbidden = ReadonlyArray<Explanation>

interface Question {
  readonly what: Decision | Work
  readonly practitioner: Practitioner
  readonly on: CalendarDate
  readonly forbiddenBy: (protocol: Protocol) => Forbidden
}

const decisionForbidden =
  (episode: Episode, decision: Decision, { on, practitioner }: Pick<Question, "on" | "practitioner">) =>
  (protocol: Protocol): Forbidden =>
    signOffs(protocol, decision)
      .filter((rule) => applies(episode, rule, on))
      .filter(({ by }) => {
        const circumstances = { authority: protocol.version.authority, on }
        return find(protocol.roles, by, practitioner, circumstances).met === undefined
      })
      .map((rule) => explain(protocol, rule))

const leadForbidden =
  (work: Work, { on, practitioner }: Pick<Question, "on" | "practitioner">) =>
  (protocol: Protocol): Forbidden => {
    const weighed = weigh(protocol, { practitioner, work, on })
    return weighed === undefined || weighed.as !== undefined ? [] : [weighed.explanation]
  }

type People = ReadonlyMap<PractitionerId, Practitioner>

const decisionsOf = (episode: Episode, people: People): ReadonlyArray<Question> =>
  decisionsMade(episode).flatMap(({ by, decision, on }) => {
    const practitioner = people.get(by)
    if (practitioner === undefined) return []
    const forbiddenBy = decisionForbidden(episode, decision, { practitioner, on })
    return [{ what: decision, practitioner, on, forbiddenBy }]
  })

const leadsOf = (episode: Episode, on: CalendarDate, people: People): ReadonlyArray<Question> =>
  episode.allocations.flatMap((allocation) => {
    const practitioner = people.get(allocation.practitioner)
    if (practitioner === undefined) return []
    return [
      {
        what: allocation.work,
        practitioner,
        on,
        forbiddenBy: leadForbidden(allocation.work, { practitioner, on })
      }
    ]
  })

/** Whoever decided something in the episode, or was allocated to lead: whose records the question is answered from. */
export const whoDecided = (episode: Episode): ReadonlyArray<PractitionerId> => [
  ...new Set([
    ...decisionsMade(episode).map(({ by }) => by),
    ...episode.allocations.map(({ practitioner }) => practitioner)
  ])
]

const decidedOtherwise =
  (here: Protocol, there: Protocol) =>
  ({ forbiddenBy, on, practitioner, what }: Question): ReadonlyArray<DecidedOtherwise> => {
    const [byHere, byThere] = [forbiddenBy(here), forbiddenBy(there)]
    const [allowedHere, allowedThere] = [byHere.length === 0, byThere.length === 0]
    return allowedHere === allowedThere
      ? []
      : [
          {
            what,
            practitioner: practitioner.id,
            on,
            allowedHere,
            allowedThere,
            explanations: [...byHere, ...byThere]
          }
        ]
  }

/**
 * What would differ in the episode under another protocol, such as that of an authority to which the child moves: the
 * obligations of either that have another state, due date or bearer, or no counterpart; and the decisions and
 * allocations that only one of the two allows, as far as `people` knows who made them, each as of the day it was made
 * on (who leads: as of the day asked).
 *
 * Fails with {@link OutsideCalendarCoverage} when a deadline leaves the stretch that the calendar covers.
 */
export const whatIf = (
  episode: Episode,
  other: Protocol,
  { people, ...asked }: Asked & { readonly people: People }
): Result.Result<Difference, OutsideCalendarCoverage> =>
  Result.gen(function* () {
    const here = yield* outlook(episode, asked)
    const there = yield* outlook(episode, { ...asked, protocol: other })
    const questions = [...decisionsOf(episode, people), ...leadsOf(episode, asked.on, people)]
    return {
      obligations: counterparts(here, there).flatMap(owedOtherwise),
      decisions: questions.flatMap(decidedOtherwise(asked.protocol, other))
    }
  })
