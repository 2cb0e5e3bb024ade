/**
 * What was already done under an idempotency key, so that the same request sent twice happens once. Keys belong to an
 * authority, a practitioner and an operation.
 *
 * @module
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { EpisodeId } from "@section17/domain"

export const IdempotencyKey = Schema.String.check(
  Schema.isPattern(/^[\x21-\x7e]{8,200}$/u, {
    message: "give 8 to 200 printable characters without spaces, made anew for each request"
  })
).pipe(Schema.brand("IdempotencyKey"), Schema.annotate({ identifier: "IdempotencyKey" }))
export type IdempotencyKey = typeof IdempotencyKey.Type

/** The key was used for something else. */
export class IdempotencyKeyReused extends Schema.TaggedError<IdempotencyKeyReused>()("IdempotencyKeyReused", {
  key: IdempotencyKey,
  operation: Schema.String
}) {
  override get message(): string {
    return `The idempotency key ${this.key} was already used for another ${this.operation}. Use a new key for each new request.`
  }
}

/** A request, as it can be told from another under the same key: the operation, and its input as canonical JSON. */
export interface Request {
  readonly key: IdempotencyKey
  readonly operation: string
  readonly input: string
}

/** What the request led to: an episode at a version, or something else than an episode: null, at version 0. */
export interface Effected {
  readonly episode: EpisodeId | null
  readonly version: number
}

/** What was not about an episode. */
export const noEpisode: Effected = { episode: null, version: 0 }

export class IdempotencyKeys extends Context.Service<
  IdempotencyKeys,
  {
    /** What the same request led to before. Until this unit of work ends, nobody else gets an answer for the key. */
    readonly find: (request: Request) => Effect.Effect<Option.Option<Effected>, IdempotencyKeyReused>
    readonly keep: (request: Request, effected: Effected) => Effect.Effect<void>
  }
>()("@section17/application/account/IdempotencyKeys") {}
