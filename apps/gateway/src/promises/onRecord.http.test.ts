import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { account, conclusion, discussion } from "./entries.test-data.ts"
import {
  act,
  allocation,
  chronologyOf,
  decision,
  type Episode,
  go,
  type Input,
  mapping,
  type Outcome,
  type People,
  peopleOf,
  type Person,
  read,
  refer,
  told,
  today,
  protocolsOf
} from "./people.test-data.ts"

interface OnRecord {
  readonly kind: string
  readonly says: string
  readonly happenedOn: string
  readonly recordedOn: string
  readonly recordedBy: { readonly id: string }
  readonly details: ReadonlyArray<{ readonly field: string; readonly value: string }>
}

const recordQuery = `query($id: ID!) { episode(id: $id) { record {
  kind says happenedOn recordedOn recordedBy { id } details { field value }
} } }`

const recordOf = async (who: Person, { id }: Episode): Promise<ReadonlyArray<OnRecord> | null> =>
  (await read<{ episode: { record: ReadonlyArray<OnRecord> } | null }>(who, recordQuery, { id })).episode
    ?.record ?? null

const about = ({ id, version }: Episode, entry: Input): Input => ({
  episode: id,
  seenVersion: version,
  ...entry
})

/** What is put on record, and by which mutation. */
type Said = readonly [mutation: string, entry: Input]

const put = (who: Person, episode: Episode, [mutation, entry]: Said): Promise<Episode> =>
  go(who, mutation, about(episode, entry))

const tryToPut = (who: Person, episode: Episode, [mutation, entry]: Said): Promise<Outcome> =>
  act(who, mutation, about(episode, entry))

const refused: Said = [
  "consentRefusedRecord",
  { of: { theChild: true }, to: "INFORMATION_SHARING", refusedOn: today(), reasons: "Not with the school." }
]
const held = (): Said => ["strategyDiscussionHeldRecord", discussion()]
const concluding = (): Said => ["enquiryConcludedRecord", { concludedOn: today(), account, conclusion }]

const allocate = ({ socialWorker, teamManager }: People, { id, version }: Episode): Promise<Episode> =>
  go(teamManager, "leadPractitionerAllocate", {
    episode: id,
    seenVersion: version,
    ...allocation(socialWorker.id)
  })

/** An episode that the social worker leads: version 4. */
const led = async (people: People): Promise<Episode> => {
  const { id, version } = await refer(people)
  const decided = await go(people.teamManager, "referralDecide", {
    episode: id,
    seenVersion: version,
    ...decision
  })
  const mapped = await go(people.teamManager, "teamMappingRecord", {
    episode: id,
    seenVersion: decided.version,
    ...mapping()
  })
  return allocate(people, mapped)
}

describe.each(engines)("what practitioners put on record, on %s", (engine) => {
  let gateway: TestGateway
  let people: People
  let others: People

  beforeAll(async () => {
    gateway = await startTestGateway({
      engine,
      parts: { demonstration: true, registry: protocolsOf("bristol", "south-gloucestershire") }
    })
    people = await peopleOf(gateway.url, "bristol")
    others = await peopleOf(gateway.url, "south-gloucestershire")
  })
  afterAll(() => gateway.stop())

  it("consent refused, a strategy discussion and what its enquiry came to are read back as they were put", async () => {
    const { socialWorker, teamManager } = people
    const first = await put(socialWorker, await led(people), refused)
    const escalated = await put(teamManager, first, held())
    const anew = await allocate(people, escalated)
    const seen = await go(socialWorker, "childSeenRecord", {
      episode: anew.id,
      seenVersion: anew.version,
      seenOn: today(),
      manner: { alone: true },
      wishesAndFeelings: "I want to sleep at my aunt's."
    })
    const concluded = await put(socialWorker, seen, concluding())
    const record = await recordOf(socialWorker, concluded)
    expect(
      record?.map(({ happenedOn, kind, recordedBy, says }) => [kind, says, happenedOn, recordedBy.id])
    ).toEqual([
      ["ConsentRefused", "Consent refused", today(), socialWorker.id],
      ["StrategyDiscussionHeld", "Strategy discussion held", today(), teamManager.id],
      ["EnquiryConcluded", "Enquiry concluded", today(), socialWorker.id]
    ])
    expect(record?.[0]?.details).toEqual([
      { field: "of.theChild", value: "true" },
      { field: "to", value: "INFORMATION_SHARING" },
      { field: "refusedOn", value: today() },
      { field: "reasons", value: "Not with the school." }
    ])
    expect(record?.[1]?.details).toContainEqual({ field: "attendees.3.agency", value: "The police" })
    expect(record?.[2]?.details).toContainEqual({
      field: "conclusion.substantiated.conference.notConvened.reasons",
      value: "The child lives with her aunt now."
    })
    expect(told(await chronologyOf(socialWorker, concluded)).at(-1)).toBe(
      `${concluded.version} Enquiry concluded, ${socialWorker.name}`
    )
  })

  it("Bristol, section 7: a strategy discussion that a social worker decides on is refused, and nothing is on record", async () => {
    const episode = await led(people)
    const outcome = await tryToPut(people.socialWorker, episode, held())
    expect(outcome).toMatchObject({ __typename: "NotEntitledToDecide", rule: "BRI-7b" })
    expect(await recordOf(people.socialWorker, episode)).toEqual([])
  })

  it("an enquiry that nobody started has no conclusion", async () => {
    const outcome = await tryToPut(people.socialWorker, await led(people), concluding())
    expect(outcome).toMatchObject({ __typename: "OutOfOrder", rule: "WT15-114" })
  })

  it("a case that has become an enquiry is led no further by whoever was allocated an assessment", async () => {
    const escalated = await put(people.teamManager, await led(people), held())
    const outcome = await tryToPut(people.socialWorker, escalated, concluding())
    expect(outcome).toMatchObject({ __typename: "HandoverRequired", rule: "BRI-7a" })
  })

  it("another authority neither sees it nor adds to it", async () => {
    const episode = await put(people.socialWorker, await led(people), refused)
    expect(await recordOf(others.teamManager, episode)).toBeNull()
    expect(await tryToPut(others.socialWorker, episode, refused)).toMatchObject({
      __typename: "EpisodeNotFound"
    })
    expect(await recordOf(people.socialWorker, episode)).toHaveLength(1)
  })
})
