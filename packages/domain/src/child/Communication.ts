/**
 * How to speak with a child or a family, and understand them.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Name, Narrative } from "../Text.ts"

/**
 * A language by its tag: `en`, `pl`, `so`, `bfi` for British Sign Language, `pt-BR` where the variety matters.
 *
 * Source of the form: BCP 47 (RFC 5646), language with an optional script and region. Holds BUC-2.16.
 */
export const Language = Schema.String.check(
  Schema.isPattern(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/u, {
    description: "A language by its BCP 47 tag, such as en, pl, or bfi for British Sign Language.",
    message: "Write the language as its BCP 47 tag, such as en, pl, or bfi for British Sign Language"
  })
).pipe(Schema.brand("Language"), Schema.annotate({ identifier: "Language" }))
export type Language = typeof Language.Type

/** A need, and how it is met. Holds BAR-3.3d. */
export const Need = Schema.Struct({
  need: Narrative,
  /** How the need is met. */
  metBy: Narrative
}).pipe(Schema.annotate({ identifier: "CommunicationNeed" }))
export type Need = typeof Need.Type

/** Whether an interpreter is used, as decided, with who interprets or why nobody does. Holds BUC-2.16. */
export const Interpreter = Schema.TaggedUnion({
  NotDecided: {},
  NotNeeded: { reason: Narrative },
  Needed: {
    /** The language into which somebody has to interpret. */
    into: Language
  },
  Arranged: {
    /** The language into which they interpret. */
    into: Language,
    /** The interpreter, by name. */
    interpreter: Name
  }
}).pipe(Schema.annotate({ identifier: "Interpreter" }))
export type Interpreter = typeof Interpreter.Type

/** How the child communicates, and which carer or professional advised on it. Holds BUC-7.2.3. */
export const Method = Schema.Struct({
  how: Narrative,
  /** Who advised the method: a carer, or a professional who works with the child (BUC-7.2.3). */
  advisedBy: Name
}).pipe(Schema.annotate({ identifier: "CommunicationMethod" }))
export type Method = typeof Method.Type

/**
 * What is known of how to communicate with one person. No method on record is a question still open, and no need on
 * record is none known. Holds BUC-2.16, BUC-7.2.3, BAR-3.2a, BAR-3.3d.
 */
export const Communication = Schema.Struct({
  /** The language that the child or family speaks first. */
  firstLanguage: Language,
  /** The other languages that they speak. */
  otherLanguages: Schema.Array(Language),
  interpreter: Interpreter,
  needs: Schema.Array(Need),
  method: Schema.NullOr(Method)
}).pipe(Schema.annotate({ identifier: "Communication" }))
export type Communication = typeof Communication.Type

const isEnglish = (language: Language): boolean => language === "en" || language.startsWith("en-")

/**
 * Whether somebody must still decide on an interpreter: English is not the first language, and nothing is decided.
 * That a person speaks English too does not decide it.
 *
 * @see BUC-2.16
 */
export const awaitsInterpreterDecision = ({ firstLanguage, interpreter }: Communication): boolean =>
  !isEnglish(firstLanguage) && interpreter._tag === "NotDecided"
