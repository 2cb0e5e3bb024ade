/** What the session's authority holds about a child beside the child's own details. */
import type { Accessed, HeldAbout, Reminded, Transferred } from "@section17/application"
import type { Child, EpisodeId } from "@section17/domain"
import * as Effect from "effect/Effect"
import { isAbout } from "../audit/accesses.ts"
import { instant, rows, type Transaction } from "../session/Transaction.ts"
import { decisions } from "./decisions.ts"

const episodes = (transaction: Transaction, child: Child.ChildId) =>
  rows<{ id: EpisodeId }>(
    transaction,
    "select id from episode where authority = ? and child = ? order by received_at, id",
    [transaction.session.authority, child]
  ).pipe(Effect.map((found) => found.map(({ id }) => id)))

const reminders = (transaction: Transaction, child: Child.ChildId) => {
  const { authority } = transaction.session
  return rows<Reminded>(
    transaction,
    `select episode, rule, duty, due_on::text as "dueOn", working_days as "workingDays", raised_on::text as "raisedOn"
     from reminder where authority = ? and episode in (select id from episode where authority = ? and child = ?)
     order by due_on, working_days, rule, duty`,
    [authority, authority, child]
  )
}

/** What crossed the wall, in numbers and days. */
const transfers = (transaction: Transaction, child: Child.ChildId) =>
  rows<Transferred>(
    transaction,
    `select case side when 'offered' then authority else other end as "from",
       case side when 'offered' then other else authority end as "to", state, ${instant("offered_at")} as "offeredAt",
       ${instant("answered_at")} as "answeredAt", offer #>> '{shared,plan,kind}' as plan,
       jsonb_array_length(offer #> '{shared,chronology}') as events
     from transfer where authority = ? and child = ? order by offered_at, id`,
    [transaction.session.authority, child]
  )

const accesses = (transaction: Transaction, child: Child.ChildId) => {
  const { authority } = transaction.session
  const about = isAbout(authority, child)
  return rows<Accessed>(
    transaction,
    `select ${instant("a.at")} as at, a.practitioner, coalesce(p.name, s.state ->> 'name', a.practitioner) as name,
       coalesce(o.name, a.on_behalf_of) as "onBehalfOf", a.purpose, a.action, a.outcome, a.episode, a.problem, a.rule
     from (
       select number, at, practitioner, on_behalf_of, purpose, action, outcome, episode, problem, rule
       from audit where ${about.sql}
     ) a
     left join practitioner p on p.authority = ? and p.id = a.practitioner
     left join practitioner o on o.authority = ? and o.id = a.on_behalf_of
     left join standing s on s.authority = ? and s.kind = 'system' and 'system:' || s.key = a.practitioner
     order by a.number`,
    [...about.parameters, authority, authority, authority]
  )
}

export const heldAbout = (transaction: Transaction): typeof HeldAbout.Service => ({
  episodes: (child) => episodes(transaction, child),
  decisions: (child) => decisions(transaction, child),
  reminders: (child) => reminders(transaction, child),
  transfers: (child) => transfers(transaction, child),
  accesses: (child) => accesses(transaction, child)
})
