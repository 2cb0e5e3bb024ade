/** A child's record with something in every table, due to be erased; and its erasure, by two people. */
import { randomUUID } from "node:crypto"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import {
  approvedBy,
  Audit,
  Children,
  Episodes,
  ERASING,
  ErasureId,
  Erasures,
  IdempotencyKey,
  IdempotencyKeys,
  LegalHoldId,
  Reminders,
  Restrictions,
  Retentions,
  type SessionContext,
  Transfers,
  Webhooks
} from "@section17/application"
import { AuthorityCode, CalendarDate, Child, Event, Instant, type Retention } from "@section17/domain"
import * as Example from "../testing/Example.ts"
import { accountWritten, inUnit } from "../testing/inWorld.ts"

const at = Instant.Instant.make("2026-04-01T10:00:00.000Z")
/** When the record is due. */
export const DUE_AT = Instant.Instant.make("2036-01-01T12:00:00.000Z")

/** Words that stand for the child, and for nothing else: each is somewhere in the record. */
export const NAMES = [
  "Quillonius",
  "Zephyrgate",
  "2013-11-07",
  "CASE-77119",
  "EPISODE-77120",
  "9990000018",
  "a fear of lighthouses",
  "held for the lighthouse inquiry",
  "restricted for the lighthouse keeper",
  "opened for the lighthouse keeper",
  "withdrawn: the lighthouse stays"
]

const someone = (givenName: string): Child.Child =>
  Schema.decodeUnknownSync(Child.Child)({
    id: randomUUID(),
    givenName,
    familyName: "Zephyrgate",
    birth: { _tag: "Born", on: "2013-11-07" }
  })

const event = (said: object): Event.Event =>
  Schema.decodeUnknownSync(Event.Event)({ ...said, recordedBy: "lead.practitioner", recordedAt: at })

const later = (unique: string): ReadonlyArray<Event.Event> => [
  event({
    _tag: "EntryRecorded",
    entry: {
      _tag: "IdentifiersGiven",
      nhsNumber: "9990000018",
      uniquePupilNumber: null,
      others: [{ system: "Cases", value: `CASE-77119${unique}` }],
      givenOn: "2026-04-01"
    }
  }),
  event({
    _tag: "EntryRecorded",
    entry: {
      _tag: "EpisodeIdentifiersGiven",
      givenOn: "2026-04-01",
      identifiers: [{ system: "Cases", value: `EPISODE-77120${unique}` }]
    }
  }),
  event({ _tag: "ClosureProposed", destination: { _tag: "Closed" }, reasons: "Only a fear of lighthouses." }),
  event({ _tag: "EpisodeClosed", comment: null })
]

/** Holds the record. */
export const holding = (child: Child.ChildId, id = LegalHoldId.make(randomUUID())) =>
  Effect.flatMap(Retentions, ({ place }) =>
    place({ id, child, reasons: "held for the lighthouse inquiry", basis: "Inquiry 26/1" }, at)
  )

/** What surrounds the record: reminders, keys, notices, holds, restrictions and a transfer, all of them over. */
const surrounded = Effect.fnUntraced(function* (
  session: SessionContext,
  of: { readonly child: Child.Child; readonly events: ReadonlyArray<Event.Event> }
) {
  const { child, events } = of
  const episode = Example.after(events, events.length)
  const id = LegalHoldId.make(randomUUID())
  const offer = Example.offer(episode, child, AuthorityCode.AuthorityCode.make("eastshire"))
  const reasons = "withdrawn: the lighthouse stays"
  yield* inUnit(
    session,
    Effect.gen(function* () {
      yield* (yield* IdempotencyKeys).keep(
        { key: IdempotencyKey.make(randomUUID()), operation: "referralReceive", input: "{}" },
        { episode: episode.id, version: 1 }
      )
      const dueOn = CalendarDate.CalendarDate.make("2026-05-05")
      yield* (yield* Reminders).raise({ reached: [{ dueOn, workingDays: 0 }], on: dueOn, at, most: 10 })
      yield* holding(child.id, id)
      yield* (yield* Retentions).lift(id, "The lighthouse inquiry is over.", at)
      yield* (yield* Transfers).offer(offer)
      yield* (yield* Transfers).answer(offer.id, { state: "withdrawn", at, by: "Name", reasons })
      yield* (yield* Restrictions).decide(
        {
          child: child.id,
          reasons: "restricted for the lighthouse keeper",
          reviewOn: dueOn,
          practitioners: [session.practitioner, Example.practitioner("approver").id]
        },
        at
      )
      yield* accountWritten(child.id)
    })
  )
  const third = Example.session(session.authority, "third")
  const opening = { reasons: "opened for the lighthouse keeper", minutes: 5, at }
  yield* inUnit(
    third,
    Effect.andThen(
      Effect.flatMap(Restrictions, ({ open }) => open(child.id, opening)),
      accountWritten(child.id)
    )
  )
})

/** A record that was closed on 1 April 2026, with something in every table. */
export const closedRecord = Effect.fnUntraced(function* (session: SessionContext, givenName = "Quillonius") {
  const child = someone(givenName)
  const events = [...Example.history({ authority: session.authority, child }), ...later(child.id.slice(0, 4))]
  const key = IdempotencyKey.make(`webhook-of-${session.practitioner}`)
  yield* inUnit(
    session,
    Effect.gen(function* () {
      yield* (yield* Webhooks).register({ url: "https://receiver.example", types: [], at, key })
      yield* (yield* Children).register(child)
      yield* (yield* Episodes).save({
        before: undefined,
        after: Example.after(events, events.length),
        events,
        obligations: [Example.obligation("2026-05-05")]
      })
      yield* accountWritten(child.id)
    })
  )
  yield* surrounded(session, { child, events })
  return { child, id: Example.after(events, 1).id }
})

export const schedule: Retention.Schedule = {
  recordClass: "childInNeed",
  periods: [{ years: 6, countedFrom: "closure" }],
  source: "Records retention policy, section 2"
}

/** Proposes its erasure. */
export const proposed = (session: SessionContext, child: Child.ChildId) =>
  inUnit(
    session,
    Effect.gen(function* () {
      const erasures = yield* Erasures
      const { standing: _, ...taken } = Option.getOrThrow(yield* erasures.take(child))
      const id = ErasureId.make(randomUUID())
      const keptUntil = CalendarDate.CalendarDate.make("2032-04-01")
      yield* erasures.propose({ id, child, schedule, setAs: 1, keptUntil, ...taken }, DUE_AT)
      yield* accountWritten(child)
      return id
    })
  )

/** Erases it, on the word of both, and accounts for it. */
export const erased = Effect.fnUntraced(function* (
  proposer: SessionContext,
  approver: SessionContext,
  child: Child.ChildId
) {
  const id = yield* proposed(proposer, child)
  yield* inUnit(
    approver,
    Effect.gen(function* () {
      const erasures = yield* Erasures
      const proposal = Option.getOrThrow(yield* erasures.find(id))
      const approval = yield* Effect.fromResult(approvedBy(proposal, approver.practitioner))
      const action = `${ERASING}${yield* erasures.erase(approval, DUE_AT)}`
      yield* (yield* Audit).record({
        action,
        outcome: "written",
        episode: null,
        child,
        refusal: null,
        at: DUE_AT
      })
    })
  )
  return id
})
