/** What a developer sees first: where everything is, and a first query for each of three roles. */
import type { Configuration } from "../configuration.ts"
import type { Gateway } from "../gateway.ts"

const json = "-H 'content-type: application/json'"

const tokenOf = (url: string, authority: string, as: string): string =>
  `TOKEN=$(curl -s ${url}/development/token ${json} -H 'accept: text/plain' -d '${JSON.stringify({ authority, as })}')`

const ask = (url: string, query: string): string =>
  `curl -s ${url}/graphql ${json} -H "authorization: Bearer $TOKEN" -d '${JSON.stringify({ query })}'`

/** A first question for each role. None of them holds a quote, so that it can be pasted into a shell. */
const questions = [
  {
    as: "social-worker",
    asks: "A social worker: the children of my authority, and what is due",
    query:
      "{ viewer { name } episodes(first: 5) { nodes { episodeId child { givenName } stage nextDueOn } } }"
  },
  {
    as: "team-manager",
    asks: "A team manager: who is on record with my authority",
    query: "{ viewer { name roles { title } } practitionersByName { nodes { id name } } }"
  },
  {
    as: "key-worker",
    asks: "A Child in Need (FH) Key Worker: what my authority's protocol holds",
    query: "{ viewer { name } protocol { title version } }"
  }
] as const

/** So many are named; all are on the page where one signs in. */
const NAMED = 10

const named = (authorities: Gateway["authorities"]): ReadonlyArray<string> => {
  const lines = [...authorities].map(([code, name]) => `  ${name.padEnd(24)}"authority":"${code}"`)
  return lines.length <= NAMED
    ? lines
    : [...lines.slice(0, NAMED), `  and ${lines.length - NAMED} more, all of which are at /development`]
}

export const banner = ({ authorities, url }: Gateway, { host, store }: Configuration): string => {
  const [authority = ""] = authorities.keys()
  const where =
    store.engine === "pglite" ? `embedded PostgreSQL in ${store.folder ?? "memory"}` : "PostgreSQL"
  const open = ["127.0.0.1", "localhost", "::1"].includes(host)
    ? []
    : ["", `Everyone who can reach ${host} can sign in as anyone: development only.`]
  return [
    "",
    `Section 17, in development, on ${where}`,
    "",
    `  GraphiQL      ${url}/graphql`,
    `  Sign in as…   ${url}/development`,
    "",
    `A ${questions.map(({ as }) => as).join(", a ")} of each of these can sign in, there or for a token:`,
    ...named(authorities),
    "",
    "A token, and a first query with it:",
    ...questions.flatMap(({ as, asks, query }) => [
      "",
      `  # ${asks}`,
      `  ${tokenOf(url, authority, as)}`,
      `  ${ask(url, query)}`
    ]),
    ...open,
    "",
    "Ctrl-C stops it.",
    ""
  ].join("\n")
}
