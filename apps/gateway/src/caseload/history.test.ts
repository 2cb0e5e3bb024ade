import * as Result from "effect/Result"
import { Episode, fold, Instant, type Protocol, WorkingDayCalendar } from "@section17/domain"
import { editions, registry } from "@section17/protocols"
import { describe, expect, it } from "vitest"
import { authoritiesOf, holdAll } from "../protocols/HeldProtocols.ts"
import { castOf } from "./cast.ts"
import { historyOf, type Setting } from "./history.ts"
import { sharesOf } from "./shares.ts"

const held = Result.getOrThrow(holdAll(editions, registry))
const authorities = [...authoritiesOf(registry).keys()]
const calendar = WorkingDayCalendar.make()

const protocolOf = (authority: string): Protocol.Protocol => {
  const found = held.protocols.findLast(({ local }) => local.authority === authority)
  if (found === undefined) throw new Error(`${authority} has no protocol`)
  return found.protocol
}

const settingOf = (authority: (typeof authorities)[number], seed: string): Setting => {
  const cast = castOf(authority, 100)
  const protocolNow = protocolOf(authority)
  const now = Instant.Instant.make("2026-11-27T16:00:00.000Z")
  const named = new Map(cast.everybody.map((each) => [each.id, each]))
  return { seed, authority, cast, named, calendar, protocolOn: () => protocolNow, protocolNow, now }
}

const openCases = (setting: Setting) => Array.from({ length: 100 }, (_, at) => historyOf(setting, at, true))

describe.each(authorities)("a made-up caseload of %s", (authority) => {
  const setting = settingOf(authority, "first")
  const cases = openCases(setting)

  it("is allowed by the protocol step by step, and adds up to where each case stands", () => {
    for (const { child, episode, events } of cases) {
      expect(fold(events)).toEqual(episode)
      expect(episode.child.id).toBe(child.id)
      expect(events.every(({ recordedAt }) => recordedAt <= setting.now)).toBe(true)
    }
  })

  it("has open cases at every stage, and closed ones that are closed", () => {
    expect(new Set(cases.map(({ episode }) => Episode.stage(episode)))).toEqual(
      new Set([
        "referralReceived",
        "notProgressed",
        "awaitingAllocation",
        "assessment",
        "assessmentSubmitted",
        "assessmentAuthorised",
        "plan",
        "closureProposed"
      ])
    )
    const closed = historyOf(setting, 100, false)
    expect(Episode.stage(closed.episode)).toBe("closed")
  })

  it("is the same for the same seed, and another for another", () => {
    expect(historyOf(settingOf(authority, "first"), 7, true)).toEqual(cases[7])
    expect(historyOf(settingOf(authority, "second"), 7, true).child.id).not.toBe(cases[7]?.child.id)
  })
})

describe("sharing a caseload out", () => {
  it("gives every case to one authority, evenly unless it is skewed", () => {
    expect(sharesOf(10, 4, 1)).toEqual([3, 2, 3, 2])
    const shares = sharesOf(40_000, 153, 60)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(40_000)
    expect(Math.round((shares[0] ?? 0) / (shares[152] ?? 1))).toBe(60)
  })
})
