import { assert } from "@effect/vitest"
import { randomUUID } from "node:crypto"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Children, type ChildrenSought, type SessionContext } from "@section17/application"
import { type CalendarDate, Child } from "@section17/domain"
import * as Example from "../testing/Example.ts"
import { identified, inUnit } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const made = (givenName: string, familyName: string, bornOn = "2018-05-14"): Child.Child =>
  Schema.decodeUnknownSync(Child.Child)({
    id: randomUUID(),
    givenName,
    familyName,
    birth: { _tag: "Born", on: bornOn }
  })

const register = (session: SessionContext, ...all: ReadonlyArray<Child.Child>) =>
  inUnit(
    session,
    Effect.flatMap(Children, (children) => Effect.forEach(all, children.register, { discard: true }))
  )

const search = (session: SessionContext, sought: Partial<ChildrenSought>) =>
  inUnit(
    session,
    Effect.flatMap(Children, (children) => children.search({ first: 20, counted: true, ...sought }))
  )

const names = (session: SessionContext, sought: Partial<ChildrenSought>) =>
  Effect.map(search(session, sought), ({ children }) =>
    children.map(({ child }) => `${child.givenName} ${child.familyName}`)
  )

let next = 0
const authority = () => Example.session(`search-${(next += 1)}`)

onEachEngine("finding children", ({ test }) => {
  const four = Effect.fnUntraced(function* (session: SessionContext) {
    yield* register(
      session,
      made("Zoë", "Ashdown"),
      made("Robin", "Ashdowne", "2019-01-02"),
      made("Muhammad", "Ashby"),
      made("Robyn", "O’Brien")
    )
  })

  test("by name: what is written so before what begins so, that before what is a letter off, and last what sounds so", () =>
    Effect.gen(function* () {
      const session = authority()
      yield* four(session)
      assert.deepStrictEqual(yield* names(session, { name: "ashdown" }), ["Zoë Ashdown", "Robin Ashdowne"])
      assert.deepStrictEqual(yield* names(session, { name: "Ashdonw" }), ["Zoë Ashdown", "Robin Ashdowne"])
      assert.deepStrictEqual(yield* names(session, { name: "Robin" }), ["Robin Ashdowne", "Robyn O’Brien"])
      assert.deepStrictEqual(yield* names(session, { name: "Mohamed" }), ["Muhammad Ashby"])
    }))

  test("by the words of a name in any order, each of which must be met", () =>
    Effect.gen(function* () {
      const session = authority()
      yield* four(session)
      assert.deepStrictEqual(yield* names(session, { name: "ashdown zoe" }), ["Zoë Ashdown"])
      assert.deepStrictEqual(yield* names(session, { name: "Mohammed Ashbey" }), ["Muhammad Ashby"])
      assert.deepStrictEqual(yield* names(session, { name: "robin obrien" }), ["Robyn O’Brien"])
      assert.deepStrictEqual(yield* names(session, { name: "Robyn O Brien" }), ["Robyn O’Brien"])
      assert.deepStrictEqual(yield* names(session, { name: "zoe obrien" }), [])
      assert.deepStrictEqual(yield* names(session, { name: " ’ " }), [])
    }))

  test("by how a name begins, from three letters on", () =>
    Effect.gen(function* () {
      const session = authority()
      yield* four(session)
      assert.lengthOf(yield* names(session, { name: "ash" }), 3)
      assert.deepStrictEqual(yield* names(session, { name: "as" }), [])
    }))

  test("by day of birth, alone and with a name", () =>
    Effect.gen(function* () {
      const session = authority()
      yield* four(session)
      const bornOn = "2019-01-02" as CalendarDate.CalendarDate
      assert.deepStrictEqual(yield* names(session, { bornOn }), ["Robin Ashdowne"])
      assert.deepStrictEqual(yield* names(session, { bornOn, name: "ashdown" }), ["Robin Ashdowne"])
      assert.deepStrictEqual(yield* names(session, { bornOn, name: "zoe" }), [])
    }))

  test("by a number of the nation and by what another system calls them, as it was put on record", () =>
    Effect.gen(function* () {
      const session = authority()
      const [child, twin] = [made("Ada", "Trim"), made("Ida", "Trim")]
      yield* register(session, child, twin)
      const others = [{ system: "Case system", value: "C-77" }]
      yield* identified(session, child, {
        nhsNumber: "9990000018",
        uniquePupilNumber: "Q999999260000",
        others
      })
      yield* identified(session, twin, { nhsNumber: "9990000018" })
      const by = (kind: "nhsNumber" | "uniquePupilNumber" | "external", value: string, system = "") =>
        Effect.map(names(session, { identifier: { kind, system, value } }), (found) => found.toSorted())
      assert.deepStrictEqual(yield* by("nhsNumber", "9990000018"), ["Ada Trim", "Ida Trim"])
      assert.deepStrictEqual(yield* by("uniquePupilNumber", "Q999999260000"), ["Ada Trim"])
      assert.deepStrictEqual(yield* by("external", "C-77", "Case system"), ["Ada Trim"])
      assert.deepStrictEqual(yield* by("external", "C-77", "Another system"), [])
      assert.deepStrictEqual(yield* by("external", "9990000018", ""), [])
    }))

  test("goes page by page, and is counted as the pages have it", () =>
    Effect.gen(function* () {
      const session = authority()
      yield* register(
        session,
        ...Array.from({ length: 7 }, (_, at) => made("Kit", at < 3 ? "Marsh" : "Marshe"))
      )
      yield* register(authority(), made("Kit", "Marsh"))
      const found: Array<string> = []
      let after: ChildrenSought["after"]
      for (;;) {
        const page = yield* search(session, { name: "marsh", first: 2, ...(after && { after }) })
        assert.strictEqual(page.total, 7)
        found.push(...page.children.map(({ child }) => child.id))
        const last = page.children.at(-1)!
        if (!page.more) break
        after = { met: last.met, id: last.child.id }
      }
      assert.lengthOf(new Set(found), 7)
      assert.strictEqual((yield* search(session, { name: "marsh", counted: false })).total, 0)
    }))
})
