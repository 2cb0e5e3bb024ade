/** What every page of a list is asked and answered with. */
import { GraphQLError } from "graphql"

const most = 100

export const refused = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } })

export const notEntitled = ({ message }: Error): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "FORBIDDEN" } })

/** How many are asked for. Throws when it is not from 1 to 100. */
export const countOf = (first: number, what: string): number => {
  if (first < 1 || first > most) throw refused(`first: ask for 1 to ${most} ${what}.`)
  return first
}

interface Page<Node> {
  readonly nodes: ReadonlyArray<Node>
  readonly more: boolean
  readonly total: number
  /** Whether it is not the first. */
  readonly isLater: boolean
}

/** A page as Relay asks for it, given where each thing on it stands. */
export const connection = <Node>(
  { isLater, more, nodes, total }: Page<Node>,
  cursorOf: (node: Node) => string
) => {
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }))
  return {
    edges,
    nodes: [...nodes],
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: isLater,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null
    },
    totalCount: total
  }
}
