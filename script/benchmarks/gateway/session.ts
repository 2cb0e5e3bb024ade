// One transaction with a sealed session from bare pg, and the account of what is read and written in it.
import { type Client, Pool, type PoolClient } from "../rivals/src/pg.ts"
import { type Secrets, secretsFrom } from "../../../packages/persistence/src/session/Secrets.ts"
import { textArray } from "../../../packages/persistence/src/session/arrays.ts"
import { hashOf, sealOf, start } from "../../../packages/persistence/src/session/chain.ts"
import { seal } from "../../../packages/persistence/src/session/seal.ts"

const secrets: Secrets = secretsFrom(process.env["SECRET"] ?? "")
const pool = new Pool({ connectionString: process.env["DATABASE"], max: 10 })

export interface Session {
  readonly authority: string
  readonly practitioner: string
}

/** A statement under a name of its own, so that it is planned once for each connection. */
export const ask = async <Row>(
  client: Client | PoolClient,
  name: string,
  text: string,
  values: ReadonlyArray<unknown>
): Promise<ReadonlyArray<Row>> =>
  (await client.query({ name, text, values: [...values] })).rows as ReadonlyArray<Row>

export const inSession = async <A>(
  session: Session,
  work: (client: PoolClient) => Promise<A>
): Promise<A> => {
  const client = await pool.connect()
  try {
    await client.query("begin")
    await ask(client, "seal", "select set_config('section17.session', $1, true)", [
      seal(secrets, session as never)
    ])
    const answer = await work(client)
    await client.query("commit")
    return answer
  } catch (error) {
    await client.query("rollback")
    throw error
  } finally {
    client.release()
  }
}

/** What an entry says beside who, when and in which place of the account. */
export interface Says {
  readonly purpose: string
  readonly action: string
  readonly outcome: string
  readonly episode: string | null
  readonly child: string | null
}

const APPENDED = [
  "at",
  "action",
  "outcome",
  "episode",
  "child",
  "problem",
  "rule",
  "hash",
  "seal",
  "wrote"
] as const

const APPEND = `select number, hash from section17.append_audit($1, $2, $3, $4::timestamptz[], $5::text[], $6::text[], $7::uuid[],
  $8::uuid[], $9::text[], $10::text[], $11::text[], $12::text[], $13::jsonb[])`

/** Adds an entry to the account for each, chained as the gateway chains them. */
export const account = async (
  client: PoolClient,
  session: Session,
  shown: ReadonlyArray<Says>
): Promise<void> => {
  const head = "select number, hash from section17.take_audit_head()"
  const [ended] = await ask<{ readonly number: number; readonly hash: string }>(client, "head", head, [])
  let { hash, number } = ended ?? start
  const after = [number, hash]
  const at = new Date().toISOString()
  const entries = shown.map((each) => {
    number += 1
    const says = { ...session, number, at, ...each, problem: null, rule: null }
    hash = hashOf(says, hash)
    return { ...says, hash, seal: sealOf(secrets, hash), wrote: null }
  })
  const purpose = entries[0]?.purpose
  const columns = APPENDED.map((name) => textArray(entries.map((entry) => entry[name])))
  await ask(client, "account", APPEND, [...after, purpose, ...columns])
}
