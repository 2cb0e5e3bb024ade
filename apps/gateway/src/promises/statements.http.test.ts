import { randomUUID } from "node:crypto"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { Episodes, Protocols, takeOn, UnitOfWork, type WholeEpisode } from "@section17/application"
import { AuthorityCode, Child, Event, fold, Practitioner } from "@section17/domain"
import { startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { type Person, person, read } from "./people.test-data.ts"
import { sentFor } from "./sent.test-data.ts"

const bristol = AuthorityCode.AuthorityCode.make("bristol")

const session = {
  authority: bristol,
  practitioner: Practitioner.PractitionerId.make("section17-test"),
  name: "Test",
  roles: [],
  purpose: "made up"
}

const statementsOf = (whose: string, work: () => Promise<unknown>) => sentFor(bristol, whose, work)

const by = { recordedBy: "bristol-social-worker", recordedAt: "2026-03-02T10:00:00.000Z" }

interface ProtocolOpened {
  readonly version: string
  readonly edition: string
}

const somebody = (): Child.Child =>
  Schema.decodeUnknownSync(Child.Child)({
    id: randomUUID(),
    givenName: "Robin",
    familyName: "Ashdown",
    birth: { _tag: "Born", on: "2018-05-14" }
  })

/** An episode with so many events, all of them but the first of a child who is seen. */
const withEvents = (
  length: number,
  protocol: ProtocolOpened,
  child: Child.Child = somebody()
): WholeEpisode => {
  const { birth, id } = child
  const referral = {
    _tag: "ReferralReceived",
    episode: randomUUID(),
    child: { id, birth },
    referrer: { _tag: "TheChild" },
    concern: "Comes to school hungry.",
    receivedAt: by.recordedAt,
    authority: bristol,
    protocol: { authority: bristol, version: protocol.version, edition: protocol.edition },
    ...by
  }
  const seen = {
    _tag: "ChildSeen",
    seenOn: "2026-03-02",
    manner: { _tag: "Alone" },
    wishesAndFeelings: "Wants to stay at school.",
    ...by
  }
  const events = Schema.decodeUnknownSync(Schema.Array(Event.Event))([
    referral,
    ...Array.from({ length: length - 1 }, () => seen)
  ])
  const episode = fold(events)
  if (episode === undefined) throw new RangeError("There is no episode without an event")
  return { child, episode, events, obligations: [] }
}

const FILE = `query File($id: ID!) { episode(id: $id) {
  version child { givenName familyName } lead { name }
  chronology { verified events { number recordedBy { name } } }
  obligations { rule duty deadline { dueOn } }
} }`

const HELD = `query Held($child: ID!) { subjectAccess(child: $child) { ... on SubjectAccess { events json page } } }`

const PAGE = `{ episodes(first: 20) { nodes {
  stage version receivedAt nextDueOn lead { name } child { givenName familyName }
} } }`

interface File {
  readonly episode: {
    readonly version: number
    readonly chronology: { readonly verified: boolean; readonly events: ReadonlyArray<unknown> }
  }
}

describe.runIf(process.env["TEST_DATABASE_URL"] !== undefined)("what is asked of a PostgreSQL server", () => {
  let gateway: TestGateway
  let manager: Person
  let files: ReadonlyArray<WholeEpisode>
  let version: ProtocolOpened

  beforeAll(async () => {
    gateway = await startTestGateway({ engine: "a PostgreSQL server", parts: { demonstration: true } })
    manager = await person(gateway.url, bristol, "team-manager")
    version = await gateway.runtime.runPromise(
      Effect.map(
        Effect.flatMap(Protocols, ({ inForce }) => inForce(bristol, "2026-03-02" as never)),
        (protocol) => protocol.version
      )
    )
    files = [60, 600].map((length) => withEvents(length, version))
    await gateway.runtime.runPromise(takeOn(session, files))
  })
  afterAll(() => gateway.stop())

  it("for a child's whole file are three statements, however much is in it", async () => {
    const each = []
    for (const { episode } of files) {
      const variables = { id: `Episode:${episode.id}` }
      let file: File | undefined
      each.push(
        await statementsOf(
          "bristol-team-manager",
          async () => (file = await read<File>(manager, FILE, variables))
        )
      )
      expect(file?.episode.chronology.verified).toBe(true)
      expect(file?.episode.chronology.events).toHaveLength(episode.version)
    }
    expect(each[0]).toHaveLength(3)
    expect(each[1]).toEqual(each[0])
  })

  it("for what a team leads, asked for several times in an operation, is one that asks who is in it", async () => {
    const asking = `query($team: ID!) {
      caseload(of: { team: $team }) { nodes { stage } }
      late: caseload(of: { team: $team }, overdue: true) { totalCount }
      reminders(of: { team: $team }) { totalCount }
    }`
    const sent = await statementsOf("bristol-team-manager", () => read(manager, asking, { team: manager.id }))
    expect(sent.filter((text) => text.includes("{supervisor,from}"))).toHaveLength(1)
  })

  it("for all that is held about a child are as many, however many episodes there are", async () => {
    const { child } = files[0] as WholeEpisode
    const prepare = () =>
      statementsOf("bristol-team-manager", async () => {
        const held = await read<{ subjectAccess: { events: number } }>(manager, HELD, {
          child: `Child:${child.id}`
        })
        events.push(held.subjectAccess.events)
      })
    const events: Array<number> = []
    const before = await prepare()
    const others = [10, 20, 30].map((length) => withEvents(length, version, child))
    const save = Effect.gen(function* () {
      const episodes = yield* Episodes
      for (const { episode: after, ...saved } of others)
        yield* episodes.save({ before: undefined, after, ...saved })
    })
    await gateway.runtime.runPromise(Effect.flatMap(UnitOfWork, (units) => units.run(session, save)))
    const after = await prepare()
    expect(events).toEqual([60, 120])
    expect(after).toHaveLength(before.length)
    expect(after.filter((text) => text.includes(" from event"))).toHaveLength(1)
  })

  it("for a page of a caseload are three: who asks, the page with who leads, and the account of it", async () => {
    const sent = await statementsOf("bristol-team-manager", () => read(manager, PAGE))
    expect(sent).toHaveLength(3)
    expect(sent.filter((text) => text.includes("append_audit"))).toHaveLength(1)
  })
})
