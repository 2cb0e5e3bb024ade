/** The mutations of webhooks. */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import {
  NoticeId,
  pingWebhook,
  registerWebhook,
  removeWebhook,
  replayWebhook,
  type ReplayFrom,
  type SessionContext,
  type WebhookProblem,
  WebhookType
} from "@section17/application"
import { Instant } from "@section17/domain"
import { Key } from "../episode/request.ts"
import { type InputOf, type ResolverOf, resolving } from "../episode/carrying.ts"
import type { Services } from "../GraphQLContext.ts"
import type { MutationResolvers } from "../resolvers.gen.ts"
import { attempt } from "../session/ask.ts"
import { WebhookGlobalId } from "../session/ids.ts"
import { decoding, type Issues } from "../session/InvalidInput.ts"

type Field = Extract<keyof MutationResolvers, `webhook${string}`>

/** A mutation of webhooks, given how its input is read and what it does. */
const managing = <F extends Field, Given>(
  _: F,
  decode: (input: InputOf<F>) => Result.Result<Given, Issues>,
  manage: (session: SessionContext, given: Given) => Effect.Effect<object, WebhookProblem, Services>
): ResolverOf<F> =>
  resolving<F, Given>({
    decode,
    carry: (context, given) => attempt(context, (session) => manage(session, given))
  })

const Registering = decoding(
  Schema.Struct({ ...Key.fields, url: Schema.NonEmptyString, types: Schema.Array(WebhookType) })
)
const About = decoding(Schema.Struct({ ...Key.fields, webhook: WebhookGlobalId }))
const Replaying = decoding(
  Schema.Struct({
    ...Key.fields,
    webhook: WebhookGlobalId,
    fromTime: Schema.NullOr(Instant.Instant),
    fromNotice: Schema.NullOr(NoticeId)
  })
)

const EITHER: Issues = [{ path: ["fromTime"], message: "Give either fromTime or fromNotice" }]

/** From one of the two; from neither or both is from nowhere. */
const fromOf = (time: Instant.Instant | null, notice: NoticeId | null): Result.Result<ReplayFrom, Issues> => {
  if (time !== null && notice === null) return Result.succeed({ _tag: "Instant", at: time })
  return time === null && notice !== null
    ? Result.succeed({ _tag: "Notice", id: notice })
    : Result.fail(EITHER)
}

const replaying = (input: InputOf<"webhookReplay">) =>
  Result.flatMap(
    Replaying({ fromTime: null, fromNotice: null, ...input }, input),
    ({ fromNotice, fromTime, webhook: id }) =>
      Result.map(fromOf(fromTime, fromNotice), (from) => ({ id, from }))
  )

export const webhookRegister: ResolverOf<"webhookRegister"> = managing(
  "webhookRegister",
  (input) => Registering(input, input),
  (session, { idempotencyKey: key, types, url }) =>
    Effect.map(registerWebhook(session, { url, types, key }), ({ secret, webhook }) => ({
      webhook,
      secret: secret === null ? null : Redacted.value(secret)
    }))
)

export const webhookRemove: ResolverOf<"webhookRemove"> = managing(
  "webhookRemove",
  (input) => About(input, input),
  (session, given) => Effect.map(removeWebhook(session, given.webhook), (webhook) => ({ webhook }))
)

export const webhookPing: ResolverOf<"webhookPing"> = managing(
  "webhookPing",
  (input) => About(input, input),
  (session, { idempotencyKey: key, webhook: id }) =>
    Effect.map(pingWebhook(session, { id, key }), (webhook) => ({ webhook }))
)

export const webhookReplay: ResolverOf<"webhookReplay"> = managing("webhookReplay", replaying, replayWebhook)
