import { assert, describe, it } from "@effect/vitest"
import {
  AuthorityCode,
  CalendarDate,
  Child,
  type Episode,
  EpisodeId,
  type Event,
  fold,
  Instant,
  Practitioner,
  Protocol,
  Role
} from "@section17/domain"
import { Effect, Layer } from "effect"
import { AccessPolicies, policies } from "../access/AccessPolicies.ts"
import { Practitioners } from "../practitioner/Practitioners.ts"
import { Session } from "../session/Session.ts"
import { Standings } from "../standing/Standings.ts"
import { Episodes, type RecordedEvent } from "./Episodes.ts"
import { changeOf, unchangedSince } from "./unchangedSince.ts"

const id = EpisodeId.make("11111111-1111-4111-8111-111111111111")
const tess = Practitioner.PractitionerId.make("tess")
const sam = Practitioner.PractitionerId.make("sam")
const at = (time: string) => Instant.Instant.make(`2026-12-21T${time}:00.000Z`)
const on = CalendarDate.CalendarDate.make("2026-12-21")

const received: Event.Event = {
  _tag: "ReferralReceived",
  episode: id,
  child: {
    id: Child.ChildId.make("22222222-2222-4222-8222-222222222222"),
    birth: { _tag: "Born", on: CalendarDate.CalendarDate.make("2018-06-01") }
  },
  referrer: { _tag: "TheChild" },
  concern: "Afraid to go home.",
  receivedAt: at("09:00"),
  authority: AuthorityCode.AuthorityCode.make("northshire"),
  protocol: {
    authority: AuthorityCode.AuthorityCode.make("northshire"),
    version: "2025-04-01",
    edition: Protocol.EditionCode.make("working-together-2023")
  },
  recordedAt: at("09:05"),
  recordedBy: tess
}
const decided: Event.Event = {
  _tag: "ReferralDecided",
  response: "section17Assessment",
  reasons: "As the indicators of need describe.",
  recordedAt: at("10:00"),
  recordedBy: tess
}
const mapped: Event.Event = {
  _tag: "TeamMappingRecorded",
  heldOn: on,
  summary: "Strengths, needs and next steps.",
  recordedAt: at("11:00"),
  recordedBy: sam
}
const history = [received, decided, mapped]

const recorded = (event: Event.Event, index: number): RecordedEvent => ({
  episode: id,
  number: index + 1,
  event,
  previousHash: "0".repeat(64),
  hash: "0".repeat(64)
})

const [socialWorker, teamManager] = [Role.Role.make("socialWorker"), Role.Role.make("teamManager")]
const northshire = AuthorityCode.AuthorityCode.make("northshire")

/** Who asks: a social worker who is on record. Nothing else is asked of who is on record. */
const asking = Layer.mergeAll(
  Layer.succeed(Session, {
    authority: northshire,
    practitioner: sam,
    name: "Sam",
    roles: [socialWorker],
    purpose: "direct care"
  }),
  Layer.mock(Practitioners, {
    get: () =>
      Effect.succeed(
        new Map([
          [
            sam,
            {
              id: sam,
              name: "Sam",
              roles: [socialWorker],
              employer: "northshire",
              socialWorkQualified: true,
              significantPracticeExperience: true,
              registrations: [],
              supervisor: null
            }
          ]
        ])
      )
  }),
  // No practitioner is a case system: nothing is asked of what stands on record about one.
  Layer.mock(Standings, {})
)

/** The history of one episode, as the port promises it: events from `after`, exclusive, in order. Nothing else is asked. */
const episodes = Layer.mock(Episodes, {
  history: (_, { after } = { after: 0 }) => Effect.succeed(history.map(recorded).slice(after))
})

const stands = fold(history)
const since = (seenVersion: number, before: Episode.Episode | undefined = stands) =>
  unchangedSince(before, { episode: id, seenVersion }).pipe(Effect.provide([episodes, asking]))

describe("nobody overwrites what they have not seen", () => {
  it.effect("an episode that stands where it was seen may be changed", () =>
    Effect.gen(function* () {
      assert.isUndefined(yield* since(3))
    })
  )
  it.effect("an episode that is yet to begin was seen at version 0", () =>
    Effect.gen(function* () {
      assert.isUndefined(
        yield* unchangedSince(undefined, { episode: id, seenVersion: 0 }).pipe(
          Effect.provide([episodes, asking])
        )
      )
    })
  )
  it.effect("otherwise what changed since is told: what, when and by whom", () =>
    Effect.gen(function* () {
      const refused = yield* Effect.flip(since(1))
      assert.deepStrictEqual([refused.seenVersion, refused.currentVersion], [1, 3])
      assert.deepStrictEqual(refused.changes, [
        { number: 2, what: "Referral decided", recordedAt: at("10:00"), recordedBy: tess },
        { number: 3, what: "Team mapping recorded", recordedAt: at("11:00"), recordedBy: sam }
      ])
      assert.strictEqual(
        refused.message,
        "The episode is at version 3; you saw 1. Since then: Referral decided, by tess; Team mapping recorded, by sam. Look at it again, and repeat what still applies."
      )
    })
  )
  it.effect("whoever may not see a chronology is told that something did, and nothing of what", () =>
    Effect.gen(function* () {
      const only = policies({ [northshire]: { seeChronology: [teamManager] } })
      const refused = yield* Effect.flip(Effect.provideService(since(1), AccessPolicies, only))
      assert.deepStrictEqual(refused.changes, [])
      assert.strictEqual(
        refused.message,
        "The episode is at version 3; you saw 1. Look at it again, and repeat what still applies."
      )
    })
  )
  it.effect("a referral of an episode that has begun is told all of it", () =>
    Effect.gen(function* () {
      const refused = yield* Effect.flip(since(0))
      assert.deepStrictEqual(
        refused.changes.map(({ number }) => number),
        [1, 2, 3]
      )
    })
  )
  it.effect(
    "a version that the episode has not reached is refused as well, and nothing is said to have changed",
    () =>
      Effect.gen(function* () {
        const refused = yield* Effect.flip(since(7))
        assert.deepStrictEqual(refused.changes, [])
        assert.strictEqual(
          refused.message,
          "The episode is at version 3; you saw 7. Look at it again, and repeat what still applies."
        )
      })
  )
  it("a change is told in words", () => {
    assert.strictEqual(changeOf(recorded(received, 0)).what, "Referral received")
  })
})
