/** What the use cases and the persistence log goes to the gateway's log. */
import * as Cause from "effect/Cause"
import * as Logger from "effect/Logger"
import * as Log from "./Log.ts"

const levelOf = (level: string): Log.Level => {
  if (level === "Error" || level === "Fatal") return "error"
  return level === "Warn" ? "warn" : "info"
}

export const layer = (log: Log.Log) =>
  Logger.layer([
    Logger.make(({ cause, logLevel, message }) =>
      log.write(levelOf(logLevel), "effect", {
        message: log.details ? String(message) : undefined,
        ...(cause.reasons.length === 0 ? {} : Log.fault(log, Cause.squash(cause)))
      })
    )
  ])
