// One transaction with a sealed session from bare pg, and the account of what is read and written in it.
import { type Client, Pool, type PoolClient } from "../rivals/src/pg.ts"
import { type Secrets, secretsFrom } from "../../../packages/persistence/src/session/Secrets.ts"
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

/** Adds an entry to the account for each, chained as the gateway chains them. */
export const account = async (
  client: PoolClient,
  session: Session,
  shown: ReadonlyArray<Says>
): Promise<void> => {
  const head = "select number, hash from section17.take_audit_head()"
  const [ended] = await ask<{ readonly number: number; readonly hash: string }>(client, "head", head, [])
  let { hash, number } = ended ?? start
  const at = new Date().toISOString()
  const entries = shown.map((each) => {
    number += 1
    const says = { ...session, number, at, ...each, problem: null, rule: null }
    const previous_hash = hash
    hash = hashOf(says, previous_hash)
    return { ...says, previous_hash, hash, seal: sealOf(secrets, hash) }
  })
  const insert = "insert into audit select * from jsonb_populate_recordset(null::audit, $1::jsonb)"
  await ask(client, "account", insert, [JSON.stringify(entries)])
}
