import * as Effect from "effect/Effect"
import { Protocols, today } from "@section17/application"
import type { AuthorityCode } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { practitioner } from "../practitioner/lookUp.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { askFor, sessionOf } from "./ask.ts"
import { systemIdOf } from "./ids.ts"
import { node } from "./nodes.ts"
import { refused } from "./page.ts"
import { ruleOf, sourceOf } from "./problem.ts"

const mostNodes = 50

const nameOf = (context: GraphQLContext, authority: AuthorityCode.AuthorityCode): Promise<string | null> =>
  askFor(context, () =>
    Effect.gen(function* () {
      return (yield* (yield* Protocols).inForce(authority, yield* today)).authorityName
    })
  )

export const session: Resolvers = {
  Query: {
    viewer: (_, __, context) => sessionOf(context),
    node: (_, { id }, context) => {
      sessionOf(context)
      return node(context, id)
    },
    nodes: (_, { ids }, context) => {
      sessionOf(context)
      if (ids.length <= mostNodes) return Promise.all(ids.map((id) => node(context, id)))
      throw refused(`Ask for at most ${mostNodes} things at once.`)
    }
  },
  Viewer: {
    practitioner: (viewer, _, context) => practitioner(context, viewer.practitioner),
    system: ({ practitioner: name }) => systemIdOf(name),
    roles: ({ roles }) => roles.map((role) => ({ role }))
  },
  Authority: {
    code: (authority) => authority,
    name: async (authority, _, context) => (await nameOf(context, authority)) ?? authority
  },
  Problem: { rule: ruleOf, source: sourceOf }
}
