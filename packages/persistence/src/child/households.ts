/** The households of children, as they were last described, and the children whom they name: a statement for each. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { HouseholdDescribed } from "@section17/application"
import type { Child } from "@section17/domain"
import { oneOf } from "../session/condition.ts"
import { eachOnce } from "../session/eachOnce.ts"
import { instant, rows, type Transaction } from "../session/Transaction.ts"
import { type ChildColumns, childQuestion, childrenQuestion, toChild } from "./columns.ts"

const decode = Schema.decodeUnknownSync(HouseholdDescribed)

/** The latest description of each episode first, then the latest of each child: an index leads to each. */
export const households = (transaction: Transaction, of: ReadonlyArray<Child.ChildId>) => {
  const { authority } = transaction.session
  return rows<typeof HouseholdDescribed.Encoded>(
    transaction,
    `select distinct on (own.child) own.child, own.id as episode, own.stage = 'closed' as closed,
       described.entry->'household' as household, described.entry->>'describedOn' as "describedOn",
       ${instant("described.recorded_at")} as "recordedAt", described.recorded_by as "recordedBy"
     from (
       select id, child, stage from episode
       where authority = ? and ${oneOf("child")}
     ) own
     cross join lateral (
       select number, recorded_at, recorded_by, payload->'entry' as entry from event
       where authority = ? and episode = own.id and type = 'EntryRecorded'
         and payload->'entry'->>'_tag' = 'HouseholdDescribed'
       order by number desc limit 1
     ) described
     order by own.child, described.recorded_at desc, own.id`,
    [authority, JSON.stringify(of), authority]
  ).pipe(Effect.map((found) => found.map((each) => decode(each))))
}

/** Those of the children whom the session may see, by id. */
export const these = (transaction: Transaction, ids: ReadonlyArray<Child.ChildId>) => {
  const { authority } = transaction.session
  return eachOnce<ChildColumns>(transaction, {
    ids: ids.map((id) => id.toLowerCase()),
    known: (id) => childQuestion(authority, id),
    several: (unasked) => childrenQuestion(authority, unasked)
  }).pipe(Effect.map((found) => new Map(found.map(toChild).map((child) => [child.id, child]))))
}
