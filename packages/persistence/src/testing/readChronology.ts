/** Reads the chronology of one episode, as somebody asks for it. */
import * as Effect from "effect/Effect"
import {
  type Chronology,
  EpisodeNotFound,
  type NotPermitted,
  readChronologies,
  type SessionContext,
  type UnitOfWork
} from "@section17/application"
import type { EpisodeId, Refusal } from "@section17/domain"

export const readChronology = Effect.fnUntraced(function* (
  session: SessionContext,
  id: EpisodeId
): Effect.fn.Return<Chronology, EpisodeNotFound | Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const read = (yield* readChronologies(session, [id])).get(id)
  if (read === undefined) return yield* new EpisodeNotFound({ episode: id })
  return (yield* Effect.fromResult(read)).found
})
