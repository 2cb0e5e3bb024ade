import { assert, describe, it } from "@effect/vitest"
import { AuthorityCode, CalendarDate, Practitioner, Role } from "@section17/domain"
import { Effect, Layer } from "effect"
import { Session } from "../session/Session.ts"
import { actingPractitioner } from "./actingPractitioner.ts"
import { Practitioners } from "./Practitioners.ts"

const socialWorker = Role.Role.make("socialWorker")
const teamManager = Role.Role.make("teamManager")

const tess: Practitioner.Practitioner = {
  id: Practitioner.PractitionerId.make("tess"),
  name: "Tess Lane",
  roles: [teamManager],
  employer: "northshire",
  socialWorkQualified: true,
  significantPracticeExperience: true,
  registrations: [
    {
      regulator: "Social Work England",
      number: "SW2",
      from: CalendarDate.CalendarDate.make("2020-12-01")
    }
  ],
  supervisor: null
}

/** Practitioners, as the port promises them: those of the ids that are known, and the latest put under each id. */
const practitionersOf = (...known: ReadonlyArray<Practitioner.Practitioner>) =>
  Layer.sync(Practitioners, () => {
    const records = new Map(known.map((each) => [each.id, each]))
    return {
      get: (ids) => Effect.sync(() => new Map([...records].filter(([id]) => ids.includes(id)))),
      search: ({ first }) => Effect.sync(() => [...records.values()].slice(0, first)),
      all: Effect.sync(() => [...records.values()]),
      teamOf: ({ manager }) =>
        Effect.sync(() =>
          [...records.values()]
            .filter(({ id, supervisor }) => id === manager || supervisor?.practitioner === manager)
            .map(({ id }) => id)
        ),
      put: (practitioner) => Effect.sync(() => void records.set(practitioner.id, practitioner))
    }
  })

const session = (roles: ReadonlyArray<Role.Role>, practitioner: Practitioner.PractitionerId = tess.id) =>
  Layer.succeed(Session, {
    authority: AuthorityCode.AuthorityCode.make("northshire"),
    practitioner,
    name: "Tess Lane",
    roles,
    purpose: "direct care"
  })

describe("WT15-003: who acts is on record, in the roles that token and record both hold", () => {
  it.effect("a role in both counts", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* actingPractitioner, tess)
    }).pipe(Effect.provide([practitionersOf(tess), session([teamManager])]))
  )

  it.effect("a role in the token alone makes nobody a manager", () =>
    Effect.gen(function* () {
      const { roles } = yield* actingPractitioner
      assert.deepStrictEqual(roles, [socialWorker])
    }).pipe(
      Effect.provide([
        practitionersOf({ ...tess, roles: [socialWorker] }),
        session([socialWorker, teamManager])
      ])
    )
  )

  it.effect("a role on record alone does not count either: the identity provider has taken it away", () =>
    Effect.gen(function* () {
      const { roles } = yield* actingPractitioner
      assert.deepStrictEqual(roles, [])
    }).pipe(Effect.provide([practitionersOf(tess), session([])]))
  )

  it.effect("qualification, registration and supervision are those on record, whatever the token says", () =>
    Effect.gen(function* () {
      const acting = yield* actingPractitioner
      assert.deepStrictEqual(acting, {
        ...tess,
        socialWorkQualified: false,
        registrations: [],
        roles: [teamManager]
      })
    }).pipe(
      Effect.provide([
        practitionersOf({ ...tess, socialWorkQualified: false, registrations: [] }),
        session([teamManager, socialWorker])
      ])
    )
  )

  it.effect("a stranger with a good token is refused, and told what to do", () =>
    Effect.gen(function* () {
      const refused = yield* Effect.flip(actingPractitioner)
      assert.strictEqual(refused._tag, "UnknownPractitioner")
      assert.strictEqual(refused.rule, "WT15-003")
      assert.include(refused.message, "No practitioner stranger is known to this authority.")
    }).pipe(
      Effect.provide([
        practitionersOf(tess),
        session([teamManager], Practitioner.PractitionerId.make("stranger"))
      ])
    )
  )

  it.effect("what is on record now counts, not what was: a role taken from the record is gone at once", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual((yield* actingPractitioner).roles, [teamManager])
      yield* (yield* Practitioners).put({ ...tess, roles: [] })
      assert.deepStrictEqual((yield* actingPractitioner).roles, [])
    }).pipe(Effect.provide([practitionersOf(tess), session([teamManager])]))
  )
})
