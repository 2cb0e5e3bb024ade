/** What gateways in this process send to a PostgreSQL server for somebody. */
import { Client } from "pg"

/** The statements in the transactions of a practitioner, beside what begins and ends them. */
export const sentFor = async (
  authority: string,
  whose: string,
  work: () => Promise<unknown>
): Promise<ReadonlyArray<string>> => {
  const sent: Array<string> = []
  const within = new WeakSet<Client>()
  const { query } = Client.prototype
  Client.prototype.query = function (this: Client, ...given: ReadonlyArray<unknown>) {
    const { text = "", values = [] } = given[0] as { text?: string; values?: ReadonlyArray<unknown> }
    if (text === "commit" || text === "rollback") within.delete(this)
    if (within.has(this)) sent.push(text)
    if (text.startsWith("select set_config(") && String(values[1]).startsWith(`${authority} ${whose} `))
      within.add(this)
    return Reflect.apply(query, this, given)
  } as typeof query
  try {
    await work()
    return sent
  } finally {
    Client.prototype.query = query
  }
}
