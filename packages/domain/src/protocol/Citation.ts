/**
 * Where a rule comes from: the words of a law, guidance or local protocol.
 *
 * @module
 */
import * as Schema from "effect/Schema"

/** The id of a requirement drawn from a source document, such as `BRI-3b`; a rule carries the id it enforces. */
export const RuleId = Schema.String.check(
  Schema.isPattern(/^[A-Z][A-Z0-9]{1,7}-[0-9A-Za-z][0-9A-Za-z.]*$/u)
).pipe(Schema.brand("RuleId"), Schema.annotate({ identifier: "RuleId" }))
export type RuleId = typeof RuleId.Type

/** A pointer to the exact paragraph of a document. */
export const Citation = Schema.Struct({
  document: Schema.NonEmptyString,
  paragraph: Schema.NonEmptyString,
  url: Schema.optionalKey(Schema.String.check(Schema.isStartingWith("https://")))
}).pipe(Schema.annotate({ identifier: "Citation" }))
export type Citation = typeof Citation.Type

/** The reading chosen where the text is unclear: which question, what it is taken to mean, what else it could mean. */
export const Reading = Schema.Struct({
  id: Schema.String.check(Schema.isPattern(/^[A-Z][0-9]{1,2}$/u)),
  takenAs: Schema.NonEmptyString,
  alternative: Schema.optionalKey(Schema.NonEmptyString)
}).pipe(Schema.annotate({ identifier: "Reading" }))
export type Reading = typeof Reading.Type

/** The citation in one line. */
export const inWords = ({ document, paragraph }: Citation): string => `${document}, ${paragraph}`
