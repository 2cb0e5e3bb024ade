/**
 * The `section17` command, as tests start it. It is some 2,300 modules, which a process takes 1.5 s of a processor to load.
 * So for all files of tests it is bundled once; from the bundle, which is the same program, it takes 0.2 to 0.8 s.
 *
 * Tests of the command itself start it as its users do too, and so does `script/promise` whatever it tries.
 *
 * @module
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { isAlone } from "@section17/persistence/testing"
import { type Plugin, rolldown } from "rolldown"

/** Where the bundle is, for the processes that vitest starts. */
const FOLDER = "TEST_PROGRAM"

/** As its users start it. */
export const asItLies = fileURLToPath(new URL("../main.ts", import.meta.url))

/** Bundled, where it was; else as it lies. */
export const program = (): string => {
  const folder = process.env[FOLDER]
  return folder === undefined ? asItLies : join(folder, "program/main.js")
}

/** PGlite finds its WebAssembly beside itself, and so stays where it is installed. */
const pgliteInItsPlace: Plugin = {
  name: "pglite-in-its-place",
  async resolveId(id, from) {
    if (!id.startsWith("@electric-sql/pglite")) return null
    const found = await this.resolve(id, from, { skipSelf: true })
    return found && { id: pathToFileURL(found.id).href, external: true }
  }
}

/** Before vitest runs its files. */
export const bundle = async (): Promise<void> => {
  if (isAlone) return
  const folder = mkdtempSync(join(tmpdir(), "section17-program-"))
  const build = await rolldown({ input: asItLies, platform: "node", plugins: [pgliteInItsPlace] })
  await build.write({ dir: join(folder, "program"), format: "esm" })
  process.env[FOLDER] = folder
}

/** After vitest has run its files. */
export const removeBundle = (): void => {
  const folder = process.env[FOLDER]
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
}
