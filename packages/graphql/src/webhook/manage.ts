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
import type { GraphQLResolveInfo } from "graphql"
import { payload } from "../episode/payload.ts"
import { Key } from "../episode/request.ts"
import type { InputOf, ResolverOf } from "../episode/carrying.ts"
import type { GraphQLContext, Services } from "../GraphQLContext.ts"
import type { MutationResolvers } from "../resolvers.gen.ts"
import { attempt, sessionOf } from "../session/ask.ts"
import { WebhookGlobalId } from "../session/ids.ts"
import { decoding, invalidInput, type Issues } from "../session/InvalidInput.ts"

type Field = Extract<keyof MutationResolvers, `webhook${string}`>

/** As for episodes: what it answers is found by name among the members of the payload, hence the cast. */
const managing = <F extends Field, Given>(
  _: F,
  decode: (input: InputOf<F>) => Result.Result<Given, Issues>,
  manage: (session: SessionContext, given: Given) => Effect.Effect<object, WebhookProblem, Services>
): ResolverOf<F> => {
  const resolve = async (
    __: unknown,
    { input }: { readonly input: InputOf<F> },
    context: GraphQLContext,
    info: GraphQLResolveInfo
  ) => {
    sessionOf(context)
    const decoded = decode(input)
    if (Result.isFailure(decoded)) return invalidInput(decoded.failure)
    return payload(info, await attempt(context, (session) => manage(session, decoded.success)))
  }
  return resolve as unknown as ResolverOf<F>
}

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
