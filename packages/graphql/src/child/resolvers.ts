import { readChild, readChildByIdentifier } from "@section17/application"
import type { Resolvers } from "../resolvers.gen.ts"
import { idGiven } from "../session/argument.ts"
import { askFor, sessionOf } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { childIdOf } from "../session/ids.ts"
import { episodesOfChild } from "./episodes.ts"
import { householdOf } from "./household.ts"
import { externalIn, identifiersOfChild } from "./identifiers.ts"
import { childrenPage } from "./search.ts"
import type { BirthInput } from "../resolvers.gen.ts"

/** The birth that an input gives: born on a day, or expected on one. */
export const birthOf = ({ bornOn, expectedOn }: BirthInput) =>
  bornOn === undefined ? { _tag: "Expected", on: expectedOn } : { _tag: "Born", on: bornOn }

export const child: Resolvers = {
  Query: {
    children: (_, asked, context, info) => {
      sessionOf(context)
      return childrenPage(context, asked, info)
    },
    childByIdentifier: async (_, given, context) => {
      const identifier = externalIn(given)
      return (await askFor(context, (session) => readChildByIdentifier(session, identifier))) ?? null
    },
    child: (_, { id }, context) => {
      sessionOf(context)
      const childId = idGiven("id", "Child", childIdOf(id))
      return askFor(context, (session) => readChild(session, childId))
    }
  },
  Child: {
    id: ({ id }) => globalId("Child", id),
    identifiers: ({ id }, _, context) => identifiersOfChild(context, id),
    household: ({ id }, _, context) => householdOf(context, id),
    episodes: ({ id }, asked, context) => episodesOfChild(context, id, asked)
  },
  Household: {
    describedOn: ({ described }) => described.describedOn,
    episodeId: ({ described }) => globalId("Episode", described.episode),
    children: ({ others }) => others,
    adults: ({ described }) => described.household.adults
  },
  ChildNotFound: { childId: ({ child }) => globalId("Child", child) }
}
