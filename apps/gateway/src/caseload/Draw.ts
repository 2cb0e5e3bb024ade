/** Draws by a seed: the same seed, the same draws, on any machine. For made-up data alone, never for a secret. */
import { createHash } from "node:crypto"

export interface Draw {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number
  readonly oneOf: <const Values extends readonly [unknown, ...ReadonlyArray<unknown>]>(
    values: Values
  ) => Values[number]
  /** Whether something that happens so many times in a hundred happens. */
  readonly percent: (chance: number) => boolean
  readonly uuid: () => string
}

const stateOf = (seed: string): number => createHash("sha256").update(seed).digest().readUInt32LE()

/** Mulberry32, by Tommy Ettinger: 32 bits of state, each drawn once. */
const mulberry = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** A UUID (version 4, RFC 9562) that is always the same for the same words. */
export const uuidFrom = (...words: ReadonlyArray<string>): string => {
  const hex = createHash("sha256").update(words.join("\n")).digest("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const drawFrom = (seed: string): Draw => {
  const next = mulberry(stateOf(seed))
  const below = (limit: number): number => next() % limit
  return {
    below,
    oneOf: (values) => values[below(values.length)] ?? values[0],
    percent: (chance) => below(100) < chance,
    uuid: () => uuidFrom(seed, String(next()), String(next()))
  }
}
