import { assert, describe } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import { Children, ConcurrentChange, Episodes } from "@section17/application"
import { type EpisodeId, type Event, fold } from "@section17/domain"
import { newSecret, secretsFrom } from "../session/Secrets.ts"
import type { Transaction } from "../session/Transaction.ts"
import * as Example from "../testing/Example.ts"
import { faultOf, inUnit, recordEpisode, save, verifyEpisode } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"
import { chained } from "./chronology.ts"

const session = Example.session()

const find = (id: EpisodeId) =>
  inUnit(
    session,
    Effect.flatMap(Episodes, (episodes) => episodes.find(id))
  )
const historyOf = (id: EpisodeId, after = 0) =>
  inUnit(
    session,
    Effect.flatMap(Episodes, (episodes) => episodes.history(id, { after }))
  )

onEachEngine("the episodes of an authority", ({ test, world }) => {
  test("an episode that was saved is found as it was", () =>
    Effect.gen(function* () {
      const { episode, id } = yield* recordEpisode(session)
      assert.deepStrictEqual(yield* find(id), Option.some(episode))
    }))

  test("an episode that nobody saved is not found", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* find(Example.episodeId()), Option.none())
    }))

  test("its chronology is numbered from 1 and hashed event over event, and can be read from a number on", () =>
    Effect.gen(function* () {
      const { events, id } = yield* recordEpisode(session)
      const history = yield* historyOf(id)
      assert.deepStrictEqual(
        history.map(({ event }) => event),
        events
      )
      assert.deepStrictEqual(
        history.map(({ number }) => number),
        [1, 2, 3, 4, 5, 6]
      )
      assert.deepStrictEqual(
        history.map(({ previousHash }) => previousHash),
        ["0".repeat(64), ...history.slice(0, -1).map(({ hash }) => hash)]
      )
      assert.deepStrictEqual(
        (yield* historyOf(id, 4)).map(({ number }) => number),
        [5, 6]
      )
    }))

  test("several events of one command are saved together", () =>
    Effect.gen(function* () {
      const child = Example.child()
      const events = Example.history({ child })
      const id = Example.after(events, 1).id
      const recorded = yield* inUnit(
        session,
        Effect.andThen(
          Effect.flatMap(Children, (children) => children.register(child)),
          save(events, { from: 0, to: 6 })
        )
      )
      assert.deepStrictEqual(recorded, yield* historyOf(id))
      assert.strictEqual(faultOf(yield* verifyEpisode(session, id)), undefined)
    }))

  test("somebody who saw an earlier version changes nothing, and is told what changed since", () =>
    Effect.gen(function* () {
      const { episode, events, id } = yield* recordEpisode(session)
      const failure = yield* Effect.flip(inUnit(session, save(events, { from: 4, to: 5 })))
      assert.instanceOf(failure, ConcurrentChange)
      assert.strictEqual(failure.seenVersion, 4)
      assert.strictEqual(failure.currentVersion, 6)
      assert.deepStrictEqual(
        failure.changes.map(({ number, recordedBy, what }) => ({ number, recordedBy, what })),
        [
          { number: 5, recordedBy: "lead.practitioner", what: "Assessment submitted" },
          { number: 6, recordedBy: "team.manager", what: "Assessment authorised" }
        ] as never
      )
      assert.deepStrictEqual(yield* find(id), Option.some(episode))
      assert.lengthOf(yield* historyOf(id), 6)
    }))

  test("a referral that is saved twice is a change that somebody else made", () =>
    Effect.gen(function* () {
      const { events } = yield* recordEpisode(session)
      const failure = yield* Effect.flip(inUnit(session, save(events, { from: 0, to: 1 })))
      assert.instanceOf(failure, ConcurrentChange)
      assert.deepStrictEqual([failure.seenVersion, failure.currentVersion], [0, 6])
    }))

  test("of twenty who change the same version at once, one does", () =>
    Effect.gen(function* () {
      const child = Example.child()
      const events = Example.history({ child })
      yield* inUnit(
        session,
        Effect.flatMap(Children, (children) => children.register(child))
      )
      for (const from of [0, 1]) {
        const attempt = Effect.exit(inUnit(session, save(events, { from, to: from + 1 })))
        const exits = yield* Effect.all(
          Array.from({ length: 20 }, () => attempt),
          { concurrency: 20 }
        )
        assert.lengthOf(exits.filter(Exit.isSuccess), 1)
        for (const exit of exits) {
          if (Exit.isFailure(exit)) assert.instanceOf(Cause.squash(exit.cause), ConcurrentChange)
        }
      }
      assert.lengthOf(yield* historyOf(Example.after(events, 1).id), 2)
    }))

  test("who finds an episode for change makes others wait", () =>
    Effect.gen(function* () {
      const child = Example.child()
      const events = Example.history({ child })
      const { id } = Example.after(events, 1)
      yield* inUnit(
        session,
        Effect.flatMap(Children, (children) => children.register(child))
      )
      yield* inUnit(session, save(events, { from: 0, to: 1 }))
      const next = Effect.gen(function* () {
        const episodes = yield* Episodes
        const found = Option.getOrThrow(yield* episodes.find(id, { forChange: true }))
        yield* Effect.sleep("5 millis")
        const to = found.version + 1
        if (to <= events.length) yield* save(events, { from: found.version, to })
      })
      yield* Effect.all(
        Array.from({ length: 10 }, () => inUnit(session, next)),
        { concurrency: 10 }
      )
      assert.lengthOf(yield* historyOf(id), 6)
      assert.strictEqual(faultOf(yield* verifyEpisode(session, id)), undefined)
    }))

  test("events that do not lead to the state are a defect, and leave nothing", () =>
    Effect.gen(function* () {
      const child = Example.child()
      const events = Example.history({ child })
      const { id } = Example.after(events, 1)
      const saved = {
        before: undefined,
        after: Example.after(events, 2),
        events: events.slice(0, 1),
        obligations: []
      }
      const exit = yield* Effect.exit(
        inUnit(
          session,
          Effect.flatMap(Episodes, (episodes) => episodes.save(saved))
        )
      )
      assert.isTrue(Exit.isFailure(exit) && Cause.hasDies(exit.cause))
      assert.deepStrictEqual(yield* find(id), Option.none())
    }))

  test("nobody authorises their own assessment, whatever the program says", () =>
    Effect.gen(function* () {
      const child = Example.child()
      const events = Example.history({ child }).map((event): Event.Event =>
        event._tag === "AssessmentAuthorised" ? { ...event, recordedBy: session.practitioner } : event
      )
      yield* inUnit(
        session,
        Effect.flatMap(Children, (children) => children.register(child))
      )
      yield* inUnit(session, save(events, { from: 0, to: 5 }))
      const exit = yield* Effect.exit(inUnit(session, save(events, { from: 5, to: 6 })))
      assert.isTrue(Exit.isFailure(exit) && Cause.hasDies(exit.cause))
      assert.include(Exit.isFailure(exit) ? String(Cause.squash(exit.cause)) : "", "authorised_by_another")
      assert.lengthOf(yield* historyOf(Example.after(events, 1).id), 5)
    }))

  test("obligations are those of the episode as it stands", () =>
    Effect.gen(function* () {
      const { id } = yield* recordEpisode(session)
      const rows = yield* Effect.promise(() =>
        world.asOwner(
          `select number, rule, due_on::text, state from obligation where episode = '${id}' order by number`
        )
      )
      assert.deepStrictEqual(rows, [
        { number: 1, rule: "EX-1", due_on: "2026-05-05", state: "due" },
        { number: 2, rule: "EX-1", due_on: "2026-04-01", state: "due" }
      ])
    }))

  test("a list goes page by page, the latest referral first, with what is due next", () =>
    Effect.gen(function* () {
      const another = Example.session("eastshire")
      const given = ["2026-01-05", "2026-01-07", "2026-01-06", "2026-01-07", "2026-01-04"]
      for (const day of given) yield* recordEpisode(another, { receivedAt: `${day}T09:00:00.000Z` })
      const page = (after?: EpisodeId) =>
        inUnit(
          another,
          Effect.flatMap(Episodes, (episodes) =>
            episodes.list(after === undefined ? { first: 2 } : { first: 2, after })
          )
        )
      const first = yield* page()
      const second = yield* page(first.episodes[1]?.id)
      const third = yield* page(second.episodes[1]?.id)
      const pages = [first, second, third]
      assert.deepStrictEqual(
        pages.map(({ episodes }) => episodes.map(({ receivedAt }) => receivedAt.slice(0, 10))),
        [["2026-01-07", "2026-01-07"], ["2026-01-06", "2026-01-05"], ["2026-01-04"]]
      )
      assert.deepStrictEqual(
        pages.map(({ more, total }) => [more, total]),
        [
          [true, 5],
          [true, 5],
          [false, 5]
        ]
      )
      const { child, lateAfter, lead, stage, version } = first.episodes[0]!
      assert.deepStrictEqual(
        [child.givenName, lead, lateAfter, stage, version],
        ["Zoë", "lead.practitioner", "2026-04-01T22:59:59.999Z", "assessmentAuthorised", 6]
      )
    }))

  describe("a chronology that the owner of the database changed is found", () => {
    const tampered = (
      name: string,
      expected: string,
      ...statements: ReadonlyArray<(id: EpisodeId) => string>
    ) =>
      test(name, () =>
        Effect.gen(function* () {
          const { id } = yield* recordEpisode(session)
          assert.strictEqual(faultOf(yield* verifyEpisode(session, id)), undefined)
          yield* Effect.promise(() =>
            world.asOwner(
              "alter table event disable trigger user",
              ...statements.map((statement) => statement(id)),
              "alter table event enable trigger user"
            )
          )
          assert.strictEqual(faultOf(yield* verifyEpisode(session, id)), expected)
        })
      )

    const notHashed = "it does not say what was hashed"
    const notFollowing = "it does not follow the event before it"
    tampered(
      "words edited",
      `2: ${notHashed}`,
      (id) =>
        `update event set payload = payload || '{"reasons":"Other."}' where episode = '${id}' and number = 2`
    )
    tampered(
      "who recorded it edited",
      `4: ${notHashed}`,
      (id) => `update event set recorded_by = 'somebody.else' where episode = '${id}' and number = 4`
    )
    tampered(
      "when it was recorded edited, by a millisecond",
      `4: ${notHashed}`,
      (id) =>
        `update event set recorded_at = recorded_at + interval '1 millisecond' where episode = '${id}' and number = 4`
    )
    tampered(
      "one deleted from the middle",
      "3: event 3 is missing",
      (id) => `delete from event where episode = '${id}' and number = 3`
    )
    tampered(
      "the last one deleted",
      "6: the chronology is recorded to end elsewhere",
      (id) => `delete from event where episode = '${id}' and number = 6`
    )
    tampered(
      "all deleted",
      "0: the episode and its events do not go together",
      (id) => `delete from event where episode = '${id}'`
    )
    tampered(
      "two exchanged",
      `3: ${notFollowing}`,
      (id) => `update event set number = -number where episode = '${id}' and number in (3, 4)`,
      (id) => `update event set number = 7 + number where episode = '${id}' and number < 0`
    )
    tampered(
      "one moved from another episode",
      `2: ${notFollowing}`,
      (
        id
      ) => `update event e set payload = o.payload, hash = o.hash, previous_hash = o.previous_hash, seal = o.seal
        from event o where e.episode = '${id}' and e.number = 2 and o.number = 2 and o.episode <> e.episode`
    )
    test("hashed anew from the middle to the end, and the end with it, by someone without the secret", () =>
      Effect.gen(function* () {
        const { events, id } = yield* recordEpisode(session)
        const history = yield* historyOf(id)
        const edited = events
          .slice(2)
          .map((event): Event.Event =>
            event._tag === "ChildSeen" ? { ...event, wishesAndFeelings: "None." } : event
          )
        const forger = { secrets: secretsFrom(newSecret()) } as Transaction
        const rows = chained(
          forger,
          { authority: session.authority, episode: id },
          { events: edited, head: { number: 2, hash: history[1]!.hash } }
        ).map(({ row }) => row)
        const folded = fold([...events.slice(0, 2), ...edited])
        yield* Effect.promise(() =>
          world.asOwner(
            "alter table event disable trigger event_is_only_added_to",
            ...rows.map(
              ({ hash, number, payload, previousHash, seal }) =>
                `update event set payload = $j$${JSON.stringify(payload)}$j$, hash = '${hash}', seal = '${seal}',
                 previous_hash = '${previousHash}' where episode = '${id}' and number = ${number}`
            ),
            `update episode set head_hash = '${rows.at(-1)?.hash}', state = $j$${JSON.stringify(folded)}$j$ where id = '${id}'`,
            "alter table event enable trigger event_is_only_added_to"
          )
        )
        assert.strictEqual(
          faultOf(yield* verifyEpisode(session, id)),
          "3: its seal is not this installation's"
        )
      }))
    tampered(
      "the episode's row edited",
      "6: the episode stands otherwise than its events add up to",
      (id) =>
        `update episode set state = jsonb_set(state, '{referral,concern}', '"None."') where id = '${id}'`
    )
    tampered(
      "a column of the episode's row edited",
      "6: the episode stands otherwise than its events add up to",
      (id) => `update episode set lead_practitioner = 'somebody.else' where id = '${id}'`
    )
    tampered(
      "the end edited",
      "7: the chronology is recorded to end elsewhere",
      (id) => `update episode set head_hash = repeat('b', 64) where id = '${id}'`
    )
  })
})
