/** Questions about practitioners: who is on record, and who may lead. */
import * as Effect from "effect/Effect"
import {
  knownPractitioner,
  type CalendarDate,
  LeadPractitioner,
  type Practitioner,
  Refusal,
  type Subject
} from "@section17/domain"
import { Protocols } from "../protocol/Protocols.ts"
import { today } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { Practitioners } from "./Practitioners.ts"

/** Everybody on record with the authority. */
export const readPractitioners = Effect.fn("readPractitioners")(function* (session: SessionContext) {
  return yield* (yield* UnitOfWork).run(
    session,
    Effect.flatMap(Practitioners, ({ all }) => all)
  )
})

const one = Effect.fnUntraced(function* (id: Practitioner.PractitionerId) {
  const found = (yield* (yield* Practitioners).get([id])).get(id)
  return found ?? (yield* new Refusal.UnknownPractitioner({ practitioner: id, ...knownPractitioner }))
})

/** Whether a practitioner may lead the work, on a day (today without one), under the protocol in force on it. */
export const mayLead = Effect.fn("mayLead")(function* (
  session: SessionContext,
  asked: {
    readonly practitioner: Practitioner.PractitionerId
    readonly work: Subject.Work
    readonly on?: CalendarDate.CalendarDate
  }
) {
  const on = asked.on ?? (yield* today)
  const protocol = yield* (yield* Protocols).inForce(session.authority, on)
  const practitioner = yield* (yield* UnitOfWork).run(session, one(asked.practitioner))
  return yield* Effect.fromResult(
    LeadPractitioner.leadPractitioner(protocol, { practitioner, work: asked.work, on })
  )
})
