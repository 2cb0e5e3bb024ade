/** Carries a practitioner's command out: load, decide, save, account; once for each idempotency key. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import {
  type Command,
  decide,
  type Episode,
  evolve,
  type Event,
  type EpisodeId,
  fold,
  Instant,
  London,
  namedIn,
  Obligation,
  type Practitioner,
  type Protocol,
  Refusal
} from "@section17/domain"
import { IdempotencyKeys, type IdempotencyKeyReused, type Request } from "../account/IdempotencyKeys.ts"
import { Audit } from "../audit/Audit.ts"
import { type NoProtocolInForce, Protocols } from "../protocol/Protocols.ts"
import { Practitioners } from "../practitioner/Practitioners.ts"
import { Session, type SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { ConcurrentChange, EpisodeNotFound, Episodes, type RecordedEvent } from "./Episodes.ts"

/** A command for an episode, from the version that whoever gives it has seen (0 before its referral). */
export interface Asked {
  readonly episode: EpisodeId
  readonly seenVersion: number
  readonly command: Command.Command
  readonly request: Request
}

/** The episode as the command left it. */
export interface CarriedOut {
  readonly episode: Episode.Episode
}

export type Problem =
  | Refusal.Refusal
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | NoProtocolInForce

/** Now, by the clock that the gateway runs on. */
export const now = Effect.map(Clock.currentTimeMillis, Instant.fromEpochMillis)
