/** Pages of protocols. */
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { readProtocols } from "@section17/application"
import { AuthorityCode } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { ProtocolModel } from "../models.ts"
import type { QueryProtocolsArgs } from "../resolvers.gen.ts"
import { ask } from "../session/ask.ts"
import { cursorOf } from "../session/cursor.ts"
import { protocolId } from "../session/ids.ts"
import { connection, countOf, refused } from "../session/page.ts"

const cursor = cursorOf(Schema.Struct({ protocol: Schema.String }))
const authorityOf = Schema.decodeUnknownOption(AuthorityCode.AuthorityCode)

/** A text that is no key of an authority is the key of none, and none has no protocols. */
const listed = async (
  context: GraphQLContext,
  authority: string | null | undefined
): Promise<ReadonlyArray<ProtocolModel>> => {
  if (authority === null || authority === undefined) return ask(context, () => readProtocols())
  const known = Option.getOrUndefined(authorityOf(authority))
  return known === undefined ? [] : ask(context, () => readProtocols(known))
}

export const protocolsPage = async (
  context: GraphQLContext,
  { after, authority, first }: QueryProtocolsArgs & { readonly first: number }
): Promise<ReturnType<typeof connection<ProtocolModel>>> => {
  const all = await listed(context, authority)
  const last = cursor.read(after)?.protocol
  const start = last === undefined ? 0 : all.findIndex(({ version }) => protocolId(version) === last) + 1
  if (last !== undefined && start === 0) throw refused("after: give the endCursor of the page before.")
  const nodes = all.slice(start, start + countOf(first, "protocols"))
  const more = start + nodes.length < all.length
  return connection({ nodes, more, total: all.length, isLater: start > 0 }, ({ version }) =>
    cursor.write({ protocol: protocolId(version) })
  )
}
