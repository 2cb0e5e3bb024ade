import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { mayLead, Protocols, today } from "@section17/application"
import { type Role, Who } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { idGiven } from "../session/argument.ts"
import { askFor, attempt, sessionOf } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { practitionerIdOf } from "../session/ids.ts"
import { invalidInput } from "../session/InvalidInput.ts"
import { shown } from "../session/problem.ts"
import { together } from "../session/together.ts"
import { practitioner as lookUp, practitionerById } from "./lookUp.ts"
import { practitionersPage } from "./search.ts"

const titlesToday = together(async (context, keys: ReadonlyArray<Role.Role>) => {
  const protocol = await askFor(context, ({ authority }) =>
    Effect.gen(function* () {
      return yield* (yield* Protocols).inForce(authority, yield* today)
    })
  )
  const titleOf = Who.titleOf(protocol?.roles ?? new Map())
  return new Map(keys.map((key) => [key, titleOf(key)]))
})

const titleToday = async (context: GraphQLContext, role: Role.Role): Promise<string> =>
  (await titlesToday(context, role)) ?? role

const noSuchId = invalidInput([
  { path: ["practitioner"], message: "Give the id of a practitioner, as this API gave it" }
])

export const practitioner: Resolvers = {
  Query: {
    practitioners: async (_, asked, context) => (await practitionersPage(context, asked)).nodes,
    practitionersByName: (_, args, context) => practitionersPage(context, args),
    practitioner: async (_, { id }, context) => {
      sessionOf(context)
      const found = await practitionerById(context, idGiven("id", "Practitioner", practitionerIdOf(id)))
      return found.onRecord === undefined ? null : found
    },
    mayLead: async (_, { on, practitioner: id, work }, context) => {
      sessionOf(context)
      const practitioner = practitionerIdOf(id)
      if (practitioner === undefined) return noSuchId
      const asked = { practitioner, work, ...(on ? { on } : {}) }
      const answer = await attempt(context, (session) => mayLead(session, asked))
      return Result.match(answer, {
        onSuccess: (found) => ({ ...found, _tag: "MayLead" as const }),
        onFailure: shown
      })
    }
  },
  Practitioner: {
    id: ({ id }) => globalId("Practitioner", id),
    name: ({ id, onRecord }) => onRecord?.name ?? id,
    roles: ({ onRecord }) => (onRecord?.roles ?? []).map((role) => ({ role })),
    employer: ({ onRecord }) => onRecord?.employer ?? null,
    socialWorkQualified: ({ onRecord }) => onRecord?.socialWorkQualified ?? null,
    significantPracticeExperience: ({ onRecord }) => onRecord?.significantPracticeExperience ?? null,
    registrations: ({ onRecord }) => onRecord?.registrations ?? [],
    supervisor: ({ onRecord }) => onRecord?.supervisor ?? null
  },
  Role: {
    key: ({ role }) => role,
    title: (role, _, context) => role.title ?? titleToday(context, role.role)
  },
  Supervision: {
    practitioner: ({ practitioner }, _, context) => practitionerById(context, practitioner),
    roles: ({ roles }) => roles.map((role) => ({ role }))
  },
  MayLead: {
    practitioner: ({ practitioner }, _, context) => lookUp(context, practitioner),
    as: ({ as }) => ({ role: as.role })
  },
  MayNotLead: { practitioner: ({ practitioner }, _, context) => lookUp(context, practitioner) },
  UnknownPractitioner: { practitionerId: ({ practitioner }) => globalId("Practitioner", practitioner) },
  Shortfall: { __resolveType: ({ _tag }) => _tag, role: ({ role, title }) => ({ role, title }) },
  RoleNotHeld: { says: ({ title }) => `is not a ${title}` }
}
