/**
 * What long texts come to, remembered by the whole of the text.
 *
 * A chronology is recomputed each time it is shown: every hash, every seal, and the state that it adds up to. But a front
 * end shows the same one several times in a row. The database gives the text each time, from behind the wall; where it is,
 * letter for letter, one that was recomputed a moment ago, so is what comes of it. Nothing is ever shown that the database
 * did not give for this very reading, so what is remembered cannot be stale, nor anybody else's.
 *
 * @module
 */

/** Unit: milliseconds, from when it was worked out. */
const KEPT = 300_000
/** Unit: characters of all the texts of one kind that are remembered at a time. */
const MOST = 4_000_000

interface Remembered<A> {
  readonly value: A
  readonly since: number
}

/** The same function of a text, which works out what it worked out a moment ago only once; `worth` says of what. */
export const remembering = <A>(workOut: (text: string) => A, worth: (value: A) => boolean) => {
  const known = new Map<string, Remembered<A>>()
  let characters = 0

  const forget = (text: string): void => {
    if (known.delete(text)) characters -= text.length
  }
  /** The oldest first: texts are in the order in which they were worked out. */
  const forgetWhile = (isToGo: (since: number) => boolean): void => {
    for (const [text, { since }] of known) {
      if (!isToGo(since)) return
      forget(text)
    }
  }
  const forgetOld = (): void => {
    forgetWhile((since) => since + KEPT <= Date.now())
    const [oldest] = known.values()
    if (oldest !== undefined) setTimeout(forgetOld, oldest.since + KEPT - Date.now()).unref()
  }
  const remember = (text: string, value: A): void => {
    known.set(text, { value, since: Date.now() })
    characters += text.length
    forgetWhile(() => characters > MOST)
    if (known.size === 1) setTimeout(forgetOld, KEPT).unref()
  }
  return (text: string): A => {
    const before = known.get(text)
    if (before !== undefined && before.since + KEPT > Date.now()) return before.value
    forget(text)
    const value = workOut(text)
    if (worth(value)) remember(text, value)
    return value
  }
}
