import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { readReminders } from "@section17/application"
import { Citation } from "@section17/domain"
import { whoseOf } from "../caseload/whoseOf.ts"
import { episodeById } from "../episode/lookUp.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { attempt, sessionOf } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { reminderIdOf } from "../session/ids.ts"
import { notShown } from "../session/notShown.ts"
import { connection, countOf, refused } from "../session/page.ts"

/** A text that is no id of a requirement is the id of none. */
const isRule = Schema.is(Citation.RuleId)

const afterOf = (cursor: string) => {
  const after = reminderIdOf(cursor)
  if (after === undefined) throw refused("after: give the endCursor of the page before.")
  return { after }
}

export const reminder: Resolvers = {
  Query: {
    reminders: async (_, { after, first, of, rules }, context) => {
      sessionOf(context)
      const page = {
        first: countOf(first, "reminders"),
        ...(of && { whose: whoseOf(of) }),
        ...(rules && { rules: rules.filter(isRule) }),
        ...(after && afterOf(after))
      }
      const listed = await attempt(context, (session) => readReminders(session, page))
      const { more, reminders: nodes, total } = Result.getOrThrowWith(listed, notShown(context))
      return connection({ nodes, more, total, isLater: Boolean(after) }, ({ id }) => globalId("Reminder", id))
    }
  },
  Reminder: {
    id: ({ id }) => globalId("Reminder", id),
    episodeId: ({ episode }) => globalId("Episode", episode),
    episode: ({ episode }, _, context) => episodeById(context, episode)
  }
}
