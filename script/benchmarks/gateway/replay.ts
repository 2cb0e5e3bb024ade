// What the gateway sent to put something on record, sent again by bare pg: with ids of its own, and its own account.
import { createHash, randomUUID } from "node:crypto"
import { account, ask, inSession, type Says, type Session } from "./session.ts"

/** A statement as the gateway sent it, and on which of its connections. */
export interface Captured {
  readonly connection: number
  readonly text: string
  readonly values: ReadonlyArray<unknown>
}

const ENDINGS = new Set(["commit", "rollback"])

interface Done {
  /** The sealed session. */
  readonly session: string
  /** Without what begins and ends the transaction. */
  readonly statements: ReadonlyArray<Captured>
}

const transactionsIn = (captured: ReadonlyArray<Captured>): ReadonlyArray<Done> => {
  const open = new Map<number, { session: string; readonly statements: Array<Captured> }>()
  const done: Array<Done> = []
  for (const statement of captured) {
    const { connection, text, values } = statement
    const transaction = open.get(connection)
    if (text.startsWith("begin")) open.set(connection, { session: "", statements: [] })
    else if (transaction === undefined) continue
    else if (ENDINGS.has(text)) done.push(transaction)
    else if (text.startsWith("select set_config(")) transaction.session = values.join(" ")
    else transaction.statements.push(statement)
  }
  return done
}

/** The transactions that added an event. */
export const writesIn = (captured: ReadonlyArray<Captured>): ReadonlyArray<ReadonlyArray<Captured>> =>
  transactionsIn(captured)
    .map(({ statements }) => statements)
    .filter((statements) => statements.some(({ text }) => text.startsWith("insert into event ")))

/** What was sent for a practitioner: a gateway has work of its own as well. */
export const sentFor = (practitioner: string, captured: ReadonlyArray<Captured>): ReadonlyArray<Captured> =>
  transactionsIn(captured)
    .filter(({ session }) => session.includes(` ${practitioner} `))
    .flatMap(({ statements }) => statements)

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu

/** Another id for each, always the same for the same one. */
const otherIds = () => {
  const others = new Map<string, string>()
  return (id: string): string => {
    const other = others.get(id) ?? randomUUID()
    others.set(id, other)
    return other
  }
}

const isAccount = ({ text }: Captured): boolean => text.includes("section17.append_audit(")

/** The elements of an array, by its text. */
const elementsOf = (array: unknown): ReadonlyArray<string | null> =>
  (String(array).match(/"(?:[^"\\]|\\.)*"|NULL/gu) ?? []).map((element) =>
    element === "NULL" ? null : (JSON.parse(element) as string)
  )

/** What a gateway was seen to add: the end that it knew, the purpose, on whose behalf, and then a column each, when first. */
const saysIn = ([, , purpose, , , ...columns]: ReadonlyArray<unknown>): ReadonlyArray<Says> => {
  const [actions = [], outcomes = [], episodes = [], children = []] = columns.map(elementsOf)
  return actions.map((action, at) => ({
    purpose: String(purpose),
    action: String(action),
    outcome: String(outcomes[at]),
    episode: episodes[at] ?? null,
    child: children[at] ?? null
  }))
}

const nameOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32)

/** What was captured, and of which episode. */
export interface Recorded {
  readonly episode: string
  readonly transactions: ReadonlyArray<ReadonlyArray<Captured>>
}

/** Sends the transactions again, one after the other; the id of the episode that they make. */
export const replay = async (session: Session, { episode, transactions }: Recorded): Promise<string> => {
  const other = otherIds()
  const anew = (value: unknown): unknown =>
    typeof value === "string" ? value.replaceAll(UUID, (id) => other(id)) : value
  for (const statements of transactions) {
    await inSession(session, async (client) => {
      for (const statement of statements) {
        const values = statement.values.map(anew)
        if (isAccount(statement)) await account(client, session, saysIn(values))
        else await ask(client, nameOf(statement.text), statement.text, values)
      }
    })
  }
  return other(episode)
}
