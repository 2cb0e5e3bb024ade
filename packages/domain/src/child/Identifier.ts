/**
 * The numbers by which other services know a child. The id of ours is the `ChildId`, which tells nothing.
 *
 * They hold the child's details that the front door asks for (BAR-IFDb).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Name } from "../Text.ts"

/** The letters of a UPN, each worth its place from 0: no I, O or S, which look like digits. */
const LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
const DIGITS = "0123456789"

const valueOf = (character: string): number =>
  DIGITS.includes(character) ? DIGITS.indexOf(character) : LETTERS.indexOf(character)

/** The values of the characters, each times its weight, added up. */
const weigh = (characters: string, weightAt: (place: number) => number): number =>
  [...characters].reduce((sum, character, place) => sum + valueOf(character) * weightAt(place), 0)

/** The ten digits, weighed 10 down to 1, add up to a multiple of 11: no tenth digit makes up for 10. */
const hasItsCheckDigit = (digits: string): boolean => weigh(digits, (place) => 10 - place) % 11 === 0

const checkLetterOf = (twelve: string): string | undefined =>
  LETTERS[weigh(twelve, (place) => place + 2) % 23]

/** Test data is made of these alone, so that none is by chance the number of a real child. */
const madeOf = (numbers: ReadonlyArray<string>) => ({
  patterns: [{ source: `^(?:${numbers.join("|")})$`, flags: "u" }] as const
})

/** NHS numbers that start with 999 are kept for tests. */
const testNhsNumbers = Array.from({ length: 1000 }, (_, index) => `${9_990_000_000 + index}`).filter(
  hasItsCheckDigit
)

/** No authority has the number 999. Some of these are temporary. */
const testUpns = [...DIGITS, ...LETTERS].map((last) => {
  const twelve = `99999992600${last}`
  return `${checkLetterOf(twelve)}${twelve}`
})

/**
 * An NHS number: ten digits, the last a check digit, kept without the spaces that people write it with.
 *
 * The first nine digits are weighed 10 down to 2; what the sum lacks to a multiple of 11 is the tenth. Nine digits
 * that lack 10 are no NHS number.
 *
 * Source: NHS Data Model and Dictionary, NHS number (modulus 11). Holds BAR-IFDb.
 */
export const NhsNumber = Schema.String.check(
  Schema.isPattern(/^[0-9]{10}$/u, {
    description: "An NHS number: ten digits, without spaces, the last a check digit.",
    message: "Write the NHS number as ten digits, without spaces",
    arbitraryConstraint: madeOf(testNhsNumbers)
  }).abort(),
  Schema.makeFilter(
    (digits) =>
      hasItsCheckDigit(digits) ||
      `${digits} is not an NHS number: its check digit is wrong. Compare it with the letter or record it came from`
  )
).pipe(Schema.brand("NhsNumber"), Schema.annotate({ identifier: "NhsNumber" }))
export type NhsNumber = typeof NhsNumber.Type

/**
 * A unique pupil number (UPN): a check letter, then twelve characters: three digits for the authority, four for the
 * school, two for the year, three for the pupil. The last is a letter when the number is temporary.
 *
 * The twelve are weighed 2 to 13; the sum modulo 23 is the place of the check letter. A letter counts as its place, so
 * that a temporary number whose last letter is F and a permanent one that ends in 5 have the same check letter.
 *
 * Source: Department for Education, Unique pupil numbers: a guide for schools and local authorities; the child in need
 * census checks it (rule 1510). Holds BAR-IFDb.
 */
export const UniquePupilNumber = Schema.String.check(
  Schema.isPattern(/^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$/u, {
    description:
      "A unique pupil number (UPN): a check letter, eleven digits, and a digit, or a letter when temporary.",
    message:
      "Write the UPN as 13 characters in capitals: a letter, eleven digits, then a digit or a letter; no I, O or S",
    arbitraryConstraint: madeOf(testUpns)
  }).abort(),
  Schema.makeFilter(
    (upn) =>
      checkLetterOf(upn.slice(1)) === upn[0] ||
      `${upn} is not a UPN: its first letter does not fit the rest. Ask the school for the number again`
  )
).pipe(Schema.brand("UniquePupilNumber"), Schema.annotate({ identifier: "UniquePupilNumber" }))
export type UniquePupilNumber = typeof UniquePupilNumber.Type

/** Whether a school gave the number for the time being, until it knows the pupil's own. */
export const isTemporary = (upn: UniquePupilNumber): boolean => !DIGITS.includes(upn.slice(-1))

/**
 * What another system calls a child or an episode. The system is open, named as its owner names it: an electronic case
 * record, the police, a youth justice service. Nothing is checked about the value. Holds BUC-2.2 and BAR-IFDb.
 */
export const ExternalIdentifier = Schema.Struct({
  system: Name.annotateKey({ description: "The system, as its owner names it." }),
  value: Name.annotateKey({ description: "What that system calls it." })
}).pipe(Schema.annotate({ identifier: "ExternalIdentifier" }))
export type ExternalIdentifier = typeof ExternalIdentifier.Type
