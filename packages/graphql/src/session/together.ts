/**
 * Look-ups that wait for each other, so that a list asks once for all and not once for each.
 *
 * @module
 */

/**
 * Gathers the keys asked for in one turn and loads them together. Nothing is kept from one turn to the next, so that
 * what lives long, a subscription, never shows what was.
 */
export const together = <K, V>(load: (keys: ReadonlyArray<K>) => Promise<ReadonlyMap<K, V>>) => {
  let waiting: { readonly keys: Set<K>; readonly loaded: Promise<ReadonlyMap<K, V>> } | undefined
  const gather = () => {
    const keys = new Set<K>()
    const loaded = new Promise<void>((turn) => setImmediate(turn)).then(() => {
      waiting = undefined
      return load([...keys])
    })
    waiting = { keys, loaded }
    return waiting
  }
  return async (key: K): Promise<V | undefined> => {
    const { keys, loaded } = waiting ?? gather()
    keys.add(key)
    return (await loaded).get(key)
  }
}

/** Makes something once for each operation. */
export const oncePer = <Operation extends object, A>(make: (operation: Operation) => A) => {
  const made = new WeakMap<Operation, A>()
  return (operation: Operation): A => {
    const before = made.get(operation)
    if (before !== undefined) return before
    const now = make(operation)
    made.set(operation, now)
    return now
  }
}
