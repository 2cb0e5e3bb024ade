/** Finds the command that the words call, and runs it. */
import { readFileSync } from "node:fs"
import { type Called, CalledWrongly, calledBy, commandOf } from "./called.ts"
import { complain, type Exit, exit, print, say } from "./Command.ts"
import { usage, usageOf } from "./help.ts"

type Environment = Readonly<Record<string, string | undefined>>

const help = (words: ReadonlyArray<string>): Exit => {
  const command = commandOf(words.filter((word) => word !== "help"))
  print(command === undefined ? usage : usageOf(command))
  return exit.fine
}

const version = (words: ReadonlyArray<string>): Exit => {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8")
  const { version } = JSON.parse(manifest) as { readonly version: string }
  say(words.includes("--json") ? { json: "" } : {}, version, { version })
  return exit.fine
}

/** Only from here on is anything loaded that the words do not say by themselves. */
const carriedOut = async ({ command, options }: Called, env: Environment): Promise<Exit> => {
  const { fromEnvironment } = await import("../configuration.ts")
  const configuration = fromEnvironment(env)
  if (configuration._tag === "Failure") {
    complain(configuration.failure.message)
    return exit.configuration
  }
  try {
    const run = await command.load()
    return await run(configuration.success, options)
  } catch (error) {
    const { whyNot } = await import("./whyNot.ts")
    return whyNot(error)
  }
}

/** Runs what the words call, and says how it ended. */
export const run = async (words: ReadonlyArray<string>, env: Environment): Promise<Exit> => {
  if (words.includes("--help") || words.includes("-h") || words[0] === "help") return help(words)
  if (words[0] === "--version" || words[0] === "version") return version(words)
  try {
    return await carriedOut(calledBy(words), env)
  } catch (error) {
    if (!(error instanceof CalledWrongly)) throw error
    complain(error.message)
    return exit.usage
  }
}
