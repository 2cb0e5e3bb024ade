/**
 * What is committed outlasts the server once it is on disk. Writing it there takes longer than anything else, and is done
 * for all who wait at once.
 *
 * @module
 */

export interface Keeping {
  /**
   * Writes what was committed before it is called, once for all who call it meanwhile. Whoever calls while that is being
   * done waits for the next time: what they committed can have come too late for this one.
   */
  readonly keep: () => Promise<void>
  /** For how long whoever has waited longest has; 0 where nobody waits. Unit: milliseconds. */
  readonly waited: () => number
}

export const keeping = (write: () => Promise<unknown>): Keeping => {
  let writing: Promise<unknown> = Promise.resolve()
  let next: Promise<void> | undefined
  /** When the first came of those who are written for now, and of those who are next. */
  const firsts: Array<number> = []
  const begin = async (): Promise<void> => {
    next = undefined
    try {
      await (writing = write())
    } finally {
      firsts.shift()
    }
  }
  const queue = (): Promise<void> => {
    firsts.push(performance.now())
    return writing.then(begin, begin)
  }
  return {
    keep: () => (next ??= queue()),
    waited: () => (firsts[0] === undefined ? 0 : performance.now() - firsts[0])
  }
}

/**
 * A commit that the server waits for takes with it all that was committed before; it has to have something of its own. That
 * it is waited for is a setting, which somebody could have left otherwise on the connection.
 */
export const KEEP = "reset all; select pg_logical_emit_message(true, 'section17', '')"
