/** Everything that is held about a child, for an answer to whoever may ask for it. Each preparation is accounted for. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { type Child, type EpisodeId, fold, London, Obligation, type Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { accountForReading, readAccountably } from "../audit/accountForReading.ts"
import { ChildNotFound, Children } from "../child/Children.ts"
import { Episodes } from "../episode/Episodes.ts"
import { calendarInUse } from "../protocol/calendarInUse.ts"
import { Protocols } from "../protocol/Protocols.ts"
import { now } from "../session/now.ts"
import { Session, type SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { type Disclosure, type EpisodeDisclosed, requiredOf, toldOf } from "./Disclosure.ts"
import { type Exclusion, NothingToExclude } from "./Exclusion.ts"
import { HeldAbout } from "./HeldAbout.ts"

const disclosed = Effect.fnUntraced(function* (id: EpisodeId, exclusions: ReadonlyArray<Exclusion>) {
  const history = yield* (yield* Episodes).history(id)
  const episode = fold(history.map(({ event }) => event))
  if (episode === undefined) return yield* Effect.die(new Error(`episode ${id} has no history`))
  const protocol = yield* (yield* Protocols).version(episode.protocol)
  const calendar = yield* calendarInUse
  const on = London.dayOf(yield* now)
  const owed = Obligation.obligations(episode, { protocol, calendar, on })
  const leftOut = new Map(exclusions.map((each) => [each.number, each]))
  return {
    episode: id,
    chronology: history.map((each) => toldOf(each, leftOut.get(each.number))),
    required: Result.isSuccess(owed) ? owed.success.map(requiredOf) : null
  } satisfies EpisodeDisclosed
})

/** What is to be left out has to be there: a wrong number would disclose what was meant to be withheld. */
const assertThere = (episodes: ReadonlyArray<EpisodeDisclosed>, exclusions: ReadonlyArray<Exclusion>) => {
  const lengths = new Map(episodes.map(({ chronology, episode }) => [episode, chronology.length]))
  const wrong = exclusions.find(({ episode, number }) => number > (lengths.get(episode) ?? 0))
  return wrong === undefined
    ? Effect.void
    : Effect.fail(new NothingToExclude({ episode: wrong.episode, number: wrong.number }))
}

/** How many are left out by which exemption: the account names no more. */
const inShort = (exclusions: ReadonlyArray<Exclusion>): string => {
  const codes = [...new Set(exclusions.map(({ code }) => code))].sort()
  return codes.length === 0 ? "" : `, without ${exclusions.length} (${codes.join(", ")})`
}

/**
 * Everything that is held about the child: details, each episode with its whole chronology and what the protocol
 * required, transfers, and who saw or changed the record. Events that are excluded stand in it by number and exemption alone.
 */
export const disclose = Effect.fn("disclose")(function* (
  session: SessionContext,
  { child, exclusions }: { readonly child: Child.ChildId; readonly exclusions: ReadonlyArray<Exclusion> }
): Effect.fn.Return<
  Disclosure,
  ChildNotFound | NothingToExclude | NotPermitted | Refusal.UnknownPractitioner,
  UnitOfWork | Protocols
> {
  const asked = { action: `subjectAccess${inShort(exclusions)}`, episode: null, child }
  return yield* readAccountably(
    session,
    { ...asked, may: "disclose" },
    Effect.gen(function* () {
      const found = yield* (yield* Children).find(child)
      if (Option.isNone(found)) return yield* new ChildNotFound({ child })
      const held = yield* HeldAbout
      const episodes = yield* Effect.forEach(yield* held.episodes(child), (id) =>
        disclosed(
          id,
          exclusions.filter(({ episode }) => episode === id)
        )
      )
      yield* assertThere(episodes, exclusions)
      const transfers = yield* held.transfers(child)
      const accesses = yield* held.accesses(child)
      yield* accountForReading(asked)
      const { authority } = yield* Session
      return { authority, preparedAt: yield* now, child: found.value, episodes, transfers, accesses }
    })
  )
})
