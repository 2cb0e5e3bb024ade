/**
 * What an enquiry under section 47 comes to.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { closedSet } from "../../child/closedSet.ts"
import { Name, Narrative } from "../../Text.ts"

export const parties = {
  child: "the child",
  parents: "the parents",
  professionals: "the professionals"
} as const
/** With whom a case is discussed. Holds WT15-116. */
export const Party = closedSet("EnquiryParty", "With whom the case is discussed.", parties)

/** With whom it was not discussed, and why: one who is too young, or whom nobody could reach. */
export const NotDiscussedWith = Schema.Struct({
  /** With whom it was not discussed. */
  party: Party,
  reasons: Narrative
}).pipe(Schema.annotate({ identifier: "NotDiscussedWithParty" }))

/** Whether the child is re-assessed regularly, against which objectives, and whose responsibility that is. Holds WT15-116. */
export const Reassessment = Schema.TaggedUnion({
  NotNeeded: { reasons: Narrative },
  Regular: {
    /** The objectives against which health and development are re-assessed (WT15-116). */
    objectives: Schema.NonEmptyArray(Narrative),
    /** Who is responsible for it. */
    responsible: Name
  }
}).pipe(
  Schema.annotate({
    identifier: "Reassessment",
    description: "NotNeeded, and why; or Regular, against specific objectives, by somebody."
  })
)

/** Whether an initial child protection conference is convened. Holds WT15-115. */
export const ConferenceDecision = Schema.TaggedUnion({
  /** Of a child who is not born yet: whether to hold it before the birth, and why. Holds WT15-121. */
  Convened: {
    /** Whether the conference is held before the birth, and why; null for a child who is born. */
    beforeBirth: Schema.NullOr(Narrative)
  },
  NotConvened: { reasons: Narrative }
}).pipe(
  Schema.annotate({
    identifier: "ConferenceDecision",
    description: "Convened, before the birth or not; or NotConvened, and why."
  })
)

export const Conclusion = Schema.TaggedUnion({
  /** The concerns are substantiated. Holds WT15-118. */
  Substantiated: { judgement: Narrative, conference: ConferenceDecision },
  /** They are not; what help there is all the same. Holds WT15-116. */
  NotSubstantiated: {
    judgement: Narrative,
    /** With whom the case was discussed: the child, parents, professionals. */
    discussedWith: Schema.NonEmptyArray(Party),
    /** With which of them it was not, and why. */
    notDiscussedWith: Schema.optionalKey(Schema.Array(NotDiscussedWith)),
    support: Narrative,
    reassessment: Reassessment
  }
}).pipe(
  Schema.annotate({
    identifier: "EnquiryConclusion",
    description:
      "Whether the concerns of significant harm are Substantiated, and a conference is convened; or NotSubstantiated, and what support there is."
  })
)
export type Conclusion = typeof Conclusion.Type
