import * as Effect from "effect/Effect"
import { Protocols, readChild, readEpisode, today } from "@section17/application"
import { GraphQLError } from "graphql"
import type { AuthorityCode } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { practitioner, practitionerById } from "../practitioner/lookUp.ts"
import { ruleSet } from "../protocol/lookUp.ts"
import { typeOfRuleSet } from "../protocol/ruleSets.ts"
import type { Resolvers, ResolversTypes } from "../resolvers.gen.ts"
import { askFor, sessionOf } from "./ask.ts"
import { childIdOf, episodeIdOf, practitionerIdOf, systemIdOf } from "./ids.ts"
import { ruleOf, sourceOf } from "./problem.ts"

const mostNodes = 50

const practitionerNode = async (context: GraphQLContext, id: string) => {
  const known = practitionerIdOf(id)
  const found = known === undefined ? undefined : await practitionerById(context, known)
  return found?.onRecord === undefined ? null : { __typename: "Practitioner" as const, ...found }
}

const childNode = async (context: GraphQLContext, id: string) => {
  const known = childIdOf(id)
  const found = known === undefined ? null : await askFor(context, (session) => readChild(session, known))
  return found === null ? null : { __typename: "Child" as const, ...found }
}

const episodeNode = async (context: GraphQLContext, id: string) => {
  const known = episodeIdOf(id)
  const found = known === undefined ? null : await askFor(context, (session) => readEpisode(session, known))
  return found === null ? null : { __typename: "Episode" as const, ...found }
}

const ruleSetNode = async (context: GraphQLContext, id: string) => {
  const found = await ruleSet(context, id)
  return found === null ? null : { __typename: typeOfRuleSet(found), ...found }
}

const node = async (context: GraphQLContext, id: string): Promise<ResolversTypes["Node"] | null> =>
  (await episodeNode(context, id)) ??
  (await childNode(context, id)) ??
  (await practitionerNode(context, id)) ??
  ruleSetNode(context, id)

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
      throw new GraphQLError(`Ask for at most ${mostNodes} things at once.`, {
        extensions: { code: "BAD_USER_INPUT" }
      })
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
