/** How the command is used, in words. */
import type { Command, Option } from "./Command.ts"
import { commands } from "./commands.ts"

const json: Option = { means: "what is printed is one JSON object a line" }

/** What can be given to a command. */
export const optionsOf = ({ options = {} }: Command): Readonly<Record<string, Option>> => ({
  ...options,
  json
})

const given = (name: string, { value }: Option): string =>
  value === undefined ? `--${name}` : `--${name} ${value}`

const calling = ({ options = {}, words }: Command): string =>
  [
    words,
    ...Object.entries(options).map(([name, option]) =>
      option.needed === true ? given(name, option) : `[${given(name, option)}]`
    )
  ].join(" ")

const environment = [
  "The environment says the rest: SECTION17_ENVIRONMENT (development or production), HOST, PORT, SECTION17_DATA,",
  "DATABASE_URL, DATABASE_ADMIN_URL, SECTION17_SECRET, SECTION17_PREVIOUS_SECRETS, SECTION17_PROTOCOLS, SECTION17_ISSUERS,",
  "SECTION17_REVOKED, SECTION17_ACCESS, SECTION17_DOCUMENTS, SECTION17_ONLY_TRUSTED, SECTION17_WEBHOOK_NETWORKS,",
  "SECTION17_REMINDERS, SECTION17_METRICS, SECTION17_OPEN_MINUTES, SECTION17_DRAIN_SECONDS, SECTION17_CHECKPOINT_KEY."
]

/** Every command. */
export const usage = [
  "Usage: section17 COMMAND",
  "",
  ...commands.flatMap((command) => [`  ${calling(command)}`, `      ${command.does}`]),
  "",
  "section17 COMMAND --help says what each of its options means, and section17 --version which version it is.",
  "With --json, what is printed is one JSON object a line.",
  "",
  ...environment
].join("\n")

/** One of them, with what each of its options means. */
export const usageOf = (command: Command): string => {
  const options = Object.entries(optionsOf(command)).map(
    ([name, option]) => [given(name, option), option.means] as const
  )
  const width = Math.max(...options.map(([name]) => name.length))
  return [
    `Usage: section17 ${calling(command)}`,
    "",
    `It ${command.does}.`,
    "",
    ...options.map(([name, means]) => `  ${name.padEnd(width)}  ${means}`)
  ].join("\n")
}
