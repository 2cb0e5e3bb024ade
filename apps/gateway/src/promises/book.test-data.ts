/** What was sent to a gateway, what it acknowledged, and whether that is there. */
import { randomUUID } from "node:crypto"
import { act, decision, type Episode, type Input, type Person, read, referral } from "./people.test-data.ts"

/** A write, before it is known what came of it. */
interface Write {
  readonly mutation: string
  readonly input: Input
}

export interface Book {
  /** The version of each episode that the server has acknowledged. */
  readonly acknowledged: Map<string, number>
  /** What was sent and never answered. */
  readonly unanswered: Array<Write>
  writes: number
}

export const newBook = (): Book => ({ acknowledged: new Map(), unanswered: [], writes: 0 })

export const isRefusal = (error: unknown): boolean =>
  error instanceof TypeError && error.message.startsWith("Refused")

const sent = async (who: Person, book: Book, write: Write): Promise<Episode> => {
  book.unanswered.push(write)
  const { episode, message } = await act(who, write.mutation, write.input)
  if (episode === undefined) throw new TypeError(`Refused: ${message}`)
  book.unanswered.splice(book.unanswered.indexOf(write), 1)
  book.writes += 1
  book.acknowledged.set(episode.id, Math.max(episode.version, book.acknowledged.get(episode.id) ?? 0))
  return episode
}

/** Refers and decides, one child after the other, until the server is gone, or it is told to stop. */
export const writing = async (who: Person, book: Book, goesOn = () => true): Promise<void> => {
  while (goesOn()) {
    try {
      const received = await sent(who, book, {
        mutation: "referralReceive",
        input: { idempotencyKey: randomUUID(), ...referral() }
      })
      await sent(who, book, {
        mutation: "referralDecide",
        input: { idempotencyKey: randomUUID(), episode: received.id, seenVersion: 1, ...decision }
      })
    } catch (error) {
      // A connection that breaks is what is waited for; a refusal is not.
      if (isRefusal(error)) throw error
      return
    }
  }
}

interface Found {
  readonly version: number
  readonly chronology: { readonly verified: boolean; readonly events: ReadonlyArray<unknown> }
}

const AT_ONCE = 10

const findAll = async (
  who: Person,
  ids: ReadonlyArray<string>
): Promise<ReadonlyMap<string, Found | null>> => {
  const found = new Map<string, Found | null>()
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE)
    const fields = some.map(
      (id, at) => `e${at}: episode(id: "${id}") { version chronology { verified events { number } } }`
    )
    const data = await read<Record<string, Found | null>>(who, `{ ${fields.join("\n")} }`)
    for (const [at, id] of some.entries()) found.set(id, data[`e${at}`] ?? null)
  }
  return found
}

/** The episodes that were acknowledged, and are not there as they were, or do not verify. */
export const missing = async (
  who: Person,
  acknowledged: ReadonlyMap<string, number>
): Promise<ReadonlyArray<string>> => {
  const found = await findAll(who, [...acknowledged.keys()])
  return [...acknowledged].flatMap(([id, version]) => {
    const episode = found.get(id)
    const isThere = episode !== null && episode !== undefined && episode.version >= version
    const holds =
      isThere && episode.chronology.verified && episode.chronology.events.length === episode.version
    return holds ? [] : [id]
  })
}

export const total = async (who: Person): Promise<number> =>
  (await read<{ episodes: { totalCount: number } }>(who, "{ episodes(first: 1) { totalCount } }")).episodes
    .totalCount

/** Sends again what was never answered, under the same keys: it happens once, whether or not it had happened. */
export const sendAgain = async (who: Person, book: Book): Promise<void> => {
  for (const write of book.unanswered.splice(0)) await sent(who, book, write)
}
