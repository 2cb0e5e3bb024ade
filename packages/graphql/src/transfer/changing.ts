/** The mutations of a transfer. */
import { randomUUID } from "node:crypto"
import * as Schema from "effect/Schema"
import {
  acceptTransfer,
  declineTransfer,
  Decision,
  type IdempotencyKey,
  Offer,
  offerTransfer,
  type SessionContext,
  type TransferChanged,
  TransferId,
  type TransferProblem,
  withdrawTransfer
} from "@section17/application"
import { AuthorityCode, Child, EpisodeId, Text } from "@section17/domain"
import type * as Effect from "effect/Effect"
import { type InputOf, type OneChange, type ResolverOf, resolving } from "../episode/carrying.ts"
import { About, Key, request } from "../episode/request.ts"
import type { Services } from "../GraphQLContext.ts"
import { kindOf } from "../record/entries.ts"
import { entryOf } from "../record/entryOf.ts"
import { attempt } from "../session/ask.ts"
import { idOf } from "../session/idOf.ts"
import { ChildGlobalId, NamedGlobalId, TransferGlobalId } from "../session/ids.ts"
import { decoding } from "../session/InvalidInput.ts"

const MOST = 200

const Offering = Schema.Struct({
  ...About.fields,
  toAuthority: AuthorityCode.AuthorityCode,
  recipient: Offer.fields.recipient,
  concern: Offer.fields.concern,
  legalBasis: Offer.fields.legalBasis,
  basis: Offer.fields.basis,
  plan: Schema.Boolean,
  events: Schema.Array(Schema.Int).check(Schema.isMaxLength(MOST))
})

const Accepting = Schema.Struct({
  ...Key.fields,
  transfer: TransferGlobalId,
  child: Schema.NullOr(ChildGlobalId),
  restriction: Schema.NullOr(
    Schema.Struct({
      reasons: Decision.fields.reasons,
      reviewOn: Decision.fields.reviewOn,
      practitioners: Schema.NonEmptyArray(NamedGlobalId)
    })
  )
})

const Because = Schema.Struct({ ...Key.fields, transfer: TransferGlobalId, reasons: Text.Narrative })

type Changing = Effect.Effect<TransferChanged, TransferProblem, Services>
interface Asked {
  readonly request: ReturnType<typeof request>
}

/** A mutation of a transfer: what its input is mapped to is decoded, and what came of it is the transfer. */
const changing = <Field extends OneChange, Said extends { readonly idempotencyKey: IdempotencyKey }>(
  schema: Schema.Codec<Said, unknown>,
  change: (session: SessionContext, said: Said & Asked) => Changing,
  mapped: (input: InputOf<Field>) => unknown = (input) => input
): ResolverOf<Field> => {
  const decode = decoding(schema)
  return resolving<Field, Said>({
    decode: (input) => decode(mapped(input), input),
    carry: (context, said, asked) =>
      attempt(context, (session) =>
        change(session, {
          ...said,
          request: request(
            said.idempotencyKey,
            asked as { readonly operation: string; readonly input: { readonly idempotencyKey: string } }
          )
        })
      )
  })
}

/** The same each time that a request is sent. */
const transferFor = ({ authority, practitioner }: SessionContext, key: IdempotencyKey): TransferId =>
  TransferId.make(idOf({ authority, practitioner, key }))

const basisOf = (input: InputOf<"transferOffer">): unknown =>
  (entryOf(kindOf("InformationShared"), { basis: input.basis }) as { readonly basis: unknown }).basis

export const transferOffer: ResolverOf<"transferOffer"> = changing<"transferOffer", typeof Offering.Type>(
  Offering,
  (session, { idempotencyKey, toAuthority: to, ...said }) =>
    offerTransfer(session, { ...said, to, transfer: transferFor(session, idempotencyKey) }),
  (input) => ({ ...input, basis: basisOf(input) })
)

export const transferAccept: ResolverOf<"transferAccept"> = changing<"transferAccept", typeof Accepting.Type>(
  Accepting,
  (session, { child, ...said }) =>
    acceptTransfer(session, {
      ...said,
      child: child === null ? { new: Child.ChildId.make(randomUUID()) } : { known: child },
      episode: EpisodeId.make(randomUUID())
    }),
  ({ child = null, restriction = null, ...input }) => ({ ...input, child, restriction })
)

export const transferDecline: ResolverOf<"transferDecline"> = changing<
  "transferDecline",
  typeof Because.Type
>(Because, declineTransfer)

export const transferWithdraw: ResolverOf<"transferWithdraw"> = changing<
  "transferWithdraw",
  typeof Because.Type
>(Because, withdrawTransfer)
