/**
 * How a child is made safe at once.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Name, Narrative } from "../../Text.ts"

/** Wherever possible before legal action, in particular for an order. Holds WT15-089. */
export const LegalAdvice = Schema.TaggedUnion({
  Obtained: {
    /** What the advice was. */
    advice: Narrative
  },
  NotObtained: { reasons: Narrative }
}).pipe(
  Schema.annotate({
    identifier: "LegalAdvice",
    description: "Whether legal advice was Obtained before legal action; or NotObtained, and why."
  })
)

/**
 * To remove a child, the authority applies for an order wherever possible; police powers are for when there is no time
 * for one, or the child's safety is otherwise at immediate risk. Holds WT15-084, WT15-089.
 */
export const Power = Schema.TaggedUnion({
  EmergencyProtectionOrder: { legalAdvice: LegalAdvice },
  PolicePowers: {
    /** Why police powers were used, and no order sought (WT15-085). */
    because: Schema.Literals(["noTimeForAnOrder", "immediateSafety"]),
    reasons: Narrative
  },
  WithoutRemoval: { what: Narrative }
}).pipe(
  Schema.annotate({
    identifier: "EmergencyPower",
    description:
      "An EmergencyProtectionOrder; PolicePowers, in exceptional circumstances, and which; or WithoutRemoval, what else was done."
  })
)

/** By a practitioner of the agency that takes the action. Holds WT15-088. */
export const Sighting = Schema.TaggedUnion({
  Seen: { by: Name, found: Narrative },
  NotSeen: { reasons: Narrative }
}).pipe(
  Schema.annotate({
    identifier: "EmergencySighting",
    description:
      "Whether the child was Seen by a practitioner of the agency that takes the action; or NotSeen, and why."
  })
)

/** The other children whose needs are always considered. Holds WT15-085. */
export const OtherChildren = Schema.Struct({
  /** What other children of the household need, or that there are none. */
  inTheHousehold: Narrative,
  /** What children in the household of an alleged perpetrator need, or that there are none. */
  inTheHouseholdOfTheAllegedPerpetrator: Narrative
}).pipe(Schema.annotate({ identifier: "OtherChildrenConsidered" }))
