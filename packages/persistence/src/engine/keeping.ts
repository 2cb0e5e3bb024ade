/**
 * What is committed outlasts the server once it is on disk. Writing it there takes longer than anything else, and is done
 * for all who wait at once.
 *
 * @module
 */

/**
 * Writes what was committed before it is called, once for all who call it meanwhile. Whoever calls while that is being
 * done waits for the next time: what they committed can have come too late for this one.
 */
export const keeping = (write: () => Promise<unknown>): (() => Promise<void>) => {
  let writing: Promise<unknown> = Promise.resolve()
  let next: Promise<void> | undefined
  const begin = async (): Promise<void> => {
    next = undefined
    await (writing = write())
  }
  return () => (next ??= writing.then(begin, begin))
}

/**
 * A commit that the server waits for takes with it all that was committed before; it has to have something of its own. That
 * it is waited for is a setting, which somebody could have left otherwise on the connection.
 */
export const KEEP = "reset all; select pg_logical_emit_message(true, 'section17', '')"
