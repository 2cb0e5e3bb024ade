/** Records of their own for a server that is run as a process, on either engine. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Redacted from "effect/Redacted"
import { createDatabase, fillFolder } from "@section17/persistence/testing"
import type { Engine } from "../testing/testGateway.ts"
import type { Environment } from "./served.test-data.ts"

export interface Records {
  readonly environment: Environment
  readonly remove: () => Promise<void>
}

export const recordsOn = async (
  engine: Engine,
  server = process.env["TEST_DATABASE_URL"] ?? ""
): Promise<Records> => {
  const data = mkdtempSync(join(tmpdir(), "section17-served-"))
  const environment = { SECTION17_DATA: data }
  const removeFolder = () => rmSync(data, { recursive: true, force: true })
  if (engine === "PostgreSQL in this process") {
    fillFolder(join(data, "database"))
    return { environment, remove: async () => removeFolder() }
  }
  const { drop, ownerUrl, sessionSecret, url } = await createDatabase(server)
  const at = {
    DATABASE_URL: url,
    DATABASE_ADMIN_URL: ownerUrl,
    SECTION17_SECRET: Redacted.value(sessionSecret)
  }
  return {
    environment: { ...environment, ...at },
    remove: async () => {
      removeFolder()
      await drop()
    }
  }
}
