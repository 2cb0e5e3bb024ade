/** What the owner of a server for tests does on it. */
import { Client } from "pg"

/** Runs the statements, one after the other, each in a transaction of its own. */
export const asOwner = async (ownerUrl: string, ...statements: ReadonlyArray<string>): Promise<void> => {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The address of something else on the same server. */
export const within = (ownerUrl: string, change: (url: URL) => void): string => {
  const url = new URL(ownerUrl)
  change(url)
  return url.href
}
