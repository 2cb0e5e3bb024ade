/** The reminders of the session's authority, raised by the statement that finds what is due. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import {
  type Raising,
  Reminder,
  type ReminderId,
  type Reminders,
  type RemindersAsked
} from "@section17/application"
import type { AuthorityCode, CalendarDate } from "@section17/domain"
import { ofLeads } from "../episode/caseload.ts"
import { type Condition, condition, every, oneOf, oneOfWords } from "../session/condition.ts"
import { rows, type Transaction } from "../session/Transaction.ts"

const decode = Schema.decodeUnknownSync(Reminder)

/** The same for the same obligation, due date and distance from it. */
const ID = "md5(jsonb_build_array(o.episode, o.rule, o.duty, o.due_on, w.working_days)::text)::uuid"

/** What was to be done when the episode last changed, and is not done; what is excused for a time is to be done still. */
const OPEN = `o.met_on is null and
  (o.state in ('due', 'late') or o.state = 'excused' and o.facts ->> 'excusedUntil' is not null)`

const raise = (transaction: Transaction, { at, most, on, reached }: Raising) => {
  const { authority } = transaction.session
  return rows<{ readonly raised: number }>(
    transaction,
    `with wanted as (
       select "dueOn" as due_on, "workingDays" as working_days
       from jsonb_to_recordset(?::jsonb) as r("dueOn" date, "workingDays" int)
     ), found as (
       select distinct ${ID} as id, o.episode, o.rule, o.duty, o.due_on, w.working_days
       from obligation o join wanted w on w.due_on = o.due_on
       where o.authority = ? and ${OPEN}
         and not exists (select from reminder r where r.authority = ? and r.id = ${ID})
       limit ?
     ), raised as (
       insert into reminder (authority, id, episode, rule, duty, due_on, working_days, raised_on)
       select ?, id, episode, rule, duty, due_on, working_days, ?::date from found
       on conflict do nothing returning *
     ), queued as (
       insert into webhook_delivery (authority, webhook, notice, type, episode, number, occurred_at, data)
       select r.authority, w.id, 'reminder-' || r.id, 'section17.reminder.due', r.episode, e.version, ?::timestamptz,
         jsonb_build_object('rule', r.rule, 'dueOn', r.due_on, 'workingDays', r.working_days)
       from raised r
       join episode e on e.authority = ? and e.id = r.episode
       join webhook w on w.authority = ? and w.removed_at is null
         and (w.types = '[]'::jsonb or w.types @> to_jsonb('section17.reminder.due'::text))
       on conflict do nothing
     ) select count(*)::int as raised from raised`,
    [JSON.stringify(reached), authority, authority, most, authority, on, at, authority, authority]
  ).pipe(Effect.map(([found]) => found?.raised ?? 0))
}

/** Of what is still to be done, and still due on that day, the latest. */
const STANDS = `r.authority = ?
  and exists (select from obligation o where o.authority = r.authority and o.episode = r.episode and o.rule = r.rule
    and o.duty = r.duty and o.due_on = r.due_on and ${OPEN})
  and not exists (select from reminder l where l.authority = r.authority and l.episode = r.episode and l.rule = r.rule
    and l.duty = r.duty and l.due_on = r.due_on and l.working_days > r.working_days)`

/** A page of them, or those with some ids: found first, and then joined. */
const shown = (those: string) => `select p.*, e.child from (
    select r.id, r.episode, r.rule, r.duty, r.due_on::text as "dueOn", r.working_days as "workingDays",
      r.raised_on::text as "raisedOn"
    from reminder r where ${those}
  ) p join episode e on e.authority = ? and e.id = p.episode order by p."dueOn", p.id`

/** Those of episodes that somebody leads, or nobody; all, where nobody is named. */
const ledBy = (asked: RemindersAsked): Condition | undefined => {
  const led = ofLeads(asked)
  const episode = "select from episode e where e.authority = r.authority and e.id = r.episode"
  return led && condition(`exists (${episode} and ${led.sql})`, ...led.parameters)
}

/** What stands, of that what is asked for. */
const of = (authority: AuthorityCode.AuthorityCode, asked: RemindersAsked): Condition =>
  every(
    condition(STANDS, authority),
    ledBy(asked),
    asked.rules && condition(oneOfWords("r.rule"), JSON.stringify(asked.rules))
  )

const list = Effect.fnUntraced(function* (transaction: Transaction, asked: RemindersAsked) {
  const { authority } = transaction.session
  const { after, first } = asked
  const all = of(authority, asked)
  const later = "(r.due_on, r.id) > (select due_on, id from reminder where authority = ? and id = ?)"
  const page = every(all, after && condition(later, authority, after))
  const found = yield* rows<unknown>(transaction, shown(`${page.sql} order by r.due_on, r.id limit ?`), [
    ...page.parameters,
    first + 1,
    authority
  ])
  const counted = `select count(*)::int as total from reminder r where ${all.sql}`
  const [count] = yield* rows<{ readonly total: number }>(transaction, counted, all.parameters)
  return {
    reminders: found.slice(0, first).map((row) => decode(row)),
    more: found.length > first,
    total: count?.total ?? 0
  }
})

const these = (transaction: Transaction, ids: ReadonlyArray<ReminderId>) => {
  const { authority } = transaction.session
  return rows<unknown>(transaction, shown(`${STANDS} and ${oneOf("r.id")}`), [
    authority,
    JSON.stringify(ids),
    authority
  ]).pipe(Effect.map((found) => new Map(found.map((row) => decode(row)).map((each) => [each.id, each]))))
}

const forget = (transaction: Transaction, before: CalendarDate.CalendarDate) =>
  Effect.asVoid(
    rows(transaction, "delete from reminder where authority = ? and due_on < ?::date", [
      transaction.session.authority,
      before
    ])
  )

export const reminders = (transaction: Transaction): typeof Reminders.Service => ({
  raise: (raising) => raise(transaction, raising),
  list: (asked) => list(transaction, asked),
  these: (ids) => these(transaction, ids),
  forget: (before) => forget(transaction, before)
})
