/** Setting webhooks up, by a system administrator of the authority. Each is accounted for, and so is each refusal. */
import * as Effect from "effect/Effect"
import type { Refusal } from "@section17/domain"
import type { IdempotencyKey, IdempotencyKeyReused } from "../account/IdempotencyKeys.ts"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { permitted } from "../access/permitted.ts"
import { type About, accountably, accountForRefusal, accountForWriting } from "../audit/accountably.ts"
import { now } from "../session/now.ts"
import type { PageAsked, PageOf } from "../session/PageOf.ts"
import type { SessionContext } from "../session/Session.ts"
import { type Records, UnitOfWork } from "../session/UnitOfWork.ts"
import {
  NoticeId,
  type Webhook,
  type WebhookAddressRefused,
  type WebhookId,
  type WebhookNotFound
} from "./Webhook.ts"
import { WebhookSender } from "./WebhookSender.ts"
import { type ReplayFrom, Webhooks, type Registered } from "./Webhooks.ts"
import type { WebhookType } from "./WebhookType.ts"

/** Why webhooks stay as they are. */
export type WebhookProblem =
  | Refusal.UnknownPractitioner
  | NotPermitted
  | WebhookAddressRefused
  | WebhookNotFound
  | IdempotencyKeyReused

const about = (action: string): About => ({ action, episode: null, child: null })

/** In one unit of work, for an administrator; a refusal writes nothing but the account of it. */
const asAdministrator = <A, E extends WebhookProblem, R extends Records>(
  session: SessionContext,
  action: string,
  work: Effect.Effect<A, E, R>
) =>
  accountably(session, Effect.andThen(permitted("setUpSystems"), work), (problem) =>
    accountForRefusal(about(action), problem)
  )

/** The same, for what is written. */
const administering = <A, E extends WebhookProblem, R extends Records>(
  session: SessionContext,
  action: string,
  work: Effect.Effect<A, E, R>
) =>
  asAdministrator(
    session,
    action,
    Effect.tap(work, () => accountForWriting(about(action)))
  )

/**
 * Registers a webhook, with a secret of its own that is told this once. The same key again gives the webhook without
 * the secret: remove it and register another when the first answer was lost.
 */
export const registerWebhook = Effect.fn("registerWebhook")(function* (
  session: SessionContext,
  asked: {
    readonly url: string
    readonly types: ReadonlyArray<WebhookType>
    readonly key: IdempotencyKey
  }
): Effect.fn.Return<Registered, WebhookProblem, UnitOfWork | WebhookSender> {
  // Not in the unit of work that registers it: names are looked up, and a connection is not held for that. But for nobody
  // else: what a network calls its machines is not for whoever is signed in to try.
  yield* asAdministrator(session, "webhookRegister", Effect.void)
  const reachable = yield* Effect.result((yield* WebhookSender).mayReach(asked.url))
  return yield* administering(
    session,
    "webhookRegister",
    Effect.gen(function* () {
      yield* Effect.fromResult(reachable)
      return yield* (yield* Webhooks).register({ ...asked, at: yield* now })
    })
  )
})

/** Removes a webhook: nothing is sent to it any more. */
export const removeWebhook = Effect.fn("removeWebhook")(function* (
  session: SessionContext,
  id: WebhookId
): Effect.fn.Return<Webhook, WebhookProblem, UnitOfWork> {
  return yield* administering(
    session,
    "webhookRemove",
    Effect.gen(function* () {
      return yield* (yield* Webhooks).remove(id, yield* now)
    })
  )
})

/** The key in the letters that an id may have. */
const spelt = (key: IdempotencyKey): string =>
  Array.from(key, (letter) => letter.charCodeAt(0).toString(16)).join("")

/** Sends a webhook a notice that says nothing, to try the way there. Once for each key. */
export const pingWebhook = Effect.fn("pingWebhook")(function* (
  session: SessionContext,
  { id, key }: { readonly id: WebhookId; readonly key: IdempotencyKey }
): Effect.fn.Return<Webhook, WebhookProblem, UnitOfWork> {
  return yield* administering(
    session,
    "webhookPing",
    Effect.gen(function* () {
      const webhooks = yield* Webhooks
      const webhook = yield* webhooks.find(id)
      const ping = NoticeId.make(`ping-${spelt(key)}`)
      const about = { episode: null, number: null, occurredAt: yield* now, data: {} }
      yield* webhooks.queue({ id: ping, type: "section17.webhook.ping", ...about }, id)
      return webhook
    })
  )
})

/** How many notices are sent again at once. */
export const REPLAYED_AT_ONCE = 20_000

/** Sends again what happened from a time or a notice on, under the ids that it had. */
export const replayWebhook = Effect.fn("replayWebhook")(function* (
  session: SessionContext,
  { from, id }: { readonly id: WebhookId; readonly from: ReplayFrom }
): Effect.fn.Return<{ readonly webhook: Webhook; readonly replayed: number }, WebhookProblem, UnitOfWork> {
  return yield* administering(
    session,
    "webhookReplay",
    Effect.gen(function* () {
      const webhooks = yield* Webhooks
      const webhook = yield* webhooks.find(id)
      return { webhook, replayed: yield* webhooks.replay(id, from, REPLAYED_AT_ONCE) }
    })
  )
})

/** Nothing of them is about a child: only who may see them is asked. */
const seeing = Effect.fnUntraced(function* <A>(
  session: SessionContext,
  read: (webhooks: typeof Webhooks.Service) => Effect.Effect<A>
) {
  const may = permitted("setUpSystems")
  return yield* (yield* UnitOfWork).run(session, Effect.andThen(may, Effect.flatMap(Webhooks, read)))
})

/** The webhooks of the authority, page by page. */
export const readWebhooks = Effect.fn("readWebhooks")(function* (
  session: SessionContext,
  page: PageAsked<WebhookId>
): Effect.fn.Return<PageOf<Webhook>, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  return yield* seeing(session, (webhooks) => webhooks.list(page))
})

/** Those of the webhooks that are registered. */
export const findWebhooks = Effect.fn("findWebhooks")(function* (
  session: SessionContext,
  ids: ReadonlyArray<WebhookId>
): Effect.fn.Return<ReadonlyMap<WebhookId, Webhook>, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  return yield* seeing(session, ({ these }) => these(ids))
})
