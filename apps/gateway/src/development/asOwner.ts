/** In development one address is enough: its owner's. The gateway still connects as a role that owns nothing. */
import { randomBytes } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as Redacted from "effect/Redacted"
import type { Persistence } from "@section17/persistence"

const GATEWAY_ROLE = "section17_gateway"

/** A secret that is made once and kept in the data folder. */
const kept = (folder: string, name: string): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, name)
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
  }
  return readFileSync(file, "utf8")
}

/** The database at `ownerUrl`, migrated by its owner on starting, and used by a role of the gateway's. */
export const asOwner = (ownerUrl: string, data: string): Persistence.Config => {
  const folder = join(data, "development")
  const url = new URL(ownerUrl)
  url.username = GATEWAY_ROLE
  url.password = kept(folder, "database-password")
  return {
    engine: "postgres",
    url: url.href,
    adminUrl: ownerUrl,
    sessionSecret: Redacted.make(kept(folder, "secret"))
  }
}
