/** The erasures of an authority: proposed, decided and done. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { AuthorityCode, type Child, Instant, type Retention } from "@section17/domain"
import { type Approval, type Erasure, ErasureId, type ErasureState } from "./Erasure.ts"

/** A record as it would be erased, taken: nobody changes it until the unit of work ends. */
export interface Taken {
  readonly standing: Retention.Standing
  readonly recordDigest: string
  readonly episodes: number
  readonly events: number
}

/** What is proposed, as it stands when it is. */
export type NewProposal = Pick<
  Erasure,
  "id" | "child" | "schedule" | "setAs" | "keptUntil" | "recordDigest" | "episodes" | "events"
>

export const ErasurePlace = Schema.Struct({ at: Instant.Instant, id: ErasureId })
export type ErasurePlace = typeof ErasurePlace.Type

export interface ErasuresAsked {
  readonly states: ReadonlyArray<ErasureState>
  readonly first: number
  readonly after?: ErasurePlace
}

/** A page, the latest proposal first, and how many there are in all. */
export interface ErasuresFound {
  readonly erasures: ReadonlyArray<Erasure>
  readonly more: boolean
  readonly total: number
}

/** What was erased is not what the account says, or something is gone that it does not say. */
export class ErasureBroken extends Schema.TaggedError<ErasureBroken>()("ErasureBroken", {
  authority: AuthorityCode.AuthorityCode,
  /** The child, or the episode, that it is about. */
  about: Schema.String,
  why: Schema.String
}) {
  override get message(): string {
    return `What is erased of ${this.authority} is not as it was written, of ${this.about}: ${this.why}.`
  }
}

export class Erasures extends Context.Service<
  Erasures,
  {
    /** Takes the record of a child whom the session sees; none where there is no such child. */
    readonly take: (child: Child.ChildId) => Effect.Effect<Option.Option<Taken>>
    /** Proposes it, in the place of a proposal that there is. The record is taken, and due. */
    readonly propose: (proposal: NewProposal, at: Instant.Instant) => Effect.Effect<void>
    /** Ends a proposal that was taken. */
    readonly end: (
      id: ErasureId,
      ended: {
        readonly state: "withdrawn" | "rejected"
        readonly reasons: string
        readonly at: Instant.Instant
      }
    ) => Effect.Effect<void>
    /**
     * Erases the record that was proposed, and says the digest over the erasure, which its account has to hold. That
     * something keeps the record is a defect: it was taken, and looked at.
     */
    readonly erase: (approval: Approval, at: Instant.Instant) => Effect.Effect<string>
    readonly find: (id: ErasureId) => Effect.Effect<Option.Option<Erasure>>
    /** Those of the erasures that are there. */
    readonly these: (ids: ReadonlyArray<ErasureId>) => Effect.Effect<ReadonlyMap<ErasureId, Erasure>>
    /** The proposals that stand, and what was erased, of these children. */
    readonly of: (
      children: ReadonlyArray<Child.ChildId>
    ) => Effect.Effect<ReadonlyMap<Child.ChildId, Erasure>>
    readonly list: (asked: ErasuresAsked) => Effect.Effect<ErasuresFound>
    /** Holds what was erased against the account, and what is gone against what was erased. */
    readonly verify: Effect.Effect<{ readonly erasures: number; readonly events: number }, ErasureBroken>
  }
>()("@section17/application/retention/Erasures") {}
