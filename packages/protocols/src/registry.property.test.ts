import { assert, describe, it } from "@effect/vitest"
import {
  type CalendarDate,
  type Episode,
  type Event,
  evolve,
  Instant,
  London,
  Obligation,
  Practitioner,
  Protocol,
  type Rule
} from "@section17/domain"
import { Result, Schema } from "effect"
import { editions, registry } from "./registry.gen.ts"
import { calendar, commands } from "./story.test-data.ts"

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

/** From 2015 to 2035, to the minute. */
const Minute = between(23_667_840, 34_715_520)
const recordedBy = Practitioner.PractitionerId.make("tess")
const minutesLater = (minute: number, minutes: number) => Instant.fromEpochMillis((minute + minutes) * 60_000)

/** An episode of a referral received at this minute, and decided so many minutes later. */
const decided = (protocol: Protocol.Protocol, minute: number, minutes: number): Episode.Episode => {
  const receivedAt = minutesLater(minute, 0)
  const { _tag, ...referral } = commands.refer("2026-12-18 16:40") as Extract<
    ReturnType<typeof commands.refer>,
    { readonly _tag: "ReceiveReferral" }
  >
  const events: ReadonlyArray<Event.Event> = [
    {
      _tag: "ReferralReceived",
      ...referral,
      receivedAt,
      authority: protocol.version.authority,
      protocol: protocol.version,
      recordedAt: receivedAt,
      recordedBy
    },
    {
      _tag: "ReferralDecided",
      response: "section17Assessment",
      reasons: "As the indicators of need describe.",
      recordedAt: minutesLater(minute, minutes),
      recordedBy
    }
  ]
  return events.reduce<Episode.Episode | undefined>(evolve, undefined)!
}

const owed = (protocol: Protocol.Protocol, minute: number, minutes: number) => {
  const episode = decided(protocol, minute, minutes)
  const on = London.dayOf(minutesLater(minute, minutes))
  return Result.getOrThrow(Obligation.obligations(episode, { protocol, calendar, on }))
}

/** The day by which a duty is due, for each duty that has one. */
const dueOn = (...given: Parameters<typeof owed>): ReadonlyMap<string, CalendarDate.CalendarDate> =>
  new Map(owed(...given).flatMap(({ deadline, duty }) => (deadline === null ? [] : [[duty, deadline.dueOn]])))

const of = (local: Protocol.LocalProtocol, rules: ReadonlyArray<Rule.Rule>): Protocol.Protocol =>
  Result.getOrThrow(
    Protocol.overlay(
      editions.find(({ code }) => code === local.sitsOn)!,
      { ...local, rules }
    )
  )

for (const local of registry) {
  describe(`C16: the clocks of ${local.authorityName}`, () => {
    it.prop(
      "never run longer than those of its edition alone",
      [Minute, between(0, 10_000)],
      ([minute, minutes]) => {
        const here = dueOn(of(local, local.rules), minute, minutes)
        for (const [duty, baseline] of dueOn(of(local, []), minute, minutes)) {
          assert.isTrue(here.has(duty), duty)
          assert.isTrue(here.get(duty)! <= baseline, duty)
        }
      }
    )

    it.prop(
      "each name a rule of the protocol, with its source",
      [Minute, between(0, 10_000)],
      ([minute, minutes]) => {
        const protocol = of(local, local.rules)
        const ids = new Set(protocol.rules.map(({ id }) => id))
        for (const { deadline, explanation, rule } of owed(protocol, minute, minutes)) {
          assert.isTrue(ids.has(rule))
          assert.strictEqual(explanation.rule, rule)
          assert.isNotEmpty(explanation.source.paragraph)
          assert.strictEqual(deadline?.calendar ?? calendar.version, calendar.version)
        }
      }
    )
  })
}
