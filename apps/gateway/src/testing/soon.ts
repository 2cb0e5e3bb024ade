/** Waiting for what comes by itself, such as a job that looks every so often. */
import { setTimeout as wait } from "node:timers/promises"

/** Reads again and again until what is found will do; throws, with what was found last, when it never does. */
export const soon = async <A>(
  read: () => Promise<A>,
  enough: (found: A) => boolean,
  { within = 15_000 }: { readonly within?: number } = {}
): Promise<A> => {
  const end = performance.now() + within
  for (;;) {
    const found = await read()
    if (enough(found)) return found
    if (performance.now() > end)
      throw new Error(`This was still so after ${within} ms: ${JSON.stringify(found)}`)
    await wait(50)
  }
}
