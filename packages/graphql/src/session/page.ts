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
  /** Whether it is not the first. */
  readonly isLater: boolean
}

/**
 * A page as Relay asks for it, of a list that is not counted, given where each thing on it stands. A cursor is written
 * only once it is asked for.
 */
export const uncounted = <Node>({ isLater, more, nodes }: Page<Node>, cursorOf: (node: Node) => string) => {
  const cursorAt = (place: 0 | -1): string | null => {
    const node = nodes.at(place)
    return node === undefined ? null : cursorOf(node)
  }
  return {
    get edges() {
      return nodes.map((node) => ({ cursor: cursorOf(node), node }))
    },
    nodes: [...nodes],
    get pageInfo() {
      return {
        hasNextPage: more,
        hasPreviousPage: isLater,
        startCursor: cursorAt(0),
        endCursor: cursorAt(-1)
      }
    }
  }
}

/** A page with how many the whole list has. */
export const connection = <Node>(
  page: Page<Node> & { readonly total: number },
  cursorOf: (node: Node) => string
) => Object.assign(uncounted(page, cursorOf), { totalCount: page.total })
