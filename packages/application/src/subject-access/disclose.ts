/** Everything that is held about a child, for an answer to whoever may ask for it. Each preparation is accounted for. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Struct from "effect/Struct"
import {
  type Child,
  type EpisodeId,
  fold,
  Obligation,
  type Refusal,
  type WorkingDayCalendar
} from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { accountForReading, readAccountably } from "../audit/accountForReading.ts"
import { ChildNotFound, Children } from "../child/Children.ts"
import { Episodes, type RecordedEvent } from "../episode/Episodes.ts"
import { calendarInUse } from "../protocol/calendarInUse.ts"
import { Protocols } from "../protocol/Protocols.ts"
import { retainedOf } from "../retention/readRetention.ts"
import { now, today } from "../session/now.ts"
import { Session, type SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { type Disclosure, type EpisodeDisclosed, requiredOf, toldDecision, toldOf } from "./Disclosure.ts"
import type { NothingToExclude } from "./Exclusion.ts"
import { HeldAbout } from "./HeldAbout.ts"
import { assertThere, codeIn, inShort, type LeftOut } from "./leftOut.ts"

/** What the episode's own protocol required in it, as it stands today. */
const required = Effect.fnUntraced(function* (
  history: ReadonlyArray<RecordedEvent>,
  calendar: WorkingDayCalendar.WorkingDayCalendar
) {
  const episode = fold(history.map(({ event }) => event))
  if (episode === undefined) return yield* Effect.die(new Error("an episode has no history"))
  const protocol = yield* (yield* Protocols).version(episode.protocol)
  const owed = Obligation.obligations(episode, { protocol, calendar, on: yield* today })
  return Result.isSuccess(owed) ? owed.success.map(requiredOf) : null
})

/** The episodes, with what happened, what was required and what was reminded of: a statement for each, whatever their number. */
const episodesTold = Effect.fnUntraced(function* (child: Child.ChildId, codeOf: ReturnType<typeof codeIn>) {
  const held = yield* HeldAbout
  const ids = yield* held.episodes(child)
  const histories = yield* (yield* Episodes).histories(ids)
  const reminders = yield* held.reminders(child)
  const calendar = yield* calendarInUse
  const told = Effect.fnUntraced(function* (id: EpisodeId) {
    const history = histories.get(id) ?? []
    return {
      episode: id,
      chronology: history.map((each) => toldOf(each, codeOf(id, each.number))),
      required: yield* required(history, calendar),
      reminders: reminders.filter(({ episode }) => episode === id).map(Struct.omit(["episode"]))
    } satisfies EpisodeDisclosed
  })
  return yield* Effect.forEach(ids, told)
})

const about = Effect.fnUntraced(function* (child: Child.Child, leftOut: LeftOut) {
  const held = yield* HeldAbout
  const codeOf = codeIn(leftOut)
  const episodes = yield* episodesTold(child.id, codeOf)
  const decisions = yield* held.decisions(child.id)
  yield* assertThere({ episodes, decisions }, leftOut)
  return {
    authority: (yield* Session).authority,
    preparedAt: yield* now,
    child,
    episodes,
    decisions: decisions.map((each) => toldDecision(each, codeOf(each.kind, each.number))),
    retention: (yield* retainedOf([child.id])).get(child.id) ?? null,
    transfers: yield* held.transfers(child.id),
    accesses: yield* held.accesses(child.id)
  } satisfies Disclosure
})

/**
 * Everything that is held about the child: details, each episode with its whole chronology, what the protocol required
 * and what was reminded of, decisions about the record, how long it is kept, transfers, and who saw or changed it. What is
 * excluded stands in it by its number and exemption alone. As many statements however much there is.
 */
export const disclose = Effect.fn("disclose")(function* (
  session: SessionContext,
  { child, ...leftOut }: LeftOut & { readonly child: Child.ChildId }
): Effect.fn.Return<
  Disclosure,
  ChildNotFound | NothingToExclude | NotPermitted | Refusal.UnknownPractitioner,
  UnitOfWork | Protocols
> {
  const asked = { action: `subjectAccess${inShort(leftOut)}`, episode: null, child }
  return yield* readAccountably(
    session,
    { ...asked, may: "disclose" },
    Effect.gen(function* () {
      const found = yield* (yield* Children).find(child)
      if (Option.isNone(found)) return yield* new ChildNotFound({ child })
      const disclosure = yield* about(found.value, leftOut)
      yield* accountForReading(asked)
      return disclosure
    })
  )
})
