/** A word of the `section17` command. */
import type { Configuration } from "../configuration.ts"

/** How a command ends, by the numbers of sysexits.h where there is one. */
export const exit = {
  fine: 0,
  /** What was asked about is not as it should be. */
  wrong: 1,
  usage: 64,
  unavailable: 69,
  fault: 70,
  configuration: 78,
  /** Whoever read what it prints reads no more: as of a program that SIGPIPE ends. */
  unread: 141
} as const
export type Exit = (typeof exit)[keyof typeof exit]

/** What was given after the words; a flag, such as `json`, is there and empty where it was given. */
export type Options = Readonly<Record<string, string | undefined>>

/** Something that can be given after the words. */
export interface Option {
  readonly means: string
  /** What stands for its value; a flag, which is there or not, has none. */
  readonly value?: string
  /** Whether the command can do nothing without it. */
  readonly needed?: boolean
}

/** What a command does, once it is loaded. */
export type Run = (configuration: Configuration, options: Options) => Promise<Exit>

export interface Command {
  /** The words that call it. */
  readonly words: string
  readonly does: string
  readonly options?: Readonly<Record<string, Option>>
  /** Fetches what it needs when it is called: whoever asks how it is called does not wait for that. */
  readonly load: () => Promise<Run>
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`)
export const complain = (text: string): void => void process.stderr.write(`${text}\n`)

/** Tells whoever called, in words, or with `--json` as one JSON object a line. */
export const say = ({ json }: Options, words: string, facts: Readonly<Record<string, unknown>>): void =>
  print(json === undefined ? words : JSON.stringify(facts))

/** Whether it may run: some commands only make sense where everybody is made up. */
export const inDevelopment = ({ environment }: Configuration, words: string): boolean => {
  if (environment === "development") return true
  complain(`section17 ${words} is for development: set SECTION17_ENVIRONMENT=development.`)
  return false
}
