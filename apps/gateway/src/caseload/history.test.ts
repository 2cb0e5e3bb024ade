import { Episode, fold, Instant } from "@section17/domain"
import { describe, expect, it } from "vitest"
import { castOf } from "./cast.ts"
import { historyOf, type Setting } from "./history.ts"
import { authorities, settingOf } from "./setting.test-data.ts"
import { sharesOf } from "./shares.ts"

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

  it("is told before the office opens too, at a weekend and after it", () => {
    for (const now of ["2026-11-29T01:13:00.000Z", "2026-11-30T07:00:00.000Z"]) {
      const early = { ...setting, now: Instant.Instant.make(now) }
      for (const { events } of openCases(early)) {
        expect(events.length).toBeGreaterThan(0)
        expect(events.every(({ recordedAt }) => recordedAt <= early.now)).toBe(true)
      }
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

describe("the people of a made-up caseload", () => {
  it("are social workers with seventeen cases each, six of them to a manager who supervises them", () => {
    const [authority] = authorities
    if (authority === undefined) throw new Error("No authority has a protocol")
    const { everybody, socialWorkers, teamManagers } = castOf(authority, 400)
    expect(socialWorkers).toHaveLength(24)
    expect(teamManagers).toHaveLength(4)
    for (const manager of teamManagers) {
      const team = socialWorkers.filter(({ supervisor }) => supervisor?.practitioner === manager.id)
      expect(team).toHaveLength(6)
    }
    for (const worker of socialWorkers) expect(everybody.get(worker.id)).toBe(worker)
  })
})
