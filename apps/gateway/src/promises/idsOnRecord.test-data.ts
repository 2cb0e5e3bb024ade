/** The ids of what an authority has on record, by what they are of. */
import { ask } from "../testing/testGateway.ts"
import type { Person } from "./people.test-data.ts"

const lists = [
  "episodes(first: 50) { nodes { episodeId child { id } } }",
  'children(name: "Ashdown", first: 50) { nodes { id retention { holds { id } } } }',
  "practitionersByName(first: 50) { nodes { id } }",
  "allTeams(first: 50) { nodes { id } }",
  "allCaseSystems(first: 50) { nodes { id } }",
  "transfersIncoming(first: 50) { nodes { id } }",
  "transfersOutgoing(first: 50) { nodes { id } }",
  "reminders(first: 50) { nodes { id } }",
  "erasures(first: 50, states: [PROPOSED, APPROVED, WITHDRAWN, REJECTED, LAPSED]) { nodes { id } }",
  "allWebhooks(first: 50) { nodes { id } }"
]

/** As far as one of these people may see them. */
export const idsOnRecord = async (
  url: string,
  people: ReadonlyArray<Person>
): Promise<ReadonlyMap<string, ReadonlyArray<string>>> => {
  const found = new Map<string, Set<string>>()
  for (const list of lists)
    for (const { token } of people) {
      const { json, text } = await ask(url, `{ ${list} }`, { token })
      if (json.errors !== undefined) continue
      for (const [, id = "", kind = ""] of text.matchAll(/"((\w+):[^"]+)"/gu))
        found.set(kind, (found.get(kind) ?? new Set()).add(id))
    }
  return new Map([...found].map(([kind, ids]) => [kind, [...ids]]))
}
