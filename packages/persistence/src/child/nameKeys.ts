/**
 * By what a name is found: as it is written, a letter or two off, and as it sounds.
 *
 * The keys are made here and not by extensions of PostgreSQL, so that every server, and the one in this process, finds
 * the same children; and a key with its authority first can be looked up behind the wall as any other column.
 *
 * Source of the method: for spelling, the symmetric deletion of letters (W. Garbe, SymSpell); for sound, Double
 * Metaphone (L. Philips, 2000). Sound is for letters from A to Z; another script is found by spelling alone.
 *
 * @module
 */
import { doubleMetaphone } from "double-metaphone"
import { wordsOf } from "../name/words.ts"

/** Shorter words have too much in common with others. */
const SHORTEST_MISSPELT = 4

/** The word with each one of its letters left out. */
const withoutOne = (word: string): ReadonlyArray<string> => {
  const letters = [...word]
  return letters.length < SHORTEST_MISSPELT
    ? []
    : letters.map((_, out) => letters.filter((_letter, at) => at !== out).join(""))
}

const sounds = (word: string): ReadonlyArray<string> =>
  /^[a-z]+$/u.test(word) ? doubleMetaphone(word).filter((sound) => sound !== "") : []

const written = (word: string): string => `=${word}`
const misspelt = (word: string): string => `-${word}`
const sounding = (sound: string): string => `~${sound}`

/** Every key under which a word of a name is kept. */
const keysOfWord = (word: string): ReadonlyArray<string> => [
  written(word),
  ...withoutOne(word).map(misspelt),
  ...sounds(word).map(sounding)
]

/** Every key under which a name is kept, each once. */
export const keysOfName = (...names: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...new Set(names.flatMap(wordsOf).flatMap(keysOfWord))
]

/** The keys under which what a word means is found. Another word is a letter off when both are the same without one. */
export interface Sought {
  readonly written: string
  readonly misspelt: ReadonlyArray<string>
  readonly sounding: ReadonlyArray<string>
}

export const soughtBy = (word: string): Sought => {
  const shorter = withoutOne(word)
  return {
    written: written(word),
    misspelt: [...new Set([misspelt(word), ...shorter.flatMap((each) => [misspelt(each), written(each)])])],
    sounding: [...new Set(sounds(word).map(sounding))]
  }
}
