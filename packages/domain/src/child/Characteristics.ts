/**
 * The characteristics that the Equality Act 2010 protects, on record so that an authority can see whether any group of
 * children is treated less favourably.
 *
 * For monitoring alone. No rule, no eligibility and no decision reads them, and a test says so (WT15-007). A need that
 * comes with one of them, of language or disability, is on record where needs are.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Name } from "../Text.ts"

/** An answer in the person's own words, or why there is none. Holds WT15-007. */
export const Answer = Schema.TaggedUnion({
  Given: {
    /** The answer, in the words of whoever gave it. */
    inTheirWords: Name
  },
  PreferredNotToSay: {},
  NotAsked: {}
}).pipe(Schema.annotate({ identifier: "CharacteristicAnswer" }))
export type Answer = typeof Answer.Type

/** The nine, each answered, refused or not asked. Source: Equality Act 2010, section 4. Holds WT15-007, BAR-3.3d. */
export const Characteristics = Schema.Struct({
  age: Answer,
  disability: Answer,
  genderReassignment: Answer,
  marriageAndCivilPartnership: Answer,
  pregnancyAndMaternity: Answer,
  race: Answer,
  religionOrBelief: Answer,
  sex: Answer,
  sexualOrientation: Answer
}).pipe(
  Schema.annotate({
    identifier: "Characteristics",
    description: "For equality monitoring, never for eligibility."
  })
)
export type Characteristics = typeof Characteristics.Type
