// script/durable.ts [--from FOLDER] [NAME=VALUE…]: a PostgreSQL that keeps what is committed, for tests that kill it or
// copy it. Prints where it is, as JSON, and ends with its standard input. With --from it goes on with a copy of the data
// of another; the rest are settings.
import { parseArgs } from "node:util"
import { startDurable } from "./postgres.ts"

const { positionals, values } = parseArgs({ allowPositionals: true, options: { from: { type: "string" } } })
const settings = Object.fromEntries(
  positionals.map((setting) => [
    setting.slice(0, setting.indexOf("=")),
    setting.slice(setting.indexOf("=") + 1)
  ])
)
const { data, stop, url } = await startDurable(settings, values.from)
console.log(JSON.stringify({ data, url }))
process.stdin.resume().once("end", () => void stop())
