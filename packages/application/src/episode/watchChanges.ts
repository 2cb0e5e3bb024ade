/** Watching a caseload or a whole authority: each change of an episode, from whichever gateway it came. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { isStillPermitted } from "../access/permitted.ts"
import { accountForReading, readAccountably } from "../audit/accountForReading.ts"
import { now } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { type CommittedChange, Episodes } from "./Episodes.ts"
import { LATEST, type Look, LOOK_AT_MOST, Lookouts } from "./Lookouts.ts"
import { leadsOf, type Whose } from "./whose.ts"

/** What is watched, and how it is accounted for. */
export interface Watched {
  /** What the account calls it. */
  readonly action: string
  readonly whose?: Whose
  /**
   * Whether what happened is told, and not its id alone: then each change that is told is accounted for, as a read of the
   * child's record, in the unit of work that finds it.
   */
  readonly discloses: boolean
}

type NotWatched = Refusal.UnknownPractitioner | NotPermitted

const may = "seeCaseload"

const reading = ({ action }: Watched) => ({ action, episode: null, child: null })

const committed = Effect.fnUntraced(function* ({ whose }: Watched, after: number) {
  const leads = whose && (yield* leadsOf(whose, yield* now))
  return yield* (yield* Episodes).committed({ after, first: LOOK_AT_MOST, ...(leads && { leads }) })
})

/** Whoever may not see it any more is told so, and that is accounted for. */
const pageAfter = (session: SessionContext, watched: Watched, after: number) =>
  readAccountably(
    session,
    { ...reading(watched), may },
    Effect.gen(function* () {
      const page = yield* committed(watched, after)
      if (watched.discloses) {
        yield* Effect.forEach(page.changes, ({ child, episode }) =>
          accountForReading({ action: watched.action, child, episode })
        )
      }
      return page
    })
  )

/** The place from which on is watched: where the changes end now. That it is watched is accounted for. */
export const beginWatching = Effect.fn("beginWatching")(function* (
  session: SessionContext,
  watched: Watched
): Effect.fn.Return<number, NotWatched, UnitOfWork> {
  return yield* readAccountably(
    session,
    { ...reading(watched), may },
    Effect.gen(function* () {
      const { upTo } = yield* committed(watched, LATEST)
      yield* accountForReading(reading(watched))
      return upTo
    })
  )
})

/** Whether a change concerns the caseload; undefined where the records have to be asked who is in it. */
const concerns = ({ whose }: Watched): ((change: CommittedChange) => boolean) | undefined => {
  if (whose === undefined) return () => true
  if (whose._tag === "Team") return undefined
  const lead = whose._tag === "Practitioner" ? whose.id : null
  return ({ leadAfter, leadBefore }) => leadAfter === lead || leadBefore === lead
}

/** The look's own changes, where they are for whoever watches; otherwise they have to look for themselves. */
const shared = Effect.fnUntraced(function* (session: SessionContext, watched: Watched, look: Look) {
  const isConcerned = concerns(watched)
  if (look.isRestricted || watched.discloses || isConcerned === undefined) return undefined
  const onRecord = look.watchers.get(session.practitioner)
  return (yield* isStillPermitted(may, session, onRecord)) ? look.changes.filter(isConcerned) : undefined
})

/**
 * The changes after a place, in the order of commits and each once: those of before, page by page, and then each as it
 * comes. The table of access is asked, and the wall, whenever there is something to tell; what is hidden is passed over.
 */
export const watchChanges = (
  session: SessionContext,
  { after, ...watched }: Watched & { readonly after: number }
): Stream.Stream<CommittedChange, NotWatched, UnitOfWork | Lookouts> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const { join, own } = yield* Lookouts
      let told = after
      const untold = Stream.paginate(undefined, () =>
        Effect.map(own(pageAfter(session, watched, told)), (page) => {
          told = page.more ? (page.changes.at(-1)?.place ?? told) : Math.max(told, page.upTo)
          return [page.changes, page.more ? Option.some(undefined) : Option.none()] as const
        })
      )
      const toldOf = Effect.fnUntraced(function* (look: Look) {
        if (look.upTo <= told) return Stream.empty
        const changes = told < look.from ? undefined : yield* shared(session, watched, look)
        if (changes === undefined) return untold
        const seen = told
        told = look.upTo
        return Stream.fromIterable(changes.filter(({ place }) => place > seen))
      })
      const looks = Stream.fromSubscription(yield* join(session))
      return Stream.concat(
        untold,
        Stream.flatMap(Stream.mapEffect(looks, toldOf), (changes) => changes)
      )
    })
  )
