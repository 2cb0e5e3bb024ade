import { assert, describe, it } from "@effect/vitest"
import {
  CalendarDate,
  decide,
  Entry,
  type Episode,
  evolve,
  happened,
  London,
  Obligation,
  Protocol,
  TimeOfDay,
  WorkingDayCalendar
} from "@section17/domain"
import { Result, Schema } from "effect"
import { editions, registry } from "./registry.gen.ts"
import { socialWorker, teamManager } from "./rule.ts"
import { calendar, commands, day, london, person, registeredWith } from "./story.test-data.ts"

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

/** Something that anybody tries to put on record, so many days after the last thing, as if it had just happened. */
const Attempt = Schema.Struct({ entry: Entry.Entry, daysLater: between(0, 20) })
const Attempts = Schema.Array(Attempt).check(Schema.isMinLength(1), Schema.isMaxLength(4))

/** A manager who is a social worker too: nobody is refused for want of a role alone. */
const both = (authority: string) =>
  person("ann", "Ann Lake", {
    employer: authority,
    roles: [socialWorker, teamManager],
    socialWorkQualified: true,
    significantPracticeExperience: true,
    registrations: [registeredWith("Social Work England")]
  })

const protocols = registry.map((local) =>
  Result.getOrThrow(
    Protocol.overlay(
      editions.find(({ code }) => code === local.sitsOn)!,
      local
    )
  )
)

const noon = TimeOfDay.TimeOfDay.make("12:00")

interface Lived {
  readonly episode: Episode.Episode
  readonly refusals: ReadonlyArray<string>
  readonly on: CalendarDate.CalendarDate
}

/** The field of an entry that says when it happened, set to the day, where the entry has one. */
const happening = (entry: Entry.Entry, on: CalendarDate.CalendarDate): Entry.Entry => {
  const at = London.startOfDay(on)
  const said = happened({ entry, recordedAt: at, recordedBy: both("x").id })
  const field = Object.entries(entry).find(([, value]) => value === (said.at ?? said.on))?.[0]
  return field === undefined ? entry : { ...entry, [field]: field.endsWith("At") ? at : on }
}

const lived = (protocol: Protocol.Protocol, attempts: typeof Attempts.Type): Lived => {
  const practitioner = both(protocol.version.authority)
  const named = new Map([[practitioner.id, practitioner]])
  const deciding = (now: ReturnType<typeof london>) => ({ protocol, calendar, practitioner, named, now })
  const begun = Result.getOrThrow(
    decide(undefined, commands.refer("2026-12-18 16:40"), deciding(london("2026-12-18 16:50")))
  ).reduce<Episode.Episode | undefined>(evolve, undefined)!
  let episode = begun
  let on = day("2026-12-18")
  const refusals: Array<string> = []
  for (const { daysLater, entry } of attempts) {
    on = CalendarDate.addDays(on, daysLater + 1)
    const command = { _tag: "PutOnRecord", entry: happening(entry, on) } as const
    const decided = decide(episode, command, deciding(London.at(on, noon)))
    if (Result.isFailure(decided)) refusals.push(decided.failure.message)
    else episode = decided.success.reduce<Episode.Episode>((so, event) => evolve(so, event), episode)
  }
  return { episode, refusals, on }
}

for (const protocol of protocols) {
  describe(`whatever is put on record in ${protocol.authorityName}`, () => {
    it.prop("is answered: with what is owed and why, or with why it is refused", [Attempts], ([attempts]) => {
      const { episode, on, refusals } = lived(protocol, attempts)
      for (const refusal of refusals) assert.isNotEmpty(refusal)
      const ids = new Set(protocol.rules.map(({ id }) => id))
      for (const each of Result.getOrThrow(Obligation.outlook(episode, { protocol, calendar, on }))) {
        assert.isTrue(ids.has(each.rule), each.rule)
        assert.isNotEmpty(each.explanation.says)
        if (each.state === "due" || each.state === "late") assert.isNotNull(each.deadline)
      }
    })
    it.prop(
      "has an answer under every other protocol, and by a calendar with a day less",
      [Attempts],
      ([attempts]) => {
        const { episode, on } = lived(protocol, attempts)
        const people = new Map()
        for (const other of protocols) {
          assert.isTrue(
            Result.isSuccess(Obligation.whatIf(episode, other, { protocol, calendar, on, people }))
          )
        }
        const closed = WorkingDayCalendar.withClosures(calendar, [
          { on: day("2027-01-04"), reason: "Closed", source: "Notice" }
        ])
        for (const { is, was } of Result.getOrThrow(
          Obligation.recomputed(episode, { protocol, calendar: closed, before: calendar, on })
        )) {
          assert.isAbove(is.dueOn.localeCompare(was.dueOn), 0)
        }
      }
    )
  })
}
