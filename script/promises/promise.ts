// script/promise [name] [times]: runs the tests of one promise, by themselves and many times.
import { join } from "node:path"
import { run } from "../command.ts"
import { root } from "../workspace.ts"
import { type Promised, promises } from "./promises.ts"

const inWords = ([name, { times, tried }]: readonly [string, Promised]): string =>
  `  ${name.padEnd(18)} ${tried.replaceAll("[n]", `${times}`)}`

const all = (): string => ["script/promise NAME [times]", ...Object.entries(promises).map(inWords)].join("\n")

const isHowOften = (text: string): boolean => /^[1-9]\d{0,6}$/u.test(text)

/** Exit code of a command that was called wrongly. */
const MISUSED = 64

const besidePostgres = ["node", join(root, "script/with-postgres.ts")]

const tryToBreak = async ({ folder, tests, times }: Promised, told?: string): Promise<number> => {
  const env = times === undefined ? {} : { TIMES: told ?? `${times}` }
  const command = [...besidePostgres, "pnpm", "exec", "vitest", "run", "--reporter=verbose", ...tests]
  return (await run(command, { cwd: join(root, folder), env, aloud: true })).status
}

const misused = (why: string): number => {
  console.error(`${why}\n${all()}`)
  return MISUSED
}

const answer = async (name?: string, times?: string): Promise<number> => {
  if (name === undefined) {
    console.log(all())
    return 0
  }
  const promised = promises[name]
  if (promised === undefined) return misused(`Nothing is promised by the name of ${name}.`)
  if (times !== undefined && (promised.times === undefined || !isHowOften(times)))
    return misused(`${name} is not tried ${times} times.`)
  return tryToBreak(promised, times)
}

const [name, times] = process.argv.slice(2)
process.exitCode = await answer(name, times)
