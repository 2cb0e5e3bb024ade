import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ask, engines, readAnswer, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { type Of, restrict, subjectOf } from "./access.test-data.ts"
import { type People, peopleOf, type Person, read, submitted } from "./people.test-data.ts"
import { asAccountedFor, rowsOf } from "./rows.test-data.ts"

const byId = [
  "query($id: ID!) { child(id: $id) { givenName restriction { reasons } } }",
  "query($id: ID!) { episode(id: $id) { stage child { givenName } obligations { duty } chronology { verified } } }",
  "query($id: ID!) { node(id: $id) { __typename id } }",
  "query($id: ID!) { nodes(ids: [$id]) { __typename id } }",
  "query($id: ID!) { episodes(after: $id, first: 50) { totalCount nodes { episodeId } } }"
]
const list = "{ episodes(first: 100) { totalCount nodes { episodeId child { givenName } nextDueOn } } }"

/** An id that looks the same and that nobody has. */
const likeIt = (id: string): string => `${id.slice(0, -3)}${id.endsWith("0a1") ? "1b0" : "0a1"}`

const glassBreak = `mutation($input: GlassBreakInput!) {
  glassBreak(input: $input) { __typename ... on Problem { message } ... on GlassBroken { childId until } }
}`
const alerts = `{ alerts(first: 5) { totalCount nodes { kind childId reasons practitioner { id } } } }`

const text = async ({ token, url }: Person, query: string, id: string): Promise<string> =>
  (await ask(url, query, { token, variables: { id } })).text.replaceAll(id, "the id that was sent")

const watching = async ({ token, url }: Person, id: string): Promise<string> => {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      accept: "text/event-stream",
      "content-type": "application/json",
      authorization: `Bearer ${token}`
    },
    body: JSON.stringify({
      query: "subscription($id: ID!) { episodeChanged(episode: $id) { event { what } } }",
      variables: { id }
    }),
    signal: AbortSignal.timeout(5000)
  })
  return (await readAnswer(response)).text.replaceAll(id, "the id that was sent")
}

describe.each(engines)("a restricted record, over HTTP, on %s", (engine) => {
  let gateway: TestGateway
  let people: People
  let named: Person
  let of: Of
  let before: string

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true } })
    people = await peopleOf(gateway.url, "bristol")
    named = people.otherTeamManager
    before = (await ask(gateway.url, list, { token: people.keyWorker.token })).text
    of = await subjectOf(people.socialWorker, await submitted(people, "Restricted"))
    await restrict(people.teamManager, of, "bristol-other-team-manager")
  })
  afterAll(() => gateway.stop())

  it("is as one that nobody has to whoever is not named, by each field that takes an id", async () => {
    for (const who of [people.teamManager, people.socialWorker, people.keyWorker]) {
      for (const query of byId) {
        for (const id of [of.child, of.episode]) {
          expect(await text(who, query, id)).toBe(await text(who, query, likeIt(id)))
        }
      }
    }
  })

  it("is neither listed nor counted: the list reads as it did before there was one", async () => {
    expect((await ask(gateway.url, list, { token: people.keyWorker.token })).text).toBe(before)
    expect((await ask(gateway.url, list, { token: named.token })).text).toContain("Restricted")
  })

  it("cannot be watched, not even by who led it", async () => {
    const { socialWorker } = people
    const theirs = await watching(socialWorker, of.episode)
    expect(theirs).toBe(await watching(socialWorker, likeIt(of.episode)))
    expect(theirs).toContain("NOT_FOUND")
  })

  it("is there as ever to who is named, with why, by whom and until when", async () => {
    const query = `query($id: ID!) { child(id: $id) {
      givenName restriction { reasons reviewOn practitioners { id } decidedBy { id } }
    } }`
    expect(await read(named, query, { id: of.child })).toEqual({
      child: {
        givenName: "Restricted",
        restriction: {
          reasons: "A parent works for the authority.",
          reviewOn: "2030-01-07",
          practitioners: [{ id: named.id }],
          decidedBy: { id: people.teamManager.id }
        }
      }
    })
  })

  it("opens to one who breaks the glass, and whoever watches over the records is told", async () => {
    const breaking = { idempotencyKey: randomUUID(), child: of.child, reasons: "He is in hospital." }
    const answer = await read<{
      readonly glassBreak: { readonly __typename: string; readonly until: string }
    }>(people.keyWorker, glassBreak, { input: breaking })
    expect(answer.glassBreak).toEqual({
      __typename: "GlassBroken",
      childId: of.child,
      until: expect.stringMatching(/Z$/u)
    })
    expect((Date.parse(answer.glassBreak.until) - Date.now()) / 60_000).toBeCloseTo(60, -1)
    expect(await text(people.keyWorker, byId[0] ?? "", of.child)).toContain("Restricted")
    expect(await text(people.socialWorker, byId[0] ?? "", of.child)).not.toContain("Restricted")
    expect(await read(people.teamManager, alerts)).toEqual({
      alerts: {
        totalCount: 1,
        nodes: [
          {
            kind: "RESTRICTED_RECORD_OPENED",
            childId: of.child,
            reasons: "He is in hospital.",
            practitioner: { id: people.keyWorker.id }
          }
        ]
      }
    })
  })

  it("leaves no row otherwise than the account says", async () => {
    expect(await rowsOf(gateway, "bristol")).toEqual(asAccountedFor)
  })
})
