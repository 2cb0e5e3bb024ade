/** The mutations of a transfer. */
import { createHash, randomUUID } from "node:crypto"
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
import { About, canonical, Key, request } from "../episode/request.ts"
import type { Services } from "../GraphQLContext.ts"
import { kindOf } from "../record/entries.ts"
import { entryOf } from "../record/entryOf.ts"
import { attempt } from "../session/ask.ts"
import { ChildGlobalId, PractitionerGlobalId, TransferGlobalId } from "../session/ids.ts"
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
      practitioners: Schema.NonEmptyArray(PractitionerGlobalId)
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

/** An id that is the same each time that a request is sent, and tells nothing of it: 122 bits of a hash, as version 8. */
const transferFor = ({ authority, practitioner }: SessionContext, key: IdempotencyKey): TransferId => {
  const hex = createHash("sha256").update(canonical({ authority, practitioner, key })).digest("hex")
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)]
  return TransferId.make([...parts, hex.slice(20, 32)].join("-"))
}

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
