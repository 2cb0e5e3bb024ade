import { assert } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import {
  type Answer,
  type NewOffer,
  noteTransfers,
  Protocols,
  Restrictions,
  serviceSession,
  type SessionContext,
  type Transfer,
  type TransferId,
  Transfers,
  type TransfersAsked,
  type UnitOfWork
} from "@section17/application"
import { AuthorityCode, CalendarDate, Instant } from "@section17/domain"
import { seal } from "../session/seal.ts"
import * as Example from "../testing/Example.ts"
import { inUnit, recordEpisode } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const north = Example.session("northshire")
const south = Example.session("southshire")
const west = Example.session("westshire")
const at = Instant.Instant.make("2026-03-05T09:30:00.000Z")
const answer: Answer = { at, by: "Sol South", reasons: null }
const declined = { ...answer, state: "declined", reasons: "They live elsewhere." } as const
const withdrawn = { ...answer, state: "withdrawn", by: "Nora North", reasons: "They stay." } as const

const using = <A>(
  session: SessionContext,
  use: (transfers: typeof Transfers.Service) => Effect.Effect<A>
): Effect.Effect<A, never, UnitOfWork> => inUnit(session, Effect.flatMap(Transfers, use))

const find = (session: SessionContext, { id }: Pick<Transfer, "id">) =>
  Effect.map(
    using(session, (transfers) => transfers.find(id)),
    Option.getOrUndefined
  )

/** An offer from Northshire to Southshire. */
const offered = Effect.gen(function* () {
  const { child, episode } = yield* recordEpisode(north)
  const offer = Example.offer(episode, child, AuthorityCode.AuthorityCode.make("southshire"))
  yield* using(north, (transfers) => transfers.offer(offer))
  return offer
})

/** Southshire accepts it, with a record of its own. */
const accept = Effect.fnUntraced(function* ({ id }: NewOffer, session = south) {
  const { child, id: episode } = yield* recordEpisode(session)
  yield* using(session, (transfers) =>
    transfers.answer(id, { ...answer, state: "accepted", child: child.id, episode })
  )
  return { child: child.id, episode }
})

/** What the gateway takes note of, for an authority: each with how it then stands. */
const noting = (session: SessionContext) =>
  Effect.gen(function* () {
    const own = serviceSession(session.authority, "transfers")
    const noted: Array<readonly [TransferId, Transfer["state"]]> = []
    for (const id of yield* using(own, ({ toNote }) => toNote({ after: undefined, most: 50 }))) {
      const transfer = yield* using(own, ({ takeNote }) => takeNote(id, at))
      if (Option.isSome(transfer)) noted.push([id, transfer.value.state])
      assert.deepStrictEqual(yield* using(own, ({ takeNote }) => takeNote(id, at)), Option.none())
    }
    return noted
  })

/** Nothing of a protocol is asked for an offer. */
const noProtocols = Layer.mock(Protocols, {
  held: [],
  editions: [],
  calendar: () => {
    throw new Error("No calendar is asked for either")
  }
})

const died = <A>(exit: Exit.Exit<A>): boolean => Exit.isFailure(exit) && Cause.hasDies(exit.cause)

onEachEngine("transfers across the wall", ({ test, world }) => {
  const sealed = (authority: string, practitioner = "lead.practitioner") =>
    `select set_config('section17.session', '${seal(world.secrets, { authority, practitioner } as never)}', false)`
  const answered = (...statements: ReadonlyArray<string>) =>
    Effect.promise(() =>
      world.asGateway(...statements).then(
        (rows) => JSON.stringify(rows),
        (error: unknown) => (error as Error).message
      )
    )

  test("both authorities read the same offer, each its own row; nobody else does", () =>
    Effect.gen(function* () {
      const { at: offeredAt, by: offeredBy, child, episode, id, offer } = yield* offered
      const between = { from: north.authority, to: south.authority }
      const common = { ...between, id, state: "offered", offer, offeredBy, offeredAt, answer: null } as const
      assert.deepStrictEqual(yield* find(north, { id }), {
        ...common,
        side: "offered",
        verified: true,
        child,
        episode
      })
      assert.deepStrictEqual(yield* find(south, { id }), {
        ...common,
        side: "received",
        verified: true,
        child: null,
        episode: null
      })
      assert.strictEqual(yield* find(west, { id }), undefined)
      const theirs = yield* answered(
        sealed("southshire"),
        `select t::text from transfer t where id = '${id}'`
      )
      assert.notInclude(theirs, child)
      assert.notInclude(theirs, episode)
      const page = yield* using(west, ({ list }) => list({ side: "received", first: 10 }))
      assert.deepStrictEqual(page, { transfers: [], more: false, total: 0 })
    }))

  test("an acceptance shows on both sides who accepted and when, and of the new record nothing on the first", () =>
    Effect.gen(function* () {
      const offer = yield* offered
      const { child, episode } = yield* accept(offer)
      const first = yield* find(north, offer)
      assert.deepStrictEqual(
        [first?.state, first?.answer, first?.child, first?.episode],
        ["accepted", answer, offer.child, offer.episode]
      )
      const second = yield* find(south, offer)
      assert.deepStrictEqual(
        [second?.state, second?.answer, second?.child, second?.episode],
        ["accepted", answer, child, episode]
      )
      const theirs = yield* answered(
        sealed("northshire"),
        `select t::text from transfer t where id = '${offer.id}'`
      )
      assert.notInclude(theirs, child)
      assert.notInclude(theirs, episode)
    }))

  test("an offer is answered once: of two who answer together, one does", () =>
    Effect.gen(function* () {
      for (const [session, given] of [
        [south, declined],
        [north, withdrawn]
      ] as const) {
        const offer = yield* offered
        yield* using(session, (transfers) => transfers.answer(offer.id, given))
        for (const [again, second] of [
          [south, declined],
          [north, withdrawn]
        ] as const) {
          const exit = yield* Effect.exit(using(again, (transfers) => transfers.answer(offer.id, second)))
          assert.isTrue(died(exit))
        }
        assert.strictEqual((yield* find(north, offer))?.state, given.state)
        assert.strictEqual((yield* find(south, offer))?.state, given.state)
      }
      const offer = yield* offered
      const together = yield* Effect.all(
        [
          Effect.exit(using(south, (transfers) => transfers.answer(offer.id, declined))),
          Effect.exit(using(north, (transfers) => transfers.answer(offer.id, withdrawn)))
        ],
        { concurrency: "unbounded" }
      )
      assert.lengthOf(together.filter(died), 1)
      assert.strictEqual((yield* find(north, offer))?.state, (yield* find(south, offer))?.state)
    }))

  test("nobody but the authority that it is made to accepts or declines it, nobody but its maker withdraws it", () =>
    Effect.gen(function* () {
      const offer = yield* offered
      for (const [session, given] of [
        [west, declined],
        [north, declined],
        [west, withdrawn],
        [south, withdrawn]
      ] as const) {
        const exit = yield* Effect.exit(using(session, (transfers) => transfers.answer(offer.id, given)))
        assert.isTrue(died(exit))
      }
      assert.strictEqual((yield* find(south, offer))?.state, "offered")
    }))

  test("the gateway's role writes no row of it: functions do, and they say what the session's authority may", () =>
    Effect.gen(function* () {
      const { child, episode, id } = yield* offered
      for (const statement of [
        `insert into transfer select 'southshire', gen_random_uuid(), side, 'westshire', state, offer from transfer`,
        "update transfer set state = 'accepted'",
        "delete from transfer"
      ]) {
        assert.match(yield* answered(sealed("northshire"), statement), /permission denied/u)
      }
      const offering = (of: string, to: string) =>
        `select section17.offer_transfer(gen_random_uuid(), '${to}', '${child}', '${of}', '{}', 'x', now(), 's')`
      assert.strictEqual(
        yield* answered(sealed("southshire"), offering(episode, "westshire")),
        "Only a child of whom there is an episode here is offered."
      )
      assert.strictEqual(
        yield* answered(sealed("northshire"), offering(episode, "northshire")),
        "A child is offered to another authority."
      )
      const accepting = `select section17.answer_transfer('${id}', 'accepted', 'x', null, null, null, now()) as done`
      assert.strictEqual(yield* answered(sealed("westshire"), accepting), '[{"done":false}]')
      assert.strictEqual(yield* answered(sealed("northshire"), accepting), '[{"done":false}]')
      assert.match(yield* answered(accepting), /There is no session/u)
      assert.strictEqual(
        yield* answered(sealed("southshire"), "select section17.note_transfers(now())"),
        "The gateway itself takes note of transfers."
      )
      assert.strictEqual((yield* find(south, { id }))?.state, "offered")
    }))

  test("without the policy nobody reads any, and without row-level security each still reads its own alone", () =>
    Effect.gen(function* () {
      const offer = yield* offered
      const [policy] = yield* Effect.promise(() =>
        world.asOwner("select qual, with_check from pg_policies where tablename = 'transfer'")
      )
      yield* Effect.promise(() => world.asOwner("drop policy authority on transfer"))
      assert.strictEqual(yield* find(north, offer), undefined)
      assert.strictEqual(yield* find(south, offer), undefined)
      yield* Effect.promise(() =>
        world.asOwner(
          `create policy authority on transfer using (${String(policy?.["qual"])}) with check (${String(policy?.["with_check"])})`,
          "alter table transfer disable row level security"
        )
      )
      assert.strictEqual(yield* find(west, offer), undefined)
      assert.strictEqual((yield* find(south, offer))?.child, null)
      const exit = yield* Effect.exit(using(west, (transfers) => transfers.answer(offer.id, declined)))
      assert.isTrue(died(exit))
      yield* Effect.promise(() => world.asOwner("alter table transfer enable row level security"))
      assert.strictEqual((yield* find(south, offer))?.state, "offered")
    }))

  test("what was offered is sealed: changed by whoever owns the database, it is found", () =>
    Effect.gen(function* () {
      const offer = yield* offered
      yield* Effect.promise(() =>
        world.asOwner(
          `update transfer set offer = jsonb_set(offer, '{legalBasis}', '"None."')
           where id = '${offer.id}' and authority = 'southshire'`
        )
      )
      assert.isFalse((yield* find(south, offer))?.verified)
      assert.isTrue((yield* find(north, offer))?.verified)
    }))

  test("of a record that is restricted to others, there is no offer", () =>
    Effect.gen(function* () {
      const offer = yield* offered
      const practitioners = [Example.practitioner("somebody.else").id] as const
      const decision = { reasons: "A threat.", reviewOn: CalendarDate.CalendarDate.make("2026-06-01") }
      yield* inUnit(
        north,
        Effect.flatMap(Restrictions, ({ decide }) =>
          decide({ ...decision, child: offer.child, practitioners }, at)
        )
      )
      assert.strictEqual(yield* find(north, offer), undefined)
      assert.isTrue(
        died(yield* Effect.exit(using(north, (transfers) => transfers.answer(offer.id, withdrawn))))
      )
      const named = Example.session("northshire", "somebody.else")
      assert.strictEqual((yield* find(named, offer))?.id, offer.id)
      assert.strictEqual((yield* find(south, offer))?.state, "offered")
    }))

  test("each side takes note of what the other did, once, by the gateway's own work", () =>
    Effect.gen(function* () {
      yield* noting(north)
      yield* noting(south)
      const offer = yield* offered
      assert.deepStrictEqual(yield* noting(north), [])
      assert.deepStrictEqual(yield* noting(south), [[offer.id, "offered"]])
      assert.deepStrictEqual(yield* noting(south), [])
      yield* accept(offer)
      assert.deepStrictEqual(yield* noting(south), [])
      assert.deepStrictEqual(yield* noting(north), [[offer.id, "accepted"]])
      assert.deepStrictEqual(yield* noting(north), [])
    }))

  test("one that cannot be read is not noted, and holds up no other", () =>
    Effect.gen(function* () {
      yield* noting(south)
      const offers = [yield* offered, yield* offered, yield* offered]
      const [broken] = offers.map(({ id }) => id).toSorted()
      if (broken === undefined) return assert.fail("nothing was offered")
      yield* Effect.promise(() =>
        world.asOwner(
          `update transfer set offer = '{}' where authority = '${south.authority}' and id = '${broken}'`
        )
      )
      const noted = Effect.provide(noteTransfers(south.authority), noProtocols)
      assert.strictEqual(yield* noted, 2)
      assert.strictEqual(yield* noted, 0)
      const left = using(serviceSession(south.authority, "transfers"), ({ toNote }) =>
        toNote({ after: undefined, most: 50 })
      )
      assert.deepStrictEqual(yield* left, [broken])
      yield* Effect.promise(() => world.asOwner(`delete from transfer where id = '${broken}'`))
    }))

  test("a page ends where the next begins; those that stand so, or are of one authority, are asked for by themselves", () =>
    Effect.gen(function* () {
      const east = Example.session("eastshire")
      const offers: Array<NewOffer> = []
      for (const day of ["01", "02", "03"]) {
        const { child, episode } = yield* recordEpisode(north)
        const made = Example.offer(episode, child, east.authority)
        const at = Instant.Instant.make(`2026-04-${day}T09:00:00.000Z`)
        offers.push({ ...made, at })
        yield* using(north, (transfers) => transfers.offer({ ...made, at }))
      }
      const asked = { side: "received", first: 2 } as const
      const one = yield* using(east, ({ list }) => list(asked))
      const last = one.transfers.at(-1)!
      const two = yield* using(east, ({ list }) =>
        list({ ...asked, after: { at: last.offeredAt, id: last.id } })
      )
      assert.deepStrictEqual(
        [one.transfers, two.transfers].map((page) => page.map(({ id }) => id)),
        [[offers[2]!.id, offers[1]!.id], [offers[0]!.id]]
      )
      assert.deepStrictEqual([one.more, one.total, two.more, two.total], [true, 3, false, 3])
      yield* using(east, (transfers) => transfers.answer(offers[2]!.id, declined))
      const found = (session: SessionContext, more: Partial<TransfersAsked>) =>
        Effect.map(
          using(session, ({ list }) => list({ ...asked, first: 10, ...more })),
          ({ total, transfers }) => [transfers.map(({ id }) => id), total]
        )
      const [first, second, third] = offers.map(({ id }) => id)
      assert.deepStrictEqual(yield* found(east, { states: ["offered"] }), [[second, first], 2])
      assert.deepStrictEqual(yield* found(east, { states: ["declined", "withdrawn"] }), [[third], 1])
      assert.deepStrictEqual(yield* found(east, { states: [] }), [[], 0])
      assert.deepStrictEqual(yield* found(east, { others: [north.authority] }), [[third, second, first], 3])
      assert.deepStrictEqual(yield* found(east, { others: [west.authority] }), [[], 0])
      const offeredTo = { side: "offered", others: [east.authority] } as const
      assert.deepStrictEqual(yield* found(north, offeredTo), [[third, second, first], 3])
      assert.deepStrictEqual(yield* found(north, { ...offeredTo, states: ["declined"] }), [[third], 1])
      const of = yield* using(north, ({ ofEpisodes }) => ofEpisodes(offers.map(({ episode }) => episode)))
      assert.deepStrictEqual(
        offers.map(({ episode }) => of.get(episode)?.state),
        ["offered", "offered", "declined"]
      )
    }))
})
