/** Watching a caseload or a whole authority: each change of an episode, from whichever gateway it came. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { accountForReading, readAccountably } from "../audit/accountForReading.ts"
import { now } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { EpisodeChanges } from "./EpisodeChanges.ts"
import { type CommittedChange, Episodes } from "./Episodes.ts"
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

/** Few enough for a statement to end in time. */
const PAGE = 100
/** Later than any: nothing comes after it but the place up to which there are changes. */
const NOW = 2_147_483_647

const reading = ({ action }: Watched) => ({ action, episode: null, child: null })

const committed = Effect.fnUntraced(function* ({ whose }: Watched, after: number) {
  const leads = whose && (yield* leadsOf(whose, yield* now))
  return yield* (yield* Episodes).committed({ after, first: PAGE, ...(leads && { leads }) })
})

/** Whoever may not see it any more is told so, and that is accounted for. */
const pageAfter = (session: SessionContext, watched: Watched, after: number) =>
  readAccountably(
    session,
    { ...reading(watched), may: "seeCaseload" },
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
    { ...reading(watched), may: "seeCaseload" },
    Effect.gen(function* () {
      const { upTo } = yield* committed(watched, NOW)
      yield* accountForReading(reading(watched))
      return upTo
    })
  )
})

/**
 * The changes after a place, in the order of commits and each once: those of before, page by page, and then each as it
 * comes. The table of access is asked, and the wall, whenever there is something to tell; what is hidden is passed over.
 *
 * Notices say only that there is something to look for, so that one that is lost, told twice or told late changes nothing.
 */
export const watchChanges = (
  session: SessionContext,
  { after, ...watched }: Watched & { readonly after: number }
): Stream.Stream<CommittedChange, NotWatched, UnitOfWork | EpisodeChanges> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const changes = yield* EpisodeChanges
      let told = after
      const untold = Stream.paginate(undefined, () =>
        Effect.map(pageAfter(session, watched, told), (page) => {
          told = page.more ? (page.changes.at(-1)?.place ?? told) : Math.max(told, page.upTo)
          return [page.changes, page.more ? Option.some(undefined) : Option.none()] as const
        })
      )
      const notices = Stream.map(changes.of(session.authority), () => undefined)
      return Stream.merge(Stream.make(undefined), notices).pipe(
        // However many come while one is looked at, it takes one more look.
        Stream.buffer({ capacity: 1, strategy: "sliding" }),
        Stream.flatMap(() => untold)
      )
    })
  )
