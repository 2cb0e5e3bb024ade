/** What the planner of a server knows of its tables. */
import * as Effect from "effect/Effect"
import { Client } from "pg"

/**
 * Has a server look at its tables, as the owner. It does so by itself a minute after many rows were added; who adds them
 * all at once need not wait for it, and reads what is there at its best from the first question on.
 */
export const analyse = (adminUrl: string): Effect.Effect<void> =>
  Effect.promise(async () => {
    const client = new Client({ connectionString: adminUrl })
    await client.connect()
    try {
      await client.query("analyze")
    } finally {
      await client.end()
    }
  })
