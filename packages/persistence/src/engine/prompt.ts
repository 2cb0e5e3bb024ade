/**
 * Fewer packets between a gateway and its database.
 *
 * Nobody waits for what `begin` and the setting of the session answer: they are held back, and go out in one packet with
 * the first question of the transaction. What goes wrong with them goes wrong with that question. What is asked again and
 * again is kept by name on each connection, so that the server reads and plans it once.
 *
 * A connection serves one authority after the other. What somebody could leave on it for the next, by SQL that they got
 * into a statement, is taken back as each transaction begins: settings, and locks that are not of a transaction. What is
 * kept by name could be replaced by a second statement in the place of one, and so none is taken as two: all but the few
 * words that are written here go by the protocol that takes one at a time.
 *
 * @module
 */
import type { Socket } from "node:net"
import { Client, type ClientBase, type QueryResult } from "pg"
import { KEEP } from "./keeping.ts"

interface Statement {
  readonly text: string
  readonly values: Array<unknown>
}

/** As MikroORM writes them, for a transaction of the usual kind with a session. */
const PRELUDE = /^(?:begin|select set_config\([^)]*\)(?:, set_config\([^)]*\))*)$/u

/** With the settings that the connection was opened with. */
const BEGIN = "begin; reset all"
/** Beside the session, for less than a statement of its own: no lock is left that does not end with a transaction. */
const UNLOCKED = ", pg_advisory_unlock_all()"

/** What may be several statements, since none of it is from elsewhere. */
const ours: ReadonlySet<string> = new Set([BEGIN, "commit", "rollback", KEEP])

/** What comes of a statement that waits, or that need not be sent since nothing was asked before it. */
const nothing: QueryResult = { command: "", rowCount: 0, oid: 0, fields: [], rows: [] }

/** Statements that are kept by name; each takes memory of the server on every connection. */
const MOST_KEPT = 256
/** Texts that were sent once, and are remembered to know them again. */
const MOST_REMEMBERED = 1_024

/** The name that a text is kept under from the second time on that it is sent. */
export const naming = () => {
  const kept = new Map<string, string>()
  const once = new Set<string>()
  return (text: string): string | undefined => {
    const name = kept.get(text)
    if (name !== undefined || kept.size === MOST_KEPT) return name
    if (once.delete(text)) {
      kept.set(text, `section17_${kept.size + 1}`)
      return kept.get(text)
    }
    if (once.size === MOST_REMEMBERED) once.clear()
    once.add(text)
    return undefined
  }
}

/** The socket of a connection: to send several statements as one packet, or to cut it off. */
export const socketOf = (client: ClientBase): Socket =>
  (client as ClientBase & { readonly connection: { readonly stream: Socket } }).connection.stream

const isCalledWithText = (given: ReadonlyArray<unknown>): given is [string, ReadonlyArray<unknown>?] =>
  typeof given[0] === "string" && typeof given.at(-1) !== "function"

/** Makes a connection, which takes several statements at once (`pipeline`), hold back what can wait, and keep names. */
export const prompt = (nameOf: (text: string) => string | undefined) => (client: ClientBase) => {
  let held: Array<Statement> = []
  // By its prototype, at the time: whoever counts or watches statements there sees these as well.
  const send = ({ text, values }: Statement): Promise<QueryResult> => {
    const name = values.length === 0 ? undefined : nameOf(text)
    const alone = ours.has(text) ? {} : { queryMode: "extended" }
    return Reflect.apply(Client.prototype.query, client, [{ text, values, ...alone, ...(name && { name }) }])
  }
  const sendWithHeld = async (statement: Statement): Promise<QueryResult> => {
    const all = [...held.splice(0), statement]
    const socket = socketOf(client)
    socket.cork()
    const answers = all.map(send)
    // What is sent in the same turn goes out in the same packet.
    process.nextTick(() => socket.uncork())
    return (await Promise.all(answers)).at(-1) ?? nothing
  }
  /** What cannot be rolled back ends with its connection; else Kysely would keep that for good, and the pool be one less. */
  const rollBack = (statement: Statement): Promise<QueryResult> =>
    sendWithHeld(statement).catch(() => {
      socketOf(client).destroy()
      return nothing
    })
  const ask = (statement: Statement): Promise<QueryResult> => {
    const { text } = statement
    if (text === "begin") held = []
    if (PRELUDE.test(text)) {
      held.push(text === "begin" ? { text: BEGIN, values: [] } : { ...statement, text: text + UNLOCKED })
      return Promise.resolve(nothing)
    }
    if (held.length > 0 && (text === "commit" || text === "rollback")) {
      held = []
      return Promise.resolve(nothing)
    }
    return text === "rollback" ? rollBack(statement) : sendWithHeld(statement)
  }
  client.query = ((...given: ReadonlyArray<unknown>) =>
    isCalledWithText(given)
      ? ask({ text: given[0], values: [...(given[1] ?? [])] })
      : Reflect.apply(Client.prototype.query, client, given)) as typeof client.query
}
