/**
 * Lists of things of one kind, whose place in the list is their id: each given as a connection; and as it was before it was
 * one, without saying whether there are more, for whoever still asks so.
 *
 * @module
 */
import type { GraphQLResolveInfo } from "graphql"
import type { PageAsked, PageOf } from "@section17/application"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { sessionOf } from "./ask.ts"
import { isSelected } from "./isSelected.ts"
import { connection, countOf, refused } from "./page.ts"

interface Listing<Node, Place> {
  /** What they are, as a message calls them. */
  readonly what: string
  readonly placeIn: (id: string) => Place | undefined
  readonly idOf: (node: Node) => string
  readonly read: (context: GraphQLContext, page: PageAsked<Place>) => Promise<PageOf<Node>>
}

interface Asked {
  readonly first: number
  readonly after?: string | null
}

export const listing = <Node, Place>({ idOf, placeIn, read, what }: Listing<Node, Place>) => {
  const placeAfter = (after: string | null | undefined) => {
    if (!after) return {}
    const place = placeIn(after)
    if (place === undefined) throw refused(`after: give the endCursor of a page of ${what}.`)
    return { after: place }
  }
  const pageOf = (context: GraphQLContext, { after, first }: Asked, counted: boolean) => {
    sessionOf(context)
    return read(context, { first: countOf(first, what), ...placeAfter(after), counted })
  }
  return {
    connection: async (context: GraphQLContext, asked: Asked, info: GraphQLResolveInfo) => {
      const { listed, more, total } = await pageOf(context, asked, isSelected(info, "totalCount"))
      return connection({ nodes: listed, more, total, isLater: Boolean(asked.after) }, idOf)
    },
    nodes: async (context: GraphQLContext, asked: Asked) => (await pageOf(context, asked, false)).listed
  }
}
