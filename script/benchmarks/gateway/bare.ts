// The same statements as the gateway's from bare node:http and pg: what the database and the driver take alone.
import { createServer, type IncomingMessage } from "node:http"
import type { PoolClient } from "../rivals/src/pg.ts"
import { type Recorded, replay } from "./replay.ts"
import { account, ask, inSession, type Says, type Session } from "./session.ts"

const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const PAGE = `select e.id as episode, e.stage, e.version, ${instant("e.received_at")} as "receivedAt",
    p.name as lead, (nullif(e.late_after, 'infinity') at time zone 'Europe/London')::date::text as "nextDueOn",
    c.id, c.given_name as "givenName", c.family_name as "familyName", c.birth, c.birth_on::text as "birthOn"
  from (
    select id, child, stage, version, received_at, lead_practitioner, late_after from episode
    where authority = $1 order by received_at desc, id desc limit $2
  ) e
  cross join lateral (select * from child where authority = $1 and id = e.child offset 0) c
  left join lateral (select name from practitioner where authority = $1 and id = e.lead_practitioner offset 0) p on true
  order by e.received_at desc, e.id desc`

interface Row {
  readonly episode: string
  readonly id: string
}

const page = (client: PoolClient, { authority }: Session): Promise<ReadonlyArray<Row>> =>
  ask<Row>(client, "page", PAGE, [authority, 20])

const WHOLE = `select e.stage, e.version, p.name as lead, c.id, c.given_name as "givenName", c.family_name as "familyName"
  from (select child, stage, version, lead_practitioner from episode where authority = $1 and id = $2) e
  cross join lateral (select * from child where authority = $1 and id = e.child offset 0) c
  left join practitioner p on p.authority = $1 and p.id = e.lead_practitioner`

const EVENTS = `select e.number, ${instant("e.recorded_at")} as "recordedAt", p.name as "recordedBy"
  from event e left join practitioner p on p.authority = $1 and p.id = e.recorded_by
  where e.authority = $1 and e.episode = $2 order by e.number`

const OBLIGATIONS = `select rule, duty, due_on::text as "dueOn" from obligation
  where authority = $1 and episode = $2 order by number`

const file = async (client: PoolClient, { authority }: Session, id: string) => {
  const [whole] = await ask<{ readonly id: string }>(client, "whole", WHOLE, [authority, id])
  const events = await ask(client, "events", EVENTS, [authority, id])
  const obligations = await ask(client, "obligations", OBLIGATIONS, [authority, id])
  return { whole, events, obligations }
}

const read = (action: string, episode: string, child: string | null): Says => ({
  purpose: "bench",
  action,
  outcome: "read",
  episode,
  child
})

interface Asked extends Session {
  readonly episode?: string
  readonly recorded?: Recorded
}

let recorded: Recorded = { episode: "", transactions: [] }

const answers: Readonly<Record<string, (asked: Session, more: Asked) => Promise<unknown>>> = {
  "/page": (session) => inSession(session, (client) => page(client, session)),
  "/page/accounted": (session) =>
    inSession(session, async (client) => {
      const shown = await page(client, session)
      await account(
        client,
        session,
        shown.map(({ episode, id }) => read("episodes", episode, id))
      )
      return shown
    }),
  "/file": (session, { episode = "" }) => inSession(session, (client) => file(client, session, episode)),
  "/file/accounted": (session, { episode = "" }) =>
    inSession(session, async (client) => {
      const found = await file(client, session, episode)
      await account(
        client,
        session,
        ["episode", "child", "chronology"].map((action) => read(action, episode, found.whole?.id ?? null))
      )
      return found
    }),
  "/recorded": async (_, given) => {
    recorded = given.recorded ?? recorded
  },
  "/write": (session) => replay(session, recorded)
}

const bodyOf = async (request: IncomingMessage): Promise<Asked> => {
  const chunks: Array<Buffer> = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString("utf8")) as Asked
}

const server = createServer((request, response) => {
  void (async () => {
    const asked = await bodyOf(request)
    const { authority, practitioner } = asked
    const body = JSON.stringify(
      (await answers[request.url ?? ""]?.({ authority, practitioner }, asked)) ?? null
    )
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
