/** Whether a practitioner may lead. */
import * as Effect from "effect/Effect"
import {
  knownPractitioner,
  type CalendarDate,
  LeadPractitioner,
  type Practitioner,
  Refusal,
  type Subject
} from "@section17/domain"
import { readAccountably } from "../audit/accountForReading.ts"
import { Protocols } from "../protocol/Protocols.ts"
import { today } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { Practitioners } from "./Practitioners.ts"

type Ids = ReadonlyArray<Practitioner.PractitionerId>

/** Reads for whoever may see practitioners, who is asked about before anything is looked up. That refusal alone is accounted for. */
export const seeing = Effect.fnUntraced(function* <A, E, R>(
  session: SessionContext,
  read: Effect.Effect<A, E, R>
) {
  const asked = { action: "practitioners", episode: null, child: null, may: "seePractitioners" } as const
  return yield* Effect.fromResult(yield* readAccountably(session, asked, Effect.result(read)))
})

const these = (ids: Ids) => Effect.flatMap(Practitioners, (practitioners) => practitioners.get(ids))

/** Those of the ids that are on record. */
export const findPractitioners = Effect.fn("findPractitioners")(function* (
  session: SessionContext,
  ids: Ids
) {
  return yield* seeing(session, these(ids))
})

/**
 * Those of the ids that are on record, whom something names that was read a moment ago: who leads, who recorded. Whoever
 * was shown that is told who they are; the table was asked about it, and is not asked again.
 */
export const readNamed = Effect.fn("readNamed")(function* (session: SessionContext, ids: Ids) {
  return yield* (yield* UnitOfWork).run(session, these(ids))
})

const one = Effect.fnUntraced(function* (id: Practitioner.PractitionerId) {
  const found = (yield* these([id])).get(id)
  return found ?? (yield* new Refusal.UnknownPractitioner({ practitioner: id, ...knownPractitioner }))
})

interface Leading {
  readonly practitioner: Practitioner.PractitionerId
  readonly work: Subject.Work
  readonly on?: CalendarDate.CalendarDate
}

const leading = Effect.fnUntraced(function* ({ authority }: SessionContext, asked: Leading) {
  const on = asked.on ?? (yield* today)
  const protocol = yield* (yield* Protocols).inForce(authority, on)
  const practitioner = yield* one(asked.practitioner)
  return yield* Effect.fromResult(
    LeadPractitioner.leadPractitioner(protocol, { practitioner, work: asked.work, on })
  )
})

/** Whether a practitioner may lead the work, on a day (today without one), under the protocol in force on it. */
export const mayLead = Effect.fn("mayLead")(function* (session: SessionContext, asked: Leading) {
  return yield* seeing(session, leading(session, asked))
})
