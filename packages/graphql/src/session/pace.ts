/**
 * How an operation lets others go on. What is asked of many things is worked out without a pause otherwise, and a gateway
 * answers nobody else in the meantime.
 *
 * @module
 */
import { TURN_MILLIS } from "@section17/application"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { oncePer } from "./oncePer.ts"

/** How many things an operation is given before it lets others go on: a page of a front end. */
const UNPACED = 100
/** How many go on within one turn, if there is time for them. */
const AT_ONCE = 8

export interface Pace {
  /** Undefined for as many things as a page has, and as long as there is time left in this turn; else what settles in a later one. */
  readonly rest: () => Promise<void> | undefined
  /** The same for one of many who ask before any of them works: undefined for no more than a few of them in a turn. */
  readonly restAmongMany: () => Promise<void> | undefined
  /** Settles when nothing rests any more: all that one level of an answer names is known then. */
  readonly rested: () => Promise<void>
}

const nextTurn = (): Promise<void> => new Promise((turn) => setImmediate(turn))

export const make = (now: () => number = () => performance.now()): Pace => {
  const resting: Array<() => void> = []
  let began: number | undefined
  let many = 0
  let given = 0

  const fitsAPage = (): boolean => {
    given += 1
    return given <= UNPACED
  }
  const isSpent = (): boolean => {
    if (began === undefined) {
      began = now()
      setImmediate(endTurn)
    }
    return now() - began >= TURN_MILLIS
  }
  const goOn = (): void => {
    if (!isSpent()) resting.shift()?.()
  }
  // Each in an immediate of its own: what one leads to is done before the next is asked whether there is time.
  const endTurn = (): void => {
    began = undefined
    many = 0
    if (resting.length === 0) return
    for (let at = 0; at < Math.min(AT_ONCE, resting.length); at++) setImmediate(goOn)
  }

  const later = (): Promise<void> => new Promise((goesOn) => resting.push(goesOn))

  return {
    rest: () => (!fitsAPage() && isSpent() ? later() : undefined),
    restAmongMany: () => {
      if (fitsAPage()) return undefined
      many += 1
      return isSpent() || many > AT_ONCE ? later() : undefined
    },
    rested: async () => {
      do await nextTurn()
      while (resting.length > 0)
    }
  }
}

/** The pace of an operation. */
export const paceOf: (context: GraphQLContext) => Pace = oncePer(() => make())

/** What many wait for together, given to a few of them at a time: otherwise all of them would go on at once. */
export const givenToMany = async <A>(pace: Pace, awaited: Promise<A>): Promise<A> => {
  const given = await awaited
  await pace.restAmongMany()
  return given
}

/** The same things, in order; those for which there is no time left come in a later turn. */
export const paced = function* <A>(pace: Pace, things: Iterable<A>): Iterable<A | Promise<A>> {
  for (const thing of things) {
    const rest = thing instanceof Promise ? undefined : pace.rest()
    yield rest === undefined ? thing : rest.then(() => thing)
  }
}
