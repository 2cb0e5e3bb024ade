/** How an episode would stand under another protocol. */
import * as Effect from "effect/Effect"
import {
  type Episode,
  type Instant,
  London,
  Obligation,
  type Protocol,
  type Refusal,
  type WorkingDayCalendar
} from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { permitted } from "../access/permitted.ts"
import { Practitioners } from "../practitioner/Practitioners.ts"
import { now } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { calendarInUse } from "./calendarInUse.ts"
import { Protocols } from "./Protocols.ts"

/**
 * What would differ in an episode that was read, at an instant (now without one), under another protocol than its own:
 * what would be owed, and what only one of the two lets somebody decide or lead, as far as the authority knows them.
 */
export const whatIf = Effect.fn("whatIf")(function* (
  session: SessionContext,
  episode: Episode.Episode,
  { asAt, other }: { readonly other: Protocol.Protocol; readonly asAt?: Instant.Instant | undefined }
): Effect.fn.Return<
  Obligation.Difference,
  WorkingDayCalendar.OutsideCalendarCoverage | Refusal.UnknownPractitioner | NotPermitted,
  Protocols | UnitOfWork
> {
  const { calendar, people } = yield* (yield* UnitOfWork).run(
    session,
    Effect.gen(function* () {
      yield* permitted("seeEpisode")
      const people = yield* (yield* Practitioners).get(Obligation.whoDecided(episode))
      return { people, calendar: yield* calendarInUse }
    })
  )
  const protocol = yield* (yield* Protocols).version(episode.protocol)
  const at = asAt ?? (yield* now)
  const asked = { protocol, calendar, on: London.dayOf(at), at, people }
  return yield* Effect.fromResult(Obligation.whatIf(episode, other, asked))
})
