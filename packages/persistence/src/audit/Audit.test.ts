import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { Audit, Children, type SessionContext, UnitOfWork, verifyAccount } from "@section17/application"
import * as Persistence from "../Persistence.ts"
import * as Example from "../testing/Example.ts"
import { account, faultOf, inUnit, verifyAudit } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"
import { onServer } from "../testing/onServer.test-data.ts"

class Refused extends Data.TaggedError("Refused") {}

let next = 0
/** An authority that nobody has used yet, with so many entries in its audit. */
const audited = Effect.fnUntraced(function* (entries: number) {
  next += 1
  const session = Example.session(`audited-${next}`)
  for (let entry = 1; entry <= entries; entry += 1) yield* inUnit(session, account(`read ${entry}`))
  return session
})

/** Units of work, and what is done before each, by its number. */
const before = (units: typeof UnitOfWork.Service, each: (unit: number) => Effect.Effect<unknown>) => {
  let unit = 0
  const run: typeof units.run = (session, work) =>
    Effect.andThen(
      Effect.suspend(() => each((unit += 1))),
      units.run(session, work)
    )
  return { ...units, run, begun: () => unit }
}

onEachEngine("the audit of an authority", ({ test, world }) => {
  const entries = ({ authority }: SessionContext) =>
    Effect.promise(() =>
      world.asOwner(
        `select number, practitioner, purpose, action, outcome, episode, child, problem, rule from audit
         where authority = '${authority}' order by number`
      )
    )

  test("says who did what, for which purpose, and with what outcome", () =>
    Effect.gen(function* () {
      const session = yield* audited(0)
      const episode = Example.episodeId()
      const child = Example.child().id
      yield* inUnit(
        session,
        Effect.flatMap(Audit, (audit) =>
          audit.record({
            action: "AuthoriseAssessment",
            outcome: "refused",
            episode,
            child,
            refusal: { problem: "MayNotDecideOnOwnWork", rule: "BRI-9c" as never },
            at: "2026-03-02T09:30:00.000Z" as never
          })
        )
      )
      assert.deepStrictEqual(yield* entries(session), [
        {
          number: 1,
          practitioner: "lead.practitioner",
          purpose: "direct care",
          action: "AuthoriseAssessment",
          outcome: "refused",
          episode,
          child,
          problem: "MayNotDecideOnOwnWork",
          rule: "BRI-9c"
        }
      ])
    }))

  test("a refusal that is returned, not raised, stays on record", () =>
    Effect.gen(function* () {
      const session = yield* audited(0)
      const refused = yield* inUnit(session, Effect.as(account("refused"), Option.none()))
      assert.deepStrictEqual(refused, Option.none())
      assert.lengthOf(yield* entries(session), 1)
    }))

  test("what is rolled back leaves nothing, the audit included", () =>
    Effect.gen(function* () {
      const session = yield* audited(1)
      const child = Example.child()
      const work = Effect.andThen(
        account("lost"),
        Effect.flatMap(Children, (children) => children.register(child))
      )
      const failed = yield* Effect.exit(inUnit(session, Effect.andThen(work, new Refused())))
      assert.isTrue(Exit.isFailure(failed) && Cause.hasFails(failed.cause))
      const died = yield* Effect.exit(inUnit(session, Effect.andThen(work, Effect.die("a fault"))))
      assert.isTrue(Exit.isFailure(died) && Cause.hasDies(died.cause))
      const interrupted = yield* Effect.exit(inUnit(session, Effect.andThen(work, Effect.interrupt)))
      assert.isTrue(Exit.isFailure(interrupted))
      assert.lengthOf(yield* entries(session), 1)
      const found = yield* inUnit(
        session,
        Effect.flatMap(Children, (children) => children.find(child.id))
      )
      assert.deepStrictEqual(found, Option.none())
      assert.strictEqual(faultOf(yield* verifyAudit(session)), undefined)
    }))

  test("a session of words that cannot be kept is a defect: nothing is written, and the account still verifies", () =>
    Effect.gen(function* () {
      const session = yield* audited(1)
      for (const words of ["direct care \ud800", "direct care \0", " "]) {
        for (const part of [{ purpose: words }, { name: words }]) {
          const exit = yield* Effect.exit(inUnit({ ...session, ...part }, account("broken")))
          assert.isTrue(Exit.isFailure(exit) && Cause.hasDies(exit.cause))
        }
      }
      assert.lengthOf(yield* entries(session), 1)
      assert.strictEqual(faultOf(yield* verifyAudit(session)), undefined)
    }))

  test("an entry of words that cannot be kept is a defect: nothing is written, and the account still verifies", () =>
    Effect.gen(function* () {
      const session = yield* audited(1)
      for (const words of ["read \ud800", "read \0"]) {
        const exit = yield* Effect.exit(inUnit(session, account(words)))
        assert.isTrue(Exit.isFailure(exit) && Cause.hasDies(exit.cause))
      }
      assert.lengthOf(yield* entries(session), 1)
      assert.strictEqual(faultOf(yield* verifyAudit(session)), undefined)
    }))

  test("forty at once make one chain", () =>
    Effect.gen(function* () {
      const session = yield* audited(0)
      const both = Effect.andThen(account("one"), account("two"))
      yield* Effect.all(
        Array.from({ length: 20 }, () => inUnit(session, both)),
        { concurrency: 20 }
      )
      const numbers = (yield* entries(session)).map(({ number }) => number)
      assert.deepStrictEqual(
        numbers,
        Array.from({ length: 40 }, (_, index) => index + 1)
      )
      assert.deepStrictEqual(yield* verifyAccount(session.authority), { entries: 40 })
    }))

  test("it is verified while more is accounted for: what comes meanwhile is no fault", () =>
    Effect.gen(function* () {
      const session = yield* audited(3)
      const faults = yield* Effect.all(
        Array.from({ length: 20 }, () =>
          Effect.andThen(inUnit(session, account("meanwhile")), Effect.map(verifyAudit(session), faultOf))
        ),
        { concurrency: 10 }
      )
      assert.deepStrictEqual(
        faults,
        Array.from({ length: 20 }, () => undefined)
      )
    }))

  test("goes on where it ended, after a unit of work that was undone once it had been added to", () =>
    Effect.gen(function* () {
      const session = yield* audited(2)
      const adding = Effect.flatMap(Audit, (audit) => audit.end)
      const undone = Effect.andThen(account("undone"), Effect.andThen(adding, new Refused()))
      assert.deepStrictEqual(yield* Effect.flip(inUnit(session, undone)), new Refused())
      yield* inUnit(session, account("kept"))
      assert.deepStrictEqual(yield* verifyAccount(session.authority), { entries: 3 })
    }))

  test("whoever adds to it twice does not wait for those who wait to add to it", () =>
    Effect.gen(function* () {
      const session = yield* audited(0)
      const adding = Effect.flatMap(Audit, (audit) => audit.end)
      const twice = Effect.andThen(account("one"), Effect.andThen(adding, account("two")))
      yield* Effect.all(
        Array.from({ length: 12 }, (_, index) => inUnit(session, index % 3 === 0 ? twice : account("one"))),
        { concurrency: "unbounded" }
      )
      assert.deepStrictEqual(yield* verifyAccount(session.authority), { entries: 16 })
    }))

  describe("however long it is", () => {
    const long = Effect.fnUntraced(function* () {
      const session = yield* audited(0)
      const entries = Array.from({ length: 4_001 }, (_, index) => account(`read ${index + 1}`))
      yield* inUnit(session, Effect.all(entries))
      return session
    })
    test("it is verified in units of work that are no longer for it: where it ends, then 2,000 entries in each", () =>
      Effect.gen(function* () {
        const { authority } = yield* long()
        const units = before(yield* UnitOfWork, () => Effect.void)
        const verified = Effect.provideService(verifyAccount(authority), UnitOfWork, units)
        assert.deepStrictEqual(yield* verified, { entries: 4_001 })
        // Where it ends; 1 to 2,000; to 4,000; the last one; and that nothing follows it.
        assert.strictEqual(units.begun(), 5)
      }))

    test("what is accounted for between two of them is for the next time", () =>
      Effect.gen(function* () {
        const session = yield* long()
        const all = yield* UnitOfWork
        const meanwhile = Effect.provideService(inUnit(session, account("meanwhile")), UnitOfWork, all)
        const units = before(all, (unit) => (unit === 3 ? meanwhile : Effect.void))
        const verified = Effect.provideService(verifyAccount(session.authority), UnitOfWork, units)
        assert.deepStrictEqual(yield* verified, { entries: 4_001 })
        assert.deepStrictEqual(yield* verifyAccount(session.authority), { entries: 4_002 })
      }))

    test("an entry is held against the last of the unit of work before", () =>
      Effect.gen(function* () {
        const session = yield* long()
        const of = `authority = '${session.authority}'`
        yield* Effect.promise(() =>
          world.asOwner(
            "alter table audit disable trigger all",
            `update audit set previous_hash = repeat('0', 64) where ${of} and number = 2001`,
            "alter table audit enable trigger all"
          )
        )
        assert.strictEqual(
          faultOf(yield* verifyAudit(session)),
          "2001: it does not follow the entry before it"
        )
      }))
  })

  const tampered = (name: string, expected: string, ...statements: ReadonlyArray<(of: string) => string>) =>
    test(name, () =>
      Effect.gen(function* () {
        const session = yield* audited(5)
        yield* Effect.promise(() =>
          world.asOwner(
            "alter table audit disable trigger all",
            ...statements.map((statement) => statement(`authority = '${session.authority}'`)),
            "alter table audit enable trigger all"
          )
        )
        assert.strictEqual(faultOf(yield* verifyAudit(session)), expected)
      })
    )
  describe("an entry that the owner of the database changed is found", () => {
    tampered(
      "edited",
      "2: it does not say what was hashed",
      (of) => `update audit set practitioner = 'somebody.else' where ${of} and number = 2`
    )
    tampered(
      "given to another child",
      "2: it does not say what was hashed",
      (of) => `update audit set child = gen_random_uuid() where ${of} and number = 2`
    )
    tampered(
      "deleted from the middle",
      "3: entry 3 is missing",
      (of) => `delete from audit where ${of} and number = 3`
    )
    tampered(
      "deleted at the beginning",
      "1: entry 1 is missing",
      (of) => `delete from audit where ${of} and number = 1`
    )
    tampered(
      "deleted at the end",
      "5: entry 5 is missing",
      (of) => `delete from audit where ${of} and number = 5`
    )
    tampered(
      "deleted at the end, with another put after it",
      "5: entry 5 is missing",
      (of) => `update audit set number = 9 where ${of} and number = 5`
    )
    tampered(
      "put after the end",
      "6: the account is recorded to end elsewhere",
      (
        of
      ) => `insert into audit select authority, 6, at, practitioner, purpose, action, outcome, episode, problem, rule,
        hash, repeat('a', 64), seal, child from audit where ${of} and number = 5`
    )
    tampered("all deleted", "1: entry 1 is missing", (of) => `delete from audit where ${of}`)
    tampered(
      "two exchanged",
      "3: it does not follow the entry before it",
      (of) => `update audit set number = -number where ${of} and number in (3, 4)`,
      (of) => `update audit set number = 7 + number where ${of} and number < 0`
    )
    tampered(
      "added, and the end moved",
      "6: it does not say what was hashed",
      (
        of
      ) => `insert into audit select authority, 6, at, practitioner, purpose, action, outcome, episode, problem, rule,
        hash, repeat('a', 64), seal, child from audit where ${of} and number = 5`,
      (of) => `update audit_head set number = 6, hash = repeat('a', 64) where ${of}`
    )
    tampered(
      "the end moved back",
      "5: the account is recorded to end elsewhere",
      (of) => `update audit_head set number = 4 where ${of}`
    )
    tampered(
      "sealed by someone without the secret",
      "5: its seal is not this installation's",
      (of) => `update audit set seal = repeat('a', 64) where ${of} and number = 5`
    )
  })
})

onServer("the audit of an authority that several gateways serve", (database) => {
  it.live("is one, whoever adds to it, in turn or at once, in a unit of work or in a reading", () =>
    Effect.gen(function* () {
      const session = Example.session("shared")
      const gateways = yield* Effect.all(
        Array.from({ length: 3 }, () => Layer.build(Persistence.layer(database().config)))
      )
      const twice = inUnit(session, Effect.andThen(account("one"), account("two")))
      const inReading = Effect.flatMap(UnitOfWork, (units) =>
        units.reading(session, (parts) => Effect.provideService(twice, UnitOfWork, parts))
      )
      const addTo = (gateway: (typeof gateways)[number], number: number) =>
        Effect.provideContext(number % 2 === 0 ? twice : inReading, gateway)
      for (const [number, gateway] of [...gateways, ...gateways].entries()) yield* addTo(gateway, number)
      const all = Array.from({ length: 8 }, () => gateways).flat()
      yield* Effect.all(all.map(addTo), { concurrency: "unbounded" })
      for (const gateway of gateways) {
        const verified = Effect.provideContext(verifyAccount(session.authority), gateway)
        assert.deepStrictEqual(yield* verified, { entries: 60 })
      }
    }).pipe(Effect.scoped)
  )
})
