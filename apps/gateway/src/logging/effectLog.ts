/** What the use cases and the persistence log goes to the gateway's log. */
import * as Cause from "effect/Cause"
import * as Logger from "effect/Logger"
import * as Log from "./Log.ts"

const levelOf = (level: string): Log.Level => {
  if (level === "Error" || level === "Fatal") return "error"
  return level === "Warn" ? "warn" : "info"
}

/**
 * A message begins with a sentence of ours, in which codes and ids are all that is not written in the program. What is
 * handed on after it can quote a row, and so is only written where the log may hold details.
 */
const said = ({ details }: Log.Log, message: unknown): string | undefined => {
  const [sentence, ...rest]: ReadonlyArray<unknown> = Array.isArray(message) ? message : [message]
  if (details) return [sentence, ...rest].map(String).join(" ")
  return typeof sentence === "string" ? sentence : undefined
}

export const layer = (log: Log.Log) =>
  Logger.layer([
    Logger.make(({ cause, logLevel, message }) =>
      log.write(levelOf(logLevel), "effect", {
        message: said(log, message),
        ...(cause.reasons.length === 0 ? {} : Log.fault(log, Cause.squash(cause)))
      })
    )
  ])
