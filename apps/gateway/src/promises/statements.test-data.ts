/** Counts the statements that gateways in this process send to a PostgreSQL server. */
import { Client } from "pg"

const textOf = (query: unknown): string => {
  if (typeof query === "string") return query
  return typeof query === "object" && query !== null && "text" in query ? String(query.text) : ""
}

/** The statements that are sent while something is done; what connections say when they begin is none of them. */
export const statementsOf = async (act: () => Promise<unknown>): Promise<ReadonlyArray<string>> => {
  const sent: Array<string> = []
  const query = Client.prototype.query
  Client.prototype.query = function (this: Client, ...given: ReadonlyArray<unknown>) {
    sent.push(textOf(given[0]))
    return Reflect.apply(query, this, given)
  } as typeof query
  try {
    await act()
  } finally {
    Client.prototype.query = query
  }
  return sent
}
