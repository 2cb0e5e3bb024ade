// PostGraphile on the database of the gateway, as the gateway's role, with a sealed session in each transaction.
import { createHmac } from "node:crypto"
import { createServer } from "node:http"
import { postgraphile } from "postgraphile"
import { makePgService } from "postgraphile/adaptors/pg"
import { grafserv } from "postgraphile/grafserv/node"
import { PostGraphileAmberPreset } from "postgraphile/presets/amber"
import { jsonPgSmartTags } from "postgraphile/utils"

const sessionKey = createHmac("sha256", process.env.SECRET).update("section17 sessions").digest()

const seal = (session) => `${session} ${createHmac("sha256", sessionKey).update(session).digest("hex")}`

// Practitioners are no foreign keys: one may leave the records that name them.
const practitioner = (column) => `(authority, ${column}) references public.practitioner (authority, id)`
const foreignKey = (column) => ({ tags: { foreignKey: practitioner(column) } })
const tags = {
  version: 1,
  config: {
    class: { "public.episode": foreignKey("lead_practitioner"), "public.event": foreignKey("recorded_by") }
  }
}

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [jsonPgSmartTags(tags)],
  // What is asked about an obligation beside its day is not the first thing of an index.
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  pgServices: [
    makePgService({ connectionString: process.env.DATABASE, schemas: ["public"], poolConfig: { max: 10 } })
  ],
  grafast: {
    context: ({ node }) => ({
      pgSettings: { "section17.session": seal(`${node.req.headers["x-session"]} ${Date.now() + 120_000}`) }
    })
  },
  grafserv: { graphqlPath: "/graphql", watch: false }
})

const server = createServer()
await instance.createServ(grafserv).addTo(server)
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`))
