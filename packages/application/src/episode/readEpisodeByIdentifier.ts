/** Reads the episode that another system calls so. Accounted for, also when there is none. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Episode, Identifier, Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { permitted } from "../access/permitted.ts"
import { accountForReading, readAccountably } from "../audit/accountForReading.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { Episodes } from "./Episodes.ts"

const may = "seeEpisode"

const found = Effect.fnUntraced(function* (identifier: Identifier.ExternalIdentifier) {
  const episodes = yield* Episodes
  const id = yield* episodes.identified(identifier)
  return Option.isNone(id) ? undefined : Option.getOrUndefined(yield* episodes.find(id.value))
})

/** Undefined for an identifier that no episode has which whoever asks may see. */
export const readEpisodeByIdentifier = Effect.fn("readEpisodeByIdentifier")(function* (
  session: SessionContext,
  identifier: Identifier.ExternalIdentifier
): Effect.fn.Return<Episode.Episode | undefined, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const asked = { action: "episodeByIdentifier", episode: null, child: null }
  return yield* readAccountably(
    session,
    { ...asked, may },
    Effect.gen(function* () {
      const episode = yield* found(identifier)
      if (episode !== undefined) yield* permitted(may, { closed: episode.closure._tag === "Closed" })
      const of = { episode: episode?.id ?? null, child: episode?.child.id ?? null }
      yield* accountForReading({ ...asked, ...of })
      return episode
    })
  )
})
