// script/with-postgres CMD…: runs CMD beside a throw-away PostgreSQL and ends as CMD ended.
import { run } from "./command.ts"
import { startPostgres } from "./postgres.ts"

const command = process.argv.slice(2)
if (command.length === 0) {
  console.error("Say which command to run: script/with-postgres CMD…")
  process.exit(64)
}
const postgres = await startPostgres().catch((error: Error) => {
  console.error(error.message)
  process.exit(69)
})
const { output, status } = await run(command, { aloud: true, env: { TEST_DATABASE_URL: postgres.url } })
await postgres.stop()
if (output) console.error(output.trim())
process.exitCode = status
