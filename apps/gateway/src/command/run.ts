/** Finds the command that the words call, and runs it. */
import { parseArgs } from "node:util"
import * as Result from "effect/Result"
import { fromEnvironment } from "../configuration.ts"
import { exportCommand, importCommand } from "./archive.ts"
import { auditCheckpoint } from "./auditCheckpoint.ts"
import { auditVerify } from "./auditVerify.ts"
import { authorityAdd } from "./authorityAdd.ts"
import { type Command, complain, type Exit, exit, type Options, print } from "./Command.ts"
import { migrate } from "./migrate.ts"
import { protocolCheck } from "./protocolCheck.ts"
import { protocolPrint } from "./protocolPrint.ts"
import { rebuild } from "./rebuild.ts"
import { seed } from "./seed.ts"
import { serve } from "./serve.ts"
import { token } from "./token.ts"
import { whyNot } from "./whyNot.ts"

export const commands: ReadonlyArray<Command> = [
  serve,
  migrate,
  seed,
  token,
  auditCheckpoint,
  auditVerify,
  authorityAdd,
  exportCommand,
  importCommand,
  rebuild,
  protocolCheck,
  protocolPrint
]

const width = Math.max(...commands.map(({ usage }) => usage.length))

export const usage = [
  "Usage: section17 COMMAND",
  "",
  ...commands.map(({ does, usage }) => `  ${usage.padEnd(width)}  ${does}`),
  "",
  "With --json, what is printed is one JSON object a line.",
  "",
  "The environment says the rest: SECTION17_ENVIRONMENT (development or production), HOST, PORT, SECTION17_DATA,",
  "DATABASE_URL, DATABASE_ADMIN_URL, SECTION17_SECRET, SECTION17_PREVIOUS_SECRETS, SECTION17_PROTOCOLS, SECTION17_ISSUERS,",
  "SECTION17_REVOKED, SECTION17_WEBHOOK_NETWORKS, SECTION17_REMINDERS, SECTION17_METRICS, SECTION17_DRAIN_SECONDS,",
  "SECTION17_CHECKPOINT_KEY."
].join("\n")

interface Called {
  readonly command: Command
  readonly options: Options
}

const optionsOf = ({ flags = [], options = [] }: Command) =>
  Object.fromEntries([
    ...options.map((name) => [name, { type: "string" as const }] as const),
    ...["json", ...flags].map((name) => [name, { type: "boolean" as const }] as const)
  ])

const parse = (words: ReadonlyArray<string>): Called | undefined => {
  const command = commands.find(({ words: called }) =>
    called.split(" ").every((word, at) => words[at] === word)
  )
  if (command === undefined) return undefined
  try {
    const { values } = parseArgs({
      args: words.slice(command.words.split(" ").length),
      options: optionsOf(command),
      strict: true
    })
    const given = Object.entries(values).map(([name, value]) => [name, value === true ? "" : value])
    return { command, options: Object.fromEntries(given) as Options }
  } catch {
    return undefined
  }
}

/** Runs what the words call, and says how it ended. */
export const run = async (
  words: ReadonlyArray<string>,
  env: Readonly<Record<string, string | undefined>>
): Promise<Exit> => {
  if (words.includes("--help") || words.includes("-h") || words[0] === "help") {
    print(usage)
    return exit.fine
  }
  const called = parse(words)
  if (called === undefined) {
    complain(usage)
    return exit.usage
  }
  const configuration = fromEnvironment(env)
  if (Result.isFailure(configuration)) {
    complain(configuration.failure.message)
    return exit.configuration
  }
  try {
    return await called.command.run(configuration.success, called.options)
  } catch (error) {
    return whyNot(error)
  }
}
