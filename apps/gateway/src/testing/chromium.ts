/**
 * A Chromium to test with: the one named by CHROMIUM_PATH, the system's own, or the one that comes as a package.
 *
 * @module
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import packaged from "@sparticuz/chromium"
import { type Browser, chromium } from "playwright-core"

const cache = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url))
const { version } = createRequire(import.meta.url)("playwright-core/package.json") as {
  readonly version: string
}

/**
 * Unpacks the packaged Chromium once, into a folder of the checkout. The package itself would use the folder for
 * temporary files, and take whatever is called `chromium` there.
 */
const unpacked = async (): Promise<string> => {
  const folder = join(cache, `chromium-for-${version}`)
  if (existsSync(join(folder, "chromium"))) return join(folder, "chromium")
  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(join(cache, "chromium-"))
  const temporary = process.env["TMPDIR"]
  process.env["TMPDIR"] = draft
  try {
    await packaged.executablePath()
    renameSync(draft, folder)
  } catch (error) {
    if (!existsSync(join(folder, "chromium"))) throw error
    rmSync(draft, { recursive: true, force: true })
  } finally {
    if (temporary === undefined) delete process.env["TMPDIR"]
    else process.env["TMPDIR"] = temporary
  }
  return join(folder, "chromium")
}

const pathOf = async (): Promise<string> => {
  const given = process.env["CHROMIUM_PATH"]
  if (given !== undefined && given !== "") return given
  return existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : unpacked()
}

/** Starts it without a window. As root it has no sandbox of its own; it only ever visits the gateway under test. */
export const launchChromium = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await pathOf(), args: ["--no-sandbox", "--disable-gpu"] })
