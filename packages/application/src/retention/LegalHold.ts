/**
 * A legal hold: a child's record is kept, whatever its schedule says, for proceedings, an inquiry or a request that is under
 * way. There can be any number at once; the record is held until the last is lifted.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Child, Instant, Practitioner, Text } from "@section17/domain"

export const LegalHoldId = Schema.String.check(Schema.isUUID()).pipe(
  Schema.brand("LegalHoldId"),
  Schema.annotate({ identifier: "LegalHoldId" })
)
export type LegalHoldId = typeof LegalHoldId.Type

/** What somebody says when they place a hold: why, and what it rests on. */
export const NewLegalHold = Schema.Struct({
  id: LegalHoldId,
  child: Child.ChildId,
  reasons: Text.Narrative,
  /** The law, the order or the reference of the proceedings. */
  basis: Text.Narrative
})
export type NewLegalHold = typeof NewLegalHold.Type

/** A hold that nobody has lifted. */
export const LegalHold = Schema.Struct({
  ...NewLegalHold.fields,
  placedBy: Practitioner.PractitionerId,
  placedAt: Instant.Instant
})
export type LegalHold = typeof LegalHold.Type

/** The authority has no such hold, or it was lifted. */
export class LegalHoldNotFound extends Schema.TaggedError<LegalHoldNotFound>()("LegalHoldNotFound", {
  legalHold: LegalHoldId
}) {
  override get message(): string {
    return `No legal hold ${this.legalHold} stands in this authority. Check the id: it may have been lifted.`
  }
}
