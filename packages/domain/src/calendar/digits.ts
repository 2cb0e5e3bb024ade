/**
 * Fixed-width decimal digits, read and written without slicing, splitting or regular expressions.
 */

const ZERO = 48

/** The number written in the two characters of `text` that start at `at`. */
export const readTwo = (text: string, at: number): number =>
  text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - ZERO * 11

/** The number written in the four characters of `text` that start at `at`. */
export const readFour = (text: string, at: number): number => readTwo(text, at) * 100 + readTwo(text, at + 2)

const TWO = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"))

/** A whole number from 0 to 99 as two characters. */
export const writeTwo = (number: number): string => TWO[number] ?? ""

/** A whole number from 0 to 999 as three characters. */
export const writeThree = (number: number): string => String(number).padStart(3, "0")
