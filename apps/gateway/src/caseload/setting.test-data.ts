/** Authorities whose caseloads are made up, at one moment. */
import { type AuthorityCode, Instant, type Protocol, WorkingDayCalendar } from "@section17/domain"
import { editions, registry } from "@section17/protocols"
import * as Result from "effect/Result"
import { holdAll } from "../protocols/HeldProtocols.ts"
import { castOf } from "./cast.ts"
import type { Setting } from "./history.ts"

const held = Result.getOrThrow(holdAll(editions, registry))
const calendar = WorkingDayCalendar.make()

export const authorities = [...held.authorities.keys()]

const protocolOf = (authority: AuthorityCode.AuthorityCode): Protocol.Protocol => {
  const found = held.protocols.findLast(({ local }) => local.authority === authority)
  if (found === undefined) throw new Error(`${authority} has no protocol`)
  return found.protocol
}

/** An authority with the people for a hundred open cases. */
export const settingOf = (authority: AuthorityCode.AuthorityCode, seed: string): Setting => {
  const protocolNow = protocolOf(authority)
  return {
    seed,
    months: 8,
    authority,
    cast: castOf(authority, 100),
    calendar,
    protocolOn: () => protocolNow,
    protocolNow,
    now: Instant.Instant.make("2026-11-27T16:00:00.000Z")
  }
}
