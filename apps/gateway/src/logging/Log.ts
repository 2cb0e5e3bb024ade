/**
 * The structured log: one JSON object a line.
 *
 * No personal data and no token may come here: a field is a name, a number or a reference, never what a caller sent.
 *
 * @module
 */

export type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>
export type Level = "info" | "warn" | "error"

export interface Log {
  readonly write: (level: Level, event: string, fields?: Fields) => void
  /** Whether messages of faults may be written: only where the data is made up. */
  readonly details: boolean
}

export const make = (options: { readonly details: boolean; readonly line?: (text: string) => void }): Log => {
  const line = options.line ?? ((text) => void process.stderr.write(`${text}\n`))
  return {
    details: options.details,
    write: (level, event, fields = {}) =>
      line(JSON.stringify({ at: new Date().toISOString(), level, event, ...fields }))
  }
}

const causesOf = (error: unknown): ReadonlyArray<Error> => {
  const causes: Array<Error> = []
  for (let each = error; each instanceof Error && causes.length < 8; each = originOf(each)) causes.push(each)
  return causes
}

const originOf = (error: Error): unknown =>
  "originalError" in error && error.originalError !== undefined ? error.originalError : error.cause

const nameOf = (error: Error): string => {
  const tag = "_tag" in error ? error._tag : undefined
  const code = "code" in error ? error.code : undefined
  return [typeof tag === "string" ? tag : error.name, typeof code === "string" ? code : undefined]
    .filter((part) => part !== undefined)
    .join(":")
}

/** A place in a file: `at name (file:///…:1:2)`, or without the name. */
const FRAME = /^\s+at (?:[^()]* \()?(?:file:\/\/|node:|\/)[^\s()]*:\d+:\d+\)?$/u

const linesOf = (text: string): ReadonlyArray<string> => text.split("\n").map((line) => line.trim())

/** Where it went wrong. A stack begins with the message, whose lines are cut out: they can look like places. */
const framesOf = (causes: ReadonlyArray<Error>): string | undefined => {
  const said = new Set(causes.flatMap(({ message }) => linesOf(message)))
  return causes
    .at(-1)
    ?.stack?.split("\n")
    .filter((line) => FRAME.test(line) && !said.has(line.trim()))
    .slice(0, 12)
    .map((line) => line.trim())
    .join(" | ")
}

/**
 * A fault as fields: the names and codes of what went wrong, outermost first, and where.
 *
 * Messages can quote a row, so they are only written where the log may hold details.
 */
export const fault = (log: Log, error: unknown): Fields => {
  const causes = causesOf(error)
  return {
    fault: causes.length === 0 ? typeof error : causes.map(nameOf).join(" < "),
    frames: framesOf(causes),
    ...(log.details ? { message: causes.map(({ message }) => message).join(" < ") || String(error) } : {})
  }
}
