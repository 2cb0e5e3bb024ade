/** Looking at an episode: its row, and along with it, in one statement, what of it is asked for next. */
import * as Effect from "effect/Effect"
import type { Ahead } from "@section17/application"
import type { EpisodeId } from "@section17/domain"
import { childColumns, type ChildColumns, childQuestion } from "../child/columns.ts"
import { type Facts, practitionersAnswered } from "../practitioner/Practitioners.ts"
import { type Condition, condition, oneOf } from "../session/condition.ts"
import { eachOnce } from "../session/eachOnce.ts"
import { answer, answerTo, ask, rowsOnce, type Transaction } from "../session/Transaction.ts"
import { calendarQuestion } from "../standing/entries.ts"
import { eventColumns } from "./chronology.ts"
import { standing } from "./standing.ts"

/** As the database writes it, which is what it is remembered by. */
export interface Looked {
  /** The columns of the row; null where there is no such episode. */
  readonly stands: string | null
  /** The events in order, where they were asked for; null where there are none. */
  readonly happened?: string | null
  readonly child?: ChildColumns | null
  readonly practitioners?: ReadonlyArray<Facts> | null
  readonly amended?: ReadonlyArray<object> | null
}

interface Asked {
  readonly authority: string
  readonly id: EpisodeId
  readonly ahead: Ahead
}

const happened = ({ authority, id }: Asked): Condition =>
  condition(
    `happened as materialized (select ${eventColumns} from event where authority = ? and episode = ?)`,
    authority,
    id
  )

const people = ({ ahead, authority }: Asked): Condition =>
  condition(
    `(select json_agg(json_build_object('id', p.id, 'facts', p.facts::text) order by p.id) from (
       select e."leadPractitioner" as id ${ahead.chronology ? `union select "recordedBy" from happened` : ""}
     ) named join practitioner p on p.authority = ? and p.id = named.id) as practitioners`,
    authority
  )

const child = ({ authority }: Asked): Condition =>
  condition(
    `(select row_to_json(found) from (
       select ${childColumns} from child c where c.authority = ? and c.id = e.child
     ) found) as child`,
    authority
  )

const amended = ({ authority }: Asked): Condition => {
  const { parameters, sql } = calendarQuestion(authority)
  return condition(`(select json_agg(found) from (${sql}) found) as amended`, ...parameters)
}

const statement = (asked: Asked): Condition => {
  const { ahead, authority, id } = asked
  const columns = [
    condition("row_to_json(e)::text as stands"),
    ...(ahead.chronology
      ? [condition("(select json_agg(happened order by number)::text from happened) as happened")]
      : []),
    ...(ahead.child ? [child(asked)] : []),
    ...(ahead.practitioners ? [people(asked)] : []),
    ...(ahead.calendar ? [amended(asked)] : [])
  ]
  const before = ahead.chronology ? [happened(asked)] : []
  return {
    sql: `${before.map(({ sql }) => `with ${sql} `).join("")}select ${columns.map(({ sql }) => sql).join(", ")}
      from (select 1) one left join (
        select ${standing} from episode where authority = ? and id = ?
      ) e on true`,
    parameters: [...before, ...columns].flatMap(({ parameters }) => parameters).concat(authority, id)
  }
}

/** What a reading knows of an episode: how it stands, or that and all that happened. */
const knownOf = (id: string, chronology: boolean) => [chronology ? "chronology" : "episode", id]

/** What was looked up along with an episode need not be asked for in this reading any more. */
const answerAlong = (transaction: Transaction, asked: Asked, looked: Looked): void => {
  const { amended, child, practitioners } = looked
  answer(transaction, knownOf(asked.id, false), [looked])
  if (asked.ahead.chronology) answer(transaction, knownOf(asked.id, true), [looked])
  if (child) answer(transaction, childQuestion(asked.authority, child.id), [child])
  if (amended !== undefined) answer(transaction, calendarQuestion(asked.authority), amended ?? [])
  practitionersAnswered(transaction, practitioners ?? [])
}

/** The episode as this reading saw it, where it did and saw all that is asked for; otherwise as it stands now. */
export const look = Effect.fnUntraced(function* (transaction: Transaction, id: EpisodeId, ahead: Ahead = {}) {
  const [before] = yield* ask(async () => (await answerTo<Looked>(transaction, knownOf(id, false))) ?? [])
  if (before !== undefined && (before.happened !== undefined || !ahead.chronology)) return before
  const asked = { authority: transaction.session.authority, id, ahead }
  const [found = { stands: null }] = yield* rowsOnce<Looked>(transaction, statement(asked))
  answerAlong(transaction, asked, found)
  return found
})

const columnsOfEach = (authority: string, chronology: boolean): Condition => {
  const stands = "select id, (select row_to_json(e)::text from (select " + standing + ") e) as stands"
  return chronology
    ? condition(
        `${stands}, (select json_agg(h order by h.number)::text from (
           select ${eventColumns} from event where authority = ? and episode = one.id
         ) h) as happened`,
        authority
      )
    : condition(stands)
}

/** Several as they stand, each as {@link look} knows it again; what of them is asked for next is not looked up along. */
export const lookAtEach = (
  transaction: Transaction,
  ids: ReadonlyArray<EpisodeId>,
  { chronology }: { readonly chronology: boolean }
) => {
  const { authority } = transaction.session
  return eachOnce<Looked & { readonly id: EpisodeId }>(transaction, {
    ids,
    known: (id) => knownOf(id, chronology),
    several: (unasked) => {
      const { parameters, sql } = columnsOfEach(authority, chronology)
      return {
        sql: `${sql} from episode one
          where authority = ? and ${oneOf("id")}`,
        parameters: [...parameters, authority, JSON.stringify(unasked)]
      }
    }
  })
}
