/** Running something for a session, in a world. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import {
  Audit,
  Children,
  ConcurrentChange,
  Episodes,
  type Records,
  type RecordedEvent,
  Session,
  type SessionContext,
  Standings,
  UnitOfWork,
  verifyAccount
} from "@section17/application"
import { type Child, type Episode, type EpisodeId, Event, Governance } from "@section17/domain"
import * as Example from "./Example.ts"

/** One unit of work for the session. */
export const inUnit = <A, E, R extends Records>(session: SessionContext, work: Effect.Effect<A, E, R>) =>
  Effect.flatMap(UnitOfWork, (units) => units.run(session, work))

/** Saves the events that follow the first `seen` of the history. */
export const save = (history: ReadonlyArray<Event.Event>, { from, to }: { from: number; to: number }) =>
  Effect.flatMap(Episodes, (episodes) =>
    episodes.save({
      before: from === 0 ? undefined : Example.after(history, from),
      after: Example.after(history, to),
      events: history.slice(from, to),
      obligations: [Example.obligation("2026-05-05"), Example.obligation("2026-04-01")]
    })
  )

/** Puts a child and the whole of a history on record, an event in each unit of work. */
export const recordEpisode = Effect.fnUntraced(function* (
  session: SessionContext,
  given: { readonly child?: Child.Child; readonly id?: EpisodeId; readonly receivedAt?: string } = {}
) {
  const child = given.child ?? Example.child()
  const events = Example.history({ ...given, authority: session.authority, child })
  yield* inUnit(
    session,
    Effect.flatMap(Children, (children) => children.register(child))
  )
  for (const [index] of events.entries()) {
    yield* inUnit(session, save(events, { from: index, to: index + 1 }))
  }
  const episode: Episode.Episode = Example.after(events, events.length)
  return { child, episode, events, id: episode.id }
})

/** Puts an entry on record, in an episode of the child's own. */
export const withEntry = (session: SessionContext, child: Child.Child, entry: object) =>
  inUnit(
    session,
    Effect.gen(function* () {
      const referral = Example.history({ authority: session.authority, child }).slice(0, 1)
      const recorded = Schema.decodeUnknownSync(Event.Event)({
        _tag: "EntryRecorded",
        entry,
        recordedBy: "lead.practitioner",
        recordedAt: "2026-03-02T10:00:00.000Z"
      })
      const events = [...referral, recorded]
      yield* (yield* Episodes).save({
        before: undefined,
        after: Example.after(events, 2),
        events,
        obligations: []
      })
    })
  )

/** Puts identifiers of the child on record, in an episode of the child's own. */
export const identified = (session: SessionContext, child: Child.Child, given: object) =>
  withEntry(session, child, {
    _tag: "IdentifiersGiven",
    nhsNumber: null,
    uniquePupilNumber: null,
    others: [],
    givenOn: "2026-03-02",
    ...given
  })

/** Accounts for a read. */
export const account = (action: string, episode: EpisodeId | null = null) =>
  Effect.flatMap(Audit, (audit) =>
    audit.record({
      action,
      outcome: "read",
      episode,
      child: null,
      refusal: null,
      at: "2026-03-02T09:30:00.000Z" as RecordedEvent["event"]["recordedAt"]
    })
  )

/** Accounts for a writing about a child, or about nobody's record. */
export const accountWritten = (child: Child.ChildId | null, at = "2026-03-02T09:30:00.000Z") =>
  Effect.flatMap(Audit, (audit) =>
    audit.record({
      action: "written",
      outcome: "written",
      episode: null,
      child,
      refusal: null,
      at: at as RecordedEvent["event"]["recordedAt"]
    })
  )

/** Puts the appointment of somebody on record, in the name of the session's practitioner. */
export const appoint = (key: string) =>
  Effect.flatMap(Effect.all([Standings, Session]), ([standings, { authority, practitioner }]) => {
    const entry = Example.appointment
    return standings.append(
      { kind: "practitioner", key },
      {
        recorded: {
          entry,
          recordedAt: "2026-03-02T09:30:00.000Z" as RecordedEvent["event"]["recordedAt"],
          recordedBy: practitioner
        },
        standing: Governance.evolveStanding({ authority, key }, undefined, entry)
      }
    )
  })

export const verifyEpisode = (session: SessionContext, id: EpisodeId) =>
  Effect.result(
    inUnit(
      session,
      Effect.flatMap(Episodes, (episodes) => episodes.verify(id))
    )
  )

export const verifyAudit = ({ authority }: SessionContext) => Effect.result(verifyAccount(authority))

/** Where a verification failed, and why; `undefined` when all is well. */
export const faultOf = (result: Result.Result<unknown, { readonly number: number; readonly why: string }>) =>
  Result.isFailure(result) ? `${result.failure.number}: ${result.failure.why}` : undefined

export const isConcurrentChange = (error: unknown): error is ConcurrentChange =>
  error instanceof ConcurrentChange
