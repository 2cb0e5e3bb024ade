/**
 * Look-ups that wait for each other, so that a list asks once for all and not once for each.
 *
 * @module
 */
import type { GraphQLContext } from "../GraphQLContext.ts"
import { oncePer } from "./oncePer.ts"
import { givenToMany, type Pace, paceOf } from "./pace.ts"

/**
 * Gathers the keys asked for until nothing that could ask rests, and loads them together. Nothing is kept from one time to
 * the next, so that what lives long, a subscription, never shows what was.
 */
export const gathering = <K, V>(pace: Pace, load: (keys: ReadonlyArray<K>) => Promise<ReadonlyMap<K, V>>) => {
  let waiting: { readonly keys: Set<K>; readonly loaded: Promise<ReadonlyMap<K, V>> } | undefined
  const gather = () => {
    const keys = new Set<K>()
    const loaded = pace.rested().then(() => {
      waiting = undefined
      return load([...keys])
    })
    waiting = { keys, loaded }
    return waiting
  }
  return async (key: K): Promise<V | undefined> => {
    const { keys, loaded } = waiting ?? gather()
    keys.add(key)
    return (await givenToMany(pace, loaded)).get(key)
  }
}

/** Look-ups of one operation, by key. */
export const together = <K, V>(
  load: (context: GraphQLContext, keys: ReadonlyArray<K>) => Promise<ReadonlyMap<K, V>>
) => {
  const gathered = oncePer((context: GraphQLContext) =>
    gathering(paceOf(context), (keys: ReadonlyArray<K>) => load(context, keys))
  )
  return (context: GraphQLContext, key: K): Promise<V | undefined> => gathered(context)(key)
}
