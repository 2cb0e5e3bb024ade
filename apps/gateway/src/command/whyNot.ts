/** Why a command could not run, in words for whoever called it, and as an exit code. */
import * as Predicate from "effect/Predicate"
import * as Log from "../logging/Log.ts"
import { complain, type Exit, exit } from "./Command.ts"

const exits: Readonly<Record<string, Exit>> = {
  NotConfigured: exit.configuration,
  ProtocolsUnusable: exit.configuration,
  ProtocolsUnkept: exit.configuration,
  AuthorityUnknown: exit.configuration,
  IssuerShared: exit.configuration,
  KeysShared: exit.configuration,
  PersistenceNotReady: exit.unavailable,
  CheckpointRefused: exit.wrong,
  ArchiveRefused: exit.wrong
}

const exitOf = (error: unknown): Exit | undefined => {
  if (Predicate.hasProperty(error, "_tag") && typeof error._tag === "string") return exits[error._tag]
  const code = Predicate.hasProperty(error, "code") ? error.code : undefined
  return code === "EADDRINUSE" || code === "EACCES" ? exit.unavailable : undefined
}

const whereToListen = ({ message }: Error): string => `${message}. Give another PORT or HOST.`

export const whyNot = (error: unknown): Exit => {
  const known = exitOf(error)
  if (known !== undefined && error instanceof Error) {
    complain(known === exit.unavailable && "port" in error ? whereToListen(error) : error.message)
    return known
  }
  const log = Log.make({ details: true })
  log.write("error", "fault", Log.fault(log, error))
  return exit.fault
}
