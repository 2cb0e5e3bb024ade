import * as Schema from "effect/Schema"
import { type AccessEntry, readAccessLog } from "@section17/application"
import { practitioner } from "../practitioner/lookUp.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { askFor, sessionOf } from "../session/ask.ts"
import { cursorOf } from "../session/cursor.ts"
import { globalId } from "../session/globalId.ts"
import { childIdOf } from "../session/ids.ts"
import { isSelected } from "../session/isSelected.ts"
import { connection, countOf } from "../session/page.ts"

const cursor = cursorOf(Schema.Struct({ entry: Schema.Int }))

const placeOf = ({ number }: AccessEntry): string => cursor.write({ entry: number })

export const accessLog: Resolvers = {
  Query: {
    accessLog: async (_, { after, child, ...asked }, context, info) => {
      sessionOf(context)
      const before = cursor.read(after)?.entry
      const page = {
        first: countOf(asked.first, "entries"),
        counted: isSelected(info, "totalCount"),
        ...(before !== undefined && { before })
      }
      const id = childIdOf(child)
      const found =
        id === undefined ? null : await askFor(context, (session) => readAccessLog(session, id, page))
      if (found === null) return null
      const { entries, more, total } = found
      return connection({ nodes: entries, more, total, isLater: before !== undefined }, placeOf)
    }
  },
  Access: {
    practitioner: (entry, _, context) => practitioner(context, entry.practitioner),
    episodeId: ({ episode }) => (episode === null ? null : globalId("Episode", episode))
  }
}
