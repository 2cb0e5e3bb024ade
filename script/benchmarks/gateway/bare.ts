// The same statements as the gateway's from bare node:http and pg: what the database and the driver take alone.
import { createServer, type IncomingMessage } from "node:http"
import { Pool, type PoolClient } from "../rivals/src/pg.ts"
import { type Secrets, secretsFrom } from "../../../packages/persistence/src/session/Secrets.ts"
import { hashOf, sealOf, start } from "../../../packages/persistence/src/session/chain.ts"
import { seal } from "../../../packages/persistence/src/session/seal.ts"

const secrets: Secrets = secretsFrom(process.env["SECRET"] ?? "")
const pool = new Pool({ connectionString: process.env["DATABASE"], max: 10 })

interface Session {
  readonly authority: string
  readonly practitioner: string
}

/** One transaction with a sealed session, as the unit of work opens it. */
const inSession = async <A>(session: Session, work: (client: PoolClient) => Promise<A>): Promise<A> => {
  const client = await pool.connect()
  try {
    await client.query("begin")
    await client.query("select set_config('section17.session', $1, true)", [seal(secrets, session as never)])
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

const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const PAGE = `select e.id as episode, e.stage, e.version, ${instant("e.received_at")} as "receivedAt",
    p.name as lead, next.due_on::text as "nextDueOn",
    c.id, c.given_name as "givenName", c.family_name as "familyName", c.birth, c.birth_on::text as "birthOn"
  from (
    select id, child, stage, version, received_at, lead_practitioner from episode
    where authority = $1 order by received_at desc, id desc limit $2
  ) e
  join child c on c.authority = $1 and c.id = e.child
  left join practitioner p on p.authority = $1 and p.id = e.lead_practitioner
  left join lateral (
    select min(o.due_on) as due_on from obligation o
    where o.authority = $1 and o.episode = e.id and o.state in ('due', 'late')
  ) next on true
  order by e.received_at desc, e.id desc`

interface Row {
  readonly episode: string
  readonly id: string
}

const page = async (client: PoolClient, { authority }: Session): Promise<ReadonlyArray<Row>> =>
  (await client.query<Row>(PAGE, [authority, 20])).rows

/** An entry of the account for each episode on the page, chained as the gateway chains them. */
const account = async (client: PoolClient, session: Session, shown: ReadonlyArray<Row>): Promise<void> => {
  const { rows } = await client.query<{ readonly number: number; readonly hash: string }>(
    "select number, hash from section17.take_audit_head()"
  )
  let { hash, number } = rows[0] ?? start
  const at = new Date().toISOString()
  const entries = shown.map(({ episode, id }) => {
    number += 1
    const says = {
      ...session,
      number,
      at,
      purpose: "bench",
      action: "episodes",
      outcome: "read",
      episode,
      child: id,
      problem: null,
      rule: null
    }
    const previous_hash = hash
    hash = hashOf(says, previous_hash)
    return { ...says, previous_hash, hash, seal: sealOf(secrets, hash) }
  })
  await client.query("insert into audit select * from jsonb_populate_recordset(null::audit, $1::jsonb)", [
    JSON.stringify(entries)
  ])
}

const answers: Readonly<Record<string, (session: Session) => Promise<unknown>>> = {
  "/page": (session) => inSession(session, (client) => page(client, session)),
  "/page/accounted": (session) =>
    inSession(session, async (client) => {
      const shown = await page(client, session)
      await account(client, session, shown)
      return shown
    })
}

const bodyOf = async (request: IncomingMessage): Promise<Session> => {
  const chunks: Array<Buffer> = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString("utf8")) as Session
}

const server = createServer((request, response) => {
  void (async () => {
    const answer = answers[request.url ?? ""]
    const body = JSON.stringify(await answer?.(await bodyOf(request)))
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) })
    response.end(body)
  })().catch((error: unknown) => {
    console.error(error)
    response.writeHead(500).end()
  })
})
server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`)
})
