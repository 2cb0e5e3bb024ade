/**
 * Where a rule comes from: the words of a law, guidance or local protocol.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { described } from "./described.ts"

/** The id of a requirement drawn from a source document, such as `BRI-3b`; a rule carries the id it enforces. */
export const RuleId = Schema.String.check(
  Schema.isPattern(/^[A-Z][A-Z0-9]{1,7}-[0-9A-Za-z][0-9A-Za-z.]*$/u, {
    description:
      "The id of a requirement: the document in capitals, a hyphen, the paragraph; such as ABC-3b.",
    message: "Write the id as the document in capitals, a hyphen and the paragraph, such as ABC-3b"
  })
).pipe(Schema.brand("RuleId"), Schema.annotate({ identifier: "RuleId" }))
export type RuleId = typeof RuleId.Type

/** A pointer to the exact paragraph of a document. */
export const Citation = Schema.Struct({
  document: described(Schema.NonEmptyString, "The title of the document, as it stands on its first page."),
  paragraph: described(Schema.NonEmptyString, "Where in the document, such as section 3 b)."),
  url: described(
    Schema.optionalKey(
      Schema.String.check(
        Schema.isStartingWith("https://", { message: "Write the whole address, from https:// on" })
      )
    ),
    "Where the document can be read, when it is published."
  )
}).pipe(
  Schema.annotate({ identifier: "Citation", description: "A pointer to the exact paragraph of a document." })
)
export type Citation = typeof Citation.Type

/** The reading chosen where the text is unclear: which question, what it is taken to mean, what else it could mean. */
export const Reading = Schema.Struct({
  id: described(
    Schema.String.check(
      Schema.isPattern(/^[A-Z][0-9]{1,2}$/u, {
        message: "Write the reading as a capital and a number, such as C7"
      })
    ),
    "The open question that the reading answers, such as C7."
  ),
  takenAs: described(Schema.NonEmptyString, "What the text is taken to mean."),
  alternative: described(Schema.optionalKey(Schema.NonEmptyString), "What else it could mean.")
}).pipe(
  Schema.annotate({ identifier: "Reading", description: "The reading chosen where the text is unclear." })
)
export type Reading = typeof Reading.Type

/** The citation in one line. */
export const inWords = ({ document, paragraph }: Citation): string => `${document}, ${paragraph}`
