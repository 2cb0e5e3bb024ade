/** The transfers of one authority: those that it offers, and those that are offered to it. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { type AuthorityCode, type Child, type EpisodeId, Instant } from "@section17/domain"
import {
  type Answer,
  type Offer,
  type Transfer,
  TransferId,
  type TransferSide,
  type TransferState
} from "./Transfer.ts"

/** The place of a transfer in a list. */
export const TransferPlace = Schema.Struct({ at: Instant.Instant, id: TransferId })
export type TransferPlace = typeof TransferPlace.Type

export interface TransfersAsked {
  readonly side: TransferSide
  /** Those alone that stand so. */
  readonly states?: ReadonlyArray<TransferState>
  /** Those alone that are made to one of these authorities, or by one. */
  readonly others?: ReadonlyArray<AuthorityCode.AuthorityCode>
  readonly first: number
  readonly after?: TransferPlace
}

/** A page, the latest offer first, and how many there are in all. */
export interface TransfersFound {
  readonly transfers: ReadonlyArray<Transfer>
  readonly more: boolean
  readonly total: number
}

export interface NewOffer {
  readonly id: TransferId
  readonly to: AuthorityCode.AuthorityCode
  readonly child: Child.ChildId
  readonly episode: EpisodeId
  readonly offer: Offer
  readonly by: string
  readonly at: Instant.Instant
}

export class Transfers extends Context.Service<
  Transfers,
  {
    /** With `forChange`, nobody on either side can answer it until this unit of work ends. */
    readonly find: (
      id: TransferId,
      options?: { readonly forChange: boolean }
    ) => Effect.Effect<Option.Option<Transfer>>
    /** Those of the transfers that are there. */
    readonly these: (ids: ReadonlyArray<TransferId>) => Effect.Effect<ReadonlyMap<TransferId, Transfer>>
    readonly list: (asked: TransfersAsked) => Effect.Effect<TransfersFound>
    /** The latest transfer of each of the episodes by which its child came or left. */
    readonly ofEpisodes: (
      episodes: ReadonlyArray<EpisodeId>
    ) => Effect.Effect<ReadonlyMap<EpisodeId, Transfer>>
    /** Writes the offer on both sides. */
    readonly offer: (offered: NewOffer) => Effect.Effect<void>
    /** Answers an offer that was taken for change, on both sides. */
    readonly answer: (
      id: TransferId,
      given: Answer &
        (
          | { readonly state: "accepted"; readonly child: Child.ChildId; readonly episode: EpisodeId }
          | { readonly state: "declined" | "withdrawn" }
        )
    ) => Effect.Effect<void>
    /** The next, by their ids, with which the other side did something that is not noted yet. */
    readonly toNote: (asked: {
      readonly after: TransferId | undefined
      readonly most: number
    }) => Effect.Effect<ReadonlyArray<TransferId>>
    /** Takes note of what the other side did, once: none where it is noted already, or being noted. */
    readonly takeNote: (id: TransferId, at: Instant.Instant) => Effect.Effect<Option.Option<Transfer>>
  }
>()("@section17/application/transfer/Transfers") {}
