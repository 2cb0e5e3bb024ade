/**
 * What the guidance wants every local protocol for assessment to set out, and where a protocol does (WT15-075).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { closedSet } from "../closedSet.ts"
import { Citation } from "./Citation.ts"
import { described } from "./described.ts"

export const words = {
  timelyTransparentProportionate: "how assessments are timely, transparent and proportionate",
  particularNeeds:
    "how the needs of disabled children, young carers and children in the youth justice system are addressed",
  contributionsOfAgencies: "how agencies and professionals contribute",
  otherAssessments: "how other specialist assessments inform the statutory ones",
  femaleGenitalMutilation: "how assessment addresses female genital mutilation",
  oneProcess: "how specialist assessments go together in one process and one plan",
  sharedReviewPoints: "how shared internal review points are managed throughout the assessment",
  returnHomeFromCare: "how children are assessed who return home from care",
  helpAndResponsibilities: "how child and family come to understand the help and their own responsibilities",
  challenge: "how children and families challenge, by published complaints procedures",
  recording: "that decisions are recorded, with the child's development"
} as const

/** One of the eleven contents. */
export const Content = closedSet("What every local protocol for assessment is to set out.", words)
export type Content = typeof Content.Type

/** A content, and where in the document it stands. */
export const Covered = Schema.Struct({
  content: Content,
  source: described(Citation, "Where in the document it stands.")
}).pipe(
  Schema.annotate({
    identifier: "Covered",
    description: "Something that the guidance wants a local protocol to set out, and where this one does."
  })
)
export type Covered = typeof Covered.Type

/** The contents that are not among those covered, in the order of the guidance. */
export const leftOut = (covered: ReadonlyArray<Covered>): ReadonlyArray<Content> =>
  Content.literals.filter((content) => !covered.some((each) => each.content === content))
