/** Opening a restricted record in an emergency: for a reason, for one practitioner, for a time, and not in silence. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Child, Instant } from "@section17/domain"
import { changeRecord } from "../account/changeRecord.ts"
import type { Request } from "../account/IdempotencyKeys.ts"
import { ChildNotFound, Children } from "../child/Children.ts"
import { now } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { NoticeId } from "../webhook/Webhook.ts"
import { Webhooks } from "../webhook/Webhooks.ts"
import type { AccessProblem } from "./AccessProblem.ts"
import { NotRestricted, type Opening, Restrictions } from "./Restrictions.ts"

/** For how long. Unit: minutes; at most a day. */
export const OpenFor = Context.Reference<number>("@section17/application/access/OpenFor", {
  defaultValue: () => 60
})

/** Whose record is open, and until when; a request that is sent again opens nothing, and the time can be over. */
export interface Opened {
  readonly child: Child.ChildId
  readonly until: Instant.Instant | null
}

/** Systems are told that there is something to look at, and neither whose record it is about nor who opened it. */
const tell = Effect.fnUntraced(function* ({ alert }: Opening, occurredAt: Instant.Instant) {
  const notice = { type: "section17.alert.raised", episode: null, number: null, occurredAt } as const
  yield* (yield* Webhooks).queue({ ...notice, id: NoticeId.make(`alert-${alert}`), data: { alert } })
})

interface Breaking {
  readonly child: Child.ChildId
  readonly reasons: string
  readonly request: Request
}

/**
 * Opens the record, and raises an alert.
 *
 * To whoever is not named, a restricted record is one that nobody has; here alone the two are told apart, and whoever
 * tries leaves a trace in the account, and an alert where there was a record.
 */
export const breakGlass = Effect.fn("breakGlass")(function* (
  session: SessionContext,
  { child, reasons, request }: Breaking
): Effect.fn.Return<Opened, AccessProblem, UnitOfWork> {
  const change = Effect.gen(function* () {
    const opening = { reasons, minutes: yield* OpenFor, at: yield* now }
    const opened = yield* (yield* Restrictions).open(child, opening)
    if (Option.isSome(opened)) {
      yield* tell(opened.value, opening.at)
      return { child }
    }
    const seen = yield* (yield* Children).find(child)
    return yield* Option.isSome(seen) ? new NotRestricted({ child }) : new ChildNotFound({ child })
  })
  const again = Effect.gen(function* () {
    const until = yield* (yield* Restrictions).openUntil(child)
    return { child, until: Option.getOrNull(until) } satisfies Opened
  })
  const asked = { may: "breakGlass", action: request.operation, child, request } as const
  return yield* changeRecord(session, asked, { change, again })
})
