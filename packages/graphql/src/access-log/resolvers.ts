import * as Schema from "effect/Schema"
import {
  type Accesses,
  type AccessesAsked,
  type AccessesByAsked,
  type AccessesWanted,
  type AccessEntry,
  readAccessesBy,
  readAccessLog
} from "@section17/application"
import { Instant } from "@section17/domain"
import { practitioner } from "../practitioner/lookUp.ts"
import type {
  QueryAccessLogArgs,
  QueryAccessLogByPractitionerArgs,
  RequireFields,
  Resolvers
} from "../resolvers.gen.ts"
import { idGiven } from "../session/argument.ts"
import { askFor, sessionOf } from "../session/ask.ts"
import { cursorOf } from "../session/cursor.ts"
import { globalId } from "../session/globalId.ts"
import { childIdOf, practitionerIdOf, systemIdOf } from "../session/ids.ts"
import { isSelected } from "../session/isSelected.ts"
import { connection, countOf } from "../session/page.ts"

const ofChild = cursorOf(Schema.Struct({ entry: Schema.Int }))
const byPractitioner = cursorOf(Schema.Struct({ at: Instant.Instant, number: Schema.Int }))

const placeOfChild = ({ number }: AccessEntry): string => ofChild.write({ entry: number })
const placeByPractitioner = ({ at, number }: AccessEntry): string => byPractitioner.write({ at, number })

const pageOf = (
  found: Accesses | null,
  { isLater, placeOf }: { readonly isLater: boolean; readonly placeOf: (entry: AccessEntry) => string }
) => found && connection({ nodes: found.entries, more: found.more, total: found.total, isLater }, placeOf)

const practitionerIn = (id: string) => idGiven("practitioner", "Practitioner", practitionerIdOf(id))

/** A text that is no name of a field is the name of nothing: nothing was asked for by none. */
const nameIn = (action: string): string => (/^\w+$/u.test(action) ? action : "")

const wantedOf = ({ action, from, outcomes, until }: Omit<QueryAccessLogArgs, "child">): AccessesWanted => ({
  ...(from && { from }),
  ...(until && { until }),
  ...(outcomes && { outcomes }),
  ...(typeof action === "string" && { action: nameIn(action) })
})

const askedAbout = (given: RequireFields<QueryAccessLogArgs, "first">) => {
  const { after, child, first, practitioner: by } = given
  const before = ofChild.read(after)?.entry
  return {
    child: idGiven("child", "Child", childIdOf(child)),
    ...(typeof by === "string" && { practitioner: practitionerIn(by) }),
    ...wantedOf(given),
    first: countOf(first, "entries"),
    ...(before !== undefined && { before })
  }
}

const askedBy = (given: RequireFields<QueryAccessLogByPractitionerArgs, "first">) => {
  const { after, first, from, practitioner: by, until } = given
  const before = byPractitioner.read(after)
  return {
    practitioner: practitionerIn(by),
    ...wantedOf(given),
    from,
    until,
    first: countOf(first, "entries"),
    ...(before !== undefined && { before })
  }
}

export const accessLog: Resolvers = {
  Query: {
    accessLog: async (_, given, context, info) => {
      sessionOf(context)
      const asked: AccessesAsked = { ...askedAbout(given), counted: isSelected(info, "totalCount") }
      const found = await askFor(context, (session) => readAccessLog(session, asked))
      return pageOf(found, { isLater: asked.before !== undefined, placeOf: placeOfChild })
    },
    accessLogByPractitioner: async (_, given, context, info) => {
      sessionOf(context)
      const asked: AccessesByAsked = { ...askedBy(given), counted: isSelected(info, "totalCount") }
      const found = await askFor(context, (session) => readAccessesBy(session, asked))
      return pageOf(found, { isLater: asked.before !== undefined, placeOf: placeByPractitioner })
    }
  },
  Access: {
    practitioner: (entry, _, context) => practitioner(context, entry.practitioner),
    system: (entry) => systemIdOf(entry.practitioner),
    onBehalfOf: ({ onBehalfOf }, _, context) =>
      onBehalfOf === null ? null : practitioner(context, onBehalfOf),
    episodeId: ({ episode }) => (episode === null ? null : globalId("Episode", episode)),
    childId: ({ child }) => (child === null ? null : globalId("Child", child))
  }
}
