import * as Effect from "effect/Effect"
import { Protocols, readProtocols, today } from "@section17/application"
import { Content, Readings, type Rule } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { Day, ReadingTakenModel } from "../models.ts"
import type { Resolvers, RuleSetRulesArgs } from "../resolvers.gen.ts"
import { ask, askFor, sessionOf } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { protocolId } from "../session/ids.ts"
import { editionOfCode, protocolOfVersion } from "./lookUp.ts"
import { protocolsPage } from "./page.ts"
import { rulesAndRoles, typeOfRuleSet } from "./ruleSets.ts"

const inForce = (context: GraphQLContext, on: Day | null | undefined) =>
  askFor(context, ({ authority }) =>
    Effect.gen(function* () {
      return yield* (yield* Protocols).inForce(authority, on ?? (yield* today))
    })
  )

const ofVersion = async (context: GraphQLContext, version: string) => {
  const all = await ask(context, ({ authority }) => readProtocols(authority))
  return all.findLast((protocol) => protocol.version.version === version) ?? null
}

const isAbout =
  ({ enforcing, kinds, step }: RuleSetRulesArgs) =>
  (rule: Rule.Rule): boolean =>
    (!kinds || kinds.includes(rule._tag)) &&
    (!step || ("step" in rule && rule.step === step)) &&
    (!enforcing || [rule.id, ...(rule.alsoEnforces ?? [])].some((id) => id === enforcing))

const questionIds = Object.keys(Readings.byDefault) as ReadonlyArray<Readings.ReadingId>

const answersTo = (id: Readings.ReadingId) =>
  Object.entries(Readings.asked(id).answers).map(([answer, says]) => ({ answer, says }))

const takenIn = ({ id, readings }: ReadingTakenModel): string => readings[id]

export const protocol: Resolvers = {
  Query: {
    protocol: (_, { on, version }, context) => (version ? ofVersion(context, version) : inForce(context, on)),
    protocols: (_, asked, context) => {
      sessionOf(context)
      return protocolsPage(context, asked)
    },
    editions: (_, __, context) => ask(context, () => Effect.map(Protocols, ({ editions }) => [...editions]))
  },
  RuleSet: {
    __resolveType: typeOfRuleSet,
    inForceFrom: ({ inForce }) => inForce.from,
    inForceUntil: ({ inForce }) => inForce.until ?? null,
    roleDefinitions: (found) => {
      const { roles } = rulesAndRoles(found)
      return [...roles.values()].map((definition) => ({ definition, roles }))
    },
    rules: (found, asked) => {
      const { roles, rules } = rulesAndRoles(found)
      return rules.filter(isAbout(asked)).map((rule) => ({ rule, roles }))
    }
  },
  Protocol: {
    id: ({ version }) => protocolId(version),
    version: ({ version }) => version.version,
    edition: ({ version }) => version.edition,
    sitsOn: ({ version }, _, context) => editionOfCode(context, version.edition),
    authority: ({ version }) => version.authority,
    adopted: ({ adopted }) => adopted ?? null,
    covers: ({ covers }) => covers ?? [],
    leavesOut: ({ covers }) => Content.leftOut(covers ?? []),
    officeHours: ({ officeHours }) => officeHours ?? null,
    readings: ({ readings }) => questionIds.map((id) => ({ id, readings })),
    roles: ({ roles }) => [...roles.values()].map(({ role, title }) => ({ role, title }))
  },
  ProtocolVersion: {
    protocol: async (version, _, context) => (await protocolOfVersion(context, version))?.protocol ?? null
  },
  Edition: { id: ({ code }) => globalId("Edition", code) },
  ReadingTaken: {
    question: ({ id }) => id,
    asks: ({ id }) => Readings.asked(id).asks,
    answer: takenIn,
    takenAs: ({ id, readings }) => Readings.says(readings, id),
    byDefault: (each) => takenIn(each) === Readings.byDefault[each.id],
    alternatives: (each) => answersTo(each.id).filter(({ answer }) => answer !== takenIn(each))
  }
}
