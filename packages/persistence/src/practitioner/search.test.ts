import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { type PractitionerPlace, Practitioners, type SessionContext } from "@section17/application"
import { type Practitioner, Role } from "@section17/domain"
import * as Example from "../testing/Example.ts"
import { inUnit } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const socialWorker = Role.Role.make("socialWorker")
const teamManager = Role.Role.make("teamManager")

const made = (id: string, name: string, ...roles: ReadonlyArray<Role.Role>): Practitioner.Practitioner => ({
  ...Example.practitioner(id),
  name,
  roles
})

const put = (session: SessionContext, ...all: ReadonlyArray<Practitioner.Practitioner>) =>
  inUnit(
    session,
    Effect.flatMap(Practitioners, (practitioners) =>
      Effect.forEach(all, practitioners.put, { discard: true })
    )
  )

interface Asked {
  readonly name?: string
  readonly roles?: ReadonlyArray<ReadonlyArray<Role.Role>>
  readonly first?: number
  readonly after?: PractitionerPlace
}

const names = (session: SessionContext, asked: Asked) =>
  Effect.map(
    inUnit(
      session,
      Effect.flatMap(Practitioners, ({ search }) => search({ roles: [], first: 20, ...asked }))
    ),
    (found) => found.map(({ name }) => name)
  )

let next = 0
const authority = () => Example.session(`staff-${(next += 1)}`)

onEachEngine("finding practitioners", ({ test }) => {
  test("by how the words of their name begin, in any order, whatever the accents and capitals", () =>
    Effect.gen(function* () {
      const session = authority()
      yield* put(
        session,
        made("1", "Zoë O’Brien-Smith", socialWorker),
        made("2", "Søren Obray", socialWorker),
        made("3", "Ada Trim", socialWorker)
      )
      assert.deepStrictEqual(yield* names(session, { name: "zoe" }), ["Zoë O’Brien-Smith"])
      assert.deepStrictEqual(yield* names(session, { name: "OBR" }), ["Søren Obray", "Zoë O’Brien-Smith"])
      assert.deepStrictEqual(yield* names(session, { name: "smi ZO" }), ["Zoë O’Brien-Smith"])
      assert.deepStrictEqual(yield* names(session, { name: "soren" }), ["Søren Obray"])
      assert.deepStrictEqual(yield* names(session, { name: "rim" }), [])
      assert.deepStrictEqual(yield* names(session, { name: " ’. " }), [])
      assert.deepStrictEqual(yield* names(session, { name: "a.*" }), ["Ada Trim"])
    }))

  test("by a role of each list that is given", () =>
    Effect.gen(function* () {
      const session = authority()
      yield* put(
        session,
        made("1", "Ada", socialWorker),
        made("2", "Ben", teamManager),
        made("3", "Cai", socialWorker, teamManager)
      )
      assert.deepStrictEqual(yield* names(session, { roles: [[socialWorker]] }), ["Ada", "Cai"])
      assert.deepStrictEqual(yield* names(session, { roles: [[socialWorker, teamManager]] }), [
        "Ada",
        "Ben",
        "Cai"
      ])
      assert.deepStrictEqual(yield* names(session, { roles: [[socialWorker], [teamManager]] }), ["Cai"])
      assert.deepStrictEqual(yield* names(session, { roles: [[]] }), [])
    }))

  test("page by page, those of one name one after another, and nobody of another authority", () =>
    Effect.gen(function* () {
      const session = authority()
      yield* put(session, made("b", "Kit"), made("a", "Kit"), made("c", "Kit"), made("d", "Lou"))
      yield* put(authority(), made("e", "Kit"))
      const page = (after?: PractitionerPlace) =>
        inUnit(
          session,
          Effect.flatMap(Practitioners, ({ search }) =>
            search({ name: "kit", roles: [], first: 2, ...(after && { after }) })
          )
        )
      const first = yield* page()
      assert.deepStrictEqual(
        first.map(({ id }) => String(id)),
        ["a", "b"]
      )
      const second = yield* page(first[1])
      assert.deepStrictEqual(
        second.map(({ id }) => String(id)),
        ["c"]
      )
    }))
})
