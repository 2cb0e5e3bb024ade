/** The obligations of a case that was exported as JSON: what is due, by when, how it stands, and why. */
import { readFileSync } from "node:fs"
import { obligationsOf, orThrow, protocolOfCase } from "@section17/domain/plain"
import { editions, registry } from "@section17/protocols"

interface Case {
  readonly events: ReadonlyArray<unknown>
}

export const readCase = (path: string | URL): Case => JSON.parse(readFileSync(path, "utf8")) as Case

/** One line for each obligation on the day. */
export const caseObligations = ({ events }: Case, on: string): ReadonlyArray<string> => {
  const protocol = orThrow(protocolOfCase({ editions, registry }, events))
  return orThrow(obligationsOf(protocol, { events, on })).map(
    ({ deadline, duty, rule, state }) =>
      `${rule}: ${duty}: ${state}${deadline === null ? "" : `, due on ${deadline.dueOn}`}`
  )
}
