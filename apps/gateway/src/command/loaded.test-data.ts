/** What the `section17` command loads, as Node.js itself is asked module by module. */
import { spawnSync } from "node:child_process"
import { asItLies } from "../testing/program.ts"

const recording = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module"
  import { writeSync } from "node:fs"
  const urls = []
  registerHooks({ load: (url, context, next) => (urls.push(url), next(url, context)) })
  process.on("exit", () => writeSync(3, JSON.stringify(urls)))
`)}`

/** The package that a module belongs to: one that is installed, or one of ours by its folder; nothing for the gateway's own. */
const packageOf = (url: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(url)?.[1] ?? /\/(packages\/[^/]+)\//u.exec(url)?.[1]

export interface Loaded {
  readonly code: number | null
  readonly packages: ReadonlySet<string>
}

export const loadedBy = (words: string, env: Readonly<Record<string, string>> = {}): Loaded => {
  const { output, status } = spawnSync(
    process.execPath,
    ["--import", recording, asItLies, ...words.split(" ")],
    { env: { PATH: process.env["PATH"], ...env }, stdio: ["ignore", "pipe", "pipe", "pipe"] }
  )
  const urls = (JSON.parse(String(output[3])) as ReadonlyArray<string>).filter((url) =>
    url.startsWith("file:")
  )
  const packages = urls.map(packageOf).filter((name) => name !== undefined)
  return { code: status, packages: new Set(packages) }
}
