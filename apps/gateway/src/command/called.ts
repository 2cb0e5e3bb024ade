/** Which command the words call, and with what. */
import { parseArgs } from "node:util"
import type { Command, Options } from "./Command.ts"
import { commands } from "./commands.ts"
import { optionsOf, usage, usageOf } from "./help.ts"

export interface Called {
  readonly command: Command
  readonly options: Options
}

/** The words call no command, or one with what it does not take, or without what it needs. Says how it is called. */
export class CalledWrongly extends Error {
  readonly _tag = "CalledWrongly"
  constructor(why: string, command?: Command) {
    super(`${why}\n\n${command === undefined ? usage : usageOf(command)}`)
  }
}

/** The command that the first of the words call. */
export const commandOf = (words: ReadonlyArray<string>): Command | undefined =>
  commands.find(({ words: called }) => called.split(" ").every((word, at) => words[at] === word))

/** What Node.js says of it, without its advice for whoever wrote the program. */
const whatIsWrong = (error: Error): string => `${error.message.split(/\. |\n/u)[0]}.`

const read = (command: Command, args: ReadonlyArray<string>): Options => {
  const types = Object.entries(optionsOf(command)).map(
    ([name, { value }]) => [name, { type: value === undefined ? "boolean" : "string" }] as const
  )
  const { values } = parseArgs({ args: [...args], options: Object.fromEntries(types), strict: true })
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === true ? "" : String(value)])
  )
}

const optionsIn = (command: Command, args: ReadonlyArray<string>): Options => {
  try {
    return read(command, args)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new CalledWrongly(whatIsWrong(error), command)
  }
}

/** Throws {@link CalledWrongly}. */
export const calledBy = (words: ReadonlyArray<string>): Called => {
  const command = commandOf(words)
  if (command === undefined)
    throw new CalledWrongly(
      words.length === 0 ? "Say what it is to do." : `There is no command "${words.join(" ")}".`
    )
  const options = optionsIn(command, words.slice(command.words.split(" ").length))
  const missing = Object.entries(optionsOf(command))
    .filter(([name, { needed }]) => needed === true && options[name] === undefined)
    .map(([name]) => `--${name}`)
  if (missing.length > 0) throw new CalledWrongly(`Give ${missing.join(" and ")}.`, command)
  return { command, options }
}
