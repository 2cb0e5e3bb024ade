import { Episode, fold } from "@section17/domain"
import { describe, expect, it } from "vitest"
import { sameHistory } from "./again.ts"
import { historyOf } from "./history.ts"
import { authorities, settingOf } from "./setting.test-data.ts"

describe.each(authorities)("a history that happens again in %s", (authority) => {
  const setting = settingOf(authority, "first")
  const closed = sameHistory(setting, [100, 101, 102], false)
  const [told, ...others] = closed

  it("is told of the first, as if nobody else had it", () => {
    expect(told).toEqual(historyOf(setting, 100, false))
  })

  it("adds up to the same stage, on the same days, with the same owed", () => {
    expect(others).toHaveLength(2)
    for (const { episode, events, obligations } of others) {
      expect(fold(events)).toEqual(episode)
      expect(Episode.stage(episode)).toBe("closed")
      expect(events.map(({ _tag, recordedAt }) => [_tag, recordedAt])).toEqual(
        told?.events.map(({ _tag, recordedAt }) => [_tag, recordedAt])
      )
      expect(obligations).toBe(told?.obligations)
    }
  })

  it("is of another child, in another episode, with ids that none of the others have", () => {
    const ids = closed.map((each) => JSON.stringify([each.child, each.episode, each.events]))
    const uuids = ids.map((text) => new Set(text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu)))
    // The child, the episode, and the three of the genogram.
    expect(uuids.map(({ size }) => size)).toEqual([5, 5, 5])
    expect(new Set(uuids.flatMap((each) => [...each])).size).toBe(15)
    for (const { child, episode } of closed) expect(episode.child.id).toBe(child.id)
  })

  it("is led by the social worker whose case it is, and overseen by their manager", () => {
    for (const { episode, events } of closed) {
      const led = Episode.lead(episode)?.practitioner
      const lead = led === undefined ? undefined : setting.cast.everybody.get(led)
      const people = new Set(events.map(({ recordedBy }) => recordedBy))
      expect([...people].toSorted()).toEqual([lead?.id, lead?.supervisor?.practitioner].toSorted())
    }
  })
})
