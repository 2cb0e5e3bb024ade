/**
 * Looking for what changed in an authority once for all who watch it through this gateway.
 *
 * A thousand who watch would otherwise each ask the records at each change. What is seen for all is what all may see: where
 * one of the records is restricted, to whomever, nothing is seen for all, and each looks through their own session.
 *
 * @module
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as PubSub from "effect/PubSub"
import * as RcMap from "effect/RcMap"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import * as Stream from "effect/Stream"
import type { AuthorityCode, Practitioner } from "@section17/domain"
import { Restrictions } from "../access/Restrictions.ts"
import { Practitioners } from "../practitioner/Practitioners.ts"
import { serviceSession } from "../session/serviceSession.ts"
import type { SessionContext } from "../session/Session.ts"
import { type Records, UnitOfWork } from "../session/UnitOfWork.ts"
import { EpisodeChanges } from "./EpisodeChanges.ts"
import { type CommittedChange, Episodes } from "./Episodes.ts"

/** What changed after one place and up to another. Each begins where the one before it ended. */
export interface Look {
  readonly from: number
  readonly upTo: number
  readonly changes: ReadonlyArray<CommittedChange>
  /** Whether one of them is of a restricted record: then `changes` are not for everybody. */
  readonly isRestricted: boolean
  /** Those who watch, as they were on record at the time. */
  readonly watchers: ReadonlyMap<Practitioner.PractitionerId, Practitioner.Practitioner>
}

export class Lookouts extends Context.Service<
  Lookouts,
  {
    /** What is seen from now on, for somebody who watches until the scope ends. */
    readonly join: (session: SessionContext) => Effect.Effect<PubSub.Subscription<Look>, never, Scope.Scope>
    /** Looks through a session of one's own: few at once, so that those who work wait for nobody who watches. */
    readonly own: <A, E, R>(look: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  }
>()("@section17/application/episode/Lookouts") {}

interface Lookout {
  readonly seen: PubSub.PubSub<Look>
  /** How many watch for each practitioner. */
  readonly watching: Map<Practitioner.PractitionerId, number>
}

/** Few enough for a statement to end in time. */
export const LOOK_AT_MOST = 100
/** Later than any change: nothing comes after it but the place where the changes end. */
export const LATEST = 2_147_483_647
const OWN_LOOKS_AT_ONCE = 4
/** What whoever does not keep up can be behind; they then look for themselves. */
const BACKLOG = 64

const purpose = "notices of changes"

const committedAfter = (after: number) =>
  Effect.flatMap(Episodes, (episodes) => episodes.committed({ after, first: LOOK_AT_MOST }))

/** The installation's own session sees past restrictions, and so whether there are any. */
const isRestricted = Effect.fnUntraced(function* (changes: ReadonlyArray<CommittedChange>) {
  const children = changes.flatMap(({ child }) => (child === null ? [] : [child]))
  return children.length < changes.length || (yield* (yield* Restrictions).of(children)).size > 0
})

const nobody: Look["watchers"] = new Map()

const looking = Effect.fnUntraced(function* (from: number, { watching }: Lookout) {
  const { changes, more, upTo } = yield* committedAfter(from)
  const last = changes.at(-1)?.place
  if (last === undefined) return undefined
  const restricted = yield* isRestricted(changes)
  const watchers = restricted ? nobody : yield* (yield* Practitioners).get([...watching.keys()])
  const seen: Look = { from, upTo: more ? last : upTo, changes, isRestricted: restricted, watchers }
  return { seen, more }
})

/** Longer, the longer the records cannot be reached. */
const again = Schedule.min([Schedule.exponential("50 millis"), Schedule.spaced("5 seconds")])

const open = Effect.fnUntraced(function* (authority: AuthorityCode.AuthorityCode) {
  const units = yield* UnitOfWork
  const inUnit = <A, E, R extends Records>(work: Effect.Effect<A, E, R>) =>
    units.run(serviceSession(authority, purpose), work)
  const seen = yield* Effect.acquireRelease(PubSub.sliding<Look>(BACKLOG), PubSub.shutdown)
  const lookout: Lookout = { seen, watching: new Map() }
  let place = (yield* inUnit(committedAfter(LATEST))).upTo
  const lookAll = Effect.gen(function* () {
    for (let isMore = true; isMore;) {
      const found = yield* inUnit(looking(place, lookout))
      if (found === undefined) return
      place = found.seen.upTo
      isMore = found.more
      yield* PubSub.publish(seen, found.seen)
    }
  })
  const survived = Effect.retry(Effect.catchDefect(lookAll, Effect.fail), again)
  yield* Effect.forkScoped(Stream.runForEach(whenever(yield* EpisodeChanges, authority), () => survived))
  return lookout
})

/** Now, and whenever there is something to look for; however many notices come meanwhile, it takes one more look. */
const whenever = (changes: typeof EpisodeChanges.Service, authority: AuthorityCode.AuthorityCode) =>
  Stream.merge(
    Stream.make(undefined),
    Stream.map(changes.of(authority), () => undefined)
  ).pipe(Stream.buffer({ capacity: 1, strategy: "sliding" }))

const count = ({ watching }: Lookout, { practitioner }: SessionContext, change: 1 | -1) =>
  Effect.sync(() => {
    const now = (watching.get(practitioner) ?? 0) + change
    if (now === 0) watching.delete(practitioner)
    else watching.set(practitioner, now)
  })

/** One lookout for each authority that somebody watches. */
export const lookouts: Layer.Layer<Lookouts, never, UnitOfWork | EpisodeChanges> = Layer.effect(
  Lookouts,
  Effect.gen(function* () {
    const opened = yield* RcMap.make({ lookup: open })
    const permits = yield* Semaphore.make(OWN_LOOKS_AT_ONCE)
    return {
      join: Effect.fnUntraced(function* (session: SessionContext) {
        const lookout = yield* RcMap.get(opened, session.authority)
        yield* Effect.acquireRelease(count(lookout, session, 1), () => count(lookout, session, -1))
        return yield* PubSub.subscribe(lookout.seen)
      }),
      own: permits.withPermits(1)
    }
  })
)
