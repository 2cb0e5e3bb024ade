/** Counts the statements that gateways in this process send to a PostgreSQL server. */
import { Client } from "pg"

const sentDuring = async (act: () => Promise<unknown>): Promise<number> => {
  let sent = 0
  const query = Client.prototype.query
  Client.prototype.query = function (this: Client, ...given: ReadonlyArray<unknown>) {
    sent += 1
    return Reflect.apply(query, this, given)
  } as typeof query
  try {
    await act()
  } finally {
    Client.prototype.query = query
  }
  return sent
}

const TRIES = 4

/** How many statements something takes: the fewest of several tries, since the queue works in the same process. */
export const statementsOf = async (act: () => Promise<unknown>): Promise<number> => {
  const counts: Array<number> = []
  while (counts.length < TRIES) counts.push(await sentDuring(act))
  return Math.min(...counts)
}
