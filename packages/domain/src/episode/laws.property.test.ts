import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { addDays, type CalendarDate } from "../calendar/CalendarDate.ts"
import { addHours } from "../calendar/Instant.ts"
import * as London from "../calendar/London.ts"
import { TimeOfDay } from "../calendar/TimeOfDay.ts"
import type { Practitioner } from "../practitioner/Practitioner.ts"
import { lateAfter } from "../obligation/lateAfter.ts"
import type { Obligation } from "../obligation/Obligation.ts"
import { obligations, outlook } from "../obligation/obligations.ts"
import {
  day,
  people,
  protocol,
  protocolWith,
  protocolWithout,
  kit,
  within
} from "../protocol/northshire.test-data.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { taken } from "../protocol/Readings.ts"
import { type Referrer, Response } from "./referral/Referral.ts"
import type { Command } from "./Command.ts"
import { decide } from "./decide.ts"
import type { Deciding } from "./Deciding.ts"
import { Episode, lead } from "./Episode.ts"
import { Event } from "./Event.ts"
import { evolve, fold } from "./evolve.ts"
import { Entry } from "./record/Entry.ts"
import { meaningOfEntry } from "./record/entriesOf.ts"
import type { Refusal } from "./refusals.ts"
import { throughJson } from "./stored.test-data.ts"
import { calendar, childId, commands, story } from "./story.test-data.ts"

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

/**
 * A pick: mostly the next step of the ordinary story, and else anything by anybody, any number of days later. The
 * ordinary steps are what brings an episode far enough for the others to matter.
 */
const Pick = Schema.Struct({
  ordinary: between(0, 5),
  who: between(0, people.length - 1),
  what: between(0, 999),
  daysLater: Schema.Literals([0, 0, 0, 0, 1, 1, 2, 3, 14]),
  dayShift: between(-40, 5)
})
type Pick = typeof Pick.Type
/** The picks of a history, and a few entries that anybody may try to put on record in it. */
const Picks = Schema.Struct({
  steps: Schema.Array(Pick).check(Schema.isMinLength(20), Schema.isMaxLength(70)),
  entries: Schema.Array(Entry).check(Schema.isMinLength(1), Schema.isMaxLength(4))
})
type Picks = typeof Picks.Type

const noon = TimeOfDay.make("12:00")

const referrers: ReadonlyArray<Referrer> = [
  {
    _tag: "Professional",
    name: "Ms Hall",
    agency: "Hill School",
    capacity: "teacher",
    wishesToRemainAnonymous: false
  },
  { _tag: "MemberOfThePublic", name: "Mrs Gray", wishesToRemainAnonymous: true },
  { _tag: "FamilyMember", name: "Jo", relationship: "aunt", wishesToRemainAnonymous: false },
  { _tag: "TheChild" }
]

/** A referral from anybody, received at any hour up to four days before noon of the day, of a child born or unborn. */
const referralOn = ({ dayShift, what, who }: Pick, today: CalendarDate): Command =>
  commands.refer({
    child: {
      id: childId,
      birth:
        what % 4 === 0
          ? { _tag: "Expected", on: addDays(today, 60) }
          : { _tag: "Born", on: addDays(today, -what) }
    },
    referrer: referrers[who % referrers.length]!,
    receivedAt: addHours(London.at(today, noon), -(dayShift + 40) * 2)
  })

/** Any day from August 2025 to May 2028. */
const startOf = ({ what }: Pick): CalendarDate => addDays(day("2026-12-18"), what - 500)

/** The entry, as if it had happened on the day, about somebody whom the authority knows. */
const happening = ({ what }: Pick, entries: Picks["entries"], on: CalendarDate): Entry => {
  const entry = entries[what % entries.length]!
  const field = meaningOfEntry(entry).happened
  const when = field?.endsWith("At") ? London.at(on, noon) : on
  return {
    ...entry,
    ...(field === undefined ? {} : { [field]: when }),
    ...("practitioner" in entry ? { practitioner: people[what % people.length]!.id } : {})
  }
}

const anything = (pick: Pick, today: CalendarDate, entries: Picks["entries"]): Command => {
  const { dayShift, what } = pick
  const on = addDays(today, dayShift)
  if (what % 2 === 0) return { _tag: "PutOnRecord", entry: happening(pick, entries, on) }
  const one = <A>(of: ReadonlyArray<A>): A => of[what % of.length]!
  const someone = one(people)
  const choices: ReadonlyArray<Command> = [
    commands.refer(),
    commands.answer(one(Response.literals)),
    commands.map(on),
    commands.allocate(someone),
    commands.allocate(someone, {
      direction: { focus: "Neglect", seeChildBy: addDays(on, 9), completeBy: addDays(on, 30), further: null }
    }),
    commands.allocate(someone, { considerations: null, direction: null }),
    commands.see(on),
    commands.submit(one([{}, { developmentalNeeds: "" }])),
    commands.giveBack,
    commands.authorise(one(["childInNeedPlan", "noFurtherAction"])),
    commands.accountFor(one(["completeAssessment", "seeChild"])),
    commands.draft(one([undefined, []])),
    commands.agree(on),
    commands.signOff,
    commands.start(on),
    commands.review(on),
    commands.supervise(on),
    commands.tell(
      one(["referrerOfReceipt", "familyOfClosure", "familyAndAgenciesOfOutcome", "familyOfAction"]),
      on,
      one(["spoken", "written"])
    ),
    commands.leaveUntold(
      one(["familyOfClosure", "referrerOfReceipt"]),
      one(["riskOfHarm", "anonymousReferrer"])
    ),
    commands.propose,
    commands.close
  ]
  return choices[Math.floor(what / 7) % choices.length]!
}

interface Attempt {
  readonly before: Episode | undefined
  readonly command: Command
  readonly deciding: Deciding
  readonly decided: ReturnType<typeof decide>
}

const named = new Map(people.map((each) => [each.id, each]))

/** What came of the picks, one after the other. */
const lived = ({ entries, steps }: Picks, under: Protocol = protocol): ReadonlyArray<Attempt> => {
  const attempts: Array<Attempt> = []
  let episode: Episode | undefined
  const first = steps[0]!
  const referral = referralOn(first, startOf(first))
  let today = startOf(first)
  let next = 0
  for (const pick of steps) {
    if (episode !== undefined) today = addDays(today, pick.daysLater)
    const ordinary = pick.ordinary > 0 ? story[next % story.length] : undefined
    const by: Practitioner = ordinary?.by ?? people[pick.who]!
    const chosen = ordinary === undefined ? anything(pick, today, entries) : dated(ordinary.does, today)
    const command = chosen._tag === "ReceiveReferral" ? referral : chosen
    const now = London.at(today, noon)
    const deciding = { protocol: under, calendar, practitioner: by, named, now }
    const decided = decide(episode, command, deciding)
    attempts.push({ before: episode, command, deciding, decided })
    // The story of an unborn child goes on without the step of seeing it.
    const goesOn = Result.isSuccess(decided) || decided.failure._tag === "NotYetBorn"
    if (ordinary !== undefined && goesOn) next += 1
    if (Result.isSuccess(decided)) {
      episode = decided.success.reduce<Episode | undefined>(evolve, episode)
    }
  }
  return attempts
}

/** The command with its own days moved to today. */
const dated = (command: Command, today: CalendarDate): Command => {
  switch (command._tag) {
    case "AllocateLeadPractitioner": {
      const { direction } = command
      const soon = addDays(today, 5)
      return { ...command, direction: direction && { ...direction, seeChildBy: soon, completeBy: soon } }
    }
    case "RecordTeamMapping":
    case "RecordSupervision":
      return { ...command, heldOn: today }
    case "RecordChildSeen":
      return { ...command, seenOn: today }
    case "AgreePlan":
      return { ...command, discussedWithFamilyOn: today }
    case "StartWork":
      return { ...command, startedOn: today }
    case "ReviewPlan":
      return { ...command, reviewedOn: today }
    case "RecordTold":
      return { ...command, toldOn: today }
    default:
      return command
  }
}

/**
 * What ends a duty by a rule that says so: an answer to the referral other than an assessment (WT15-081), a birth, from
 * which seeing the child is counted (reading A23), a circumstance that is no longer so.
 */
const ends = (command: Command): boolean =>
  command._tag === "DecideReferral" ||
  (command._tag === "PutOnRecord" && ["ChildBorn", "CircumstanceEnded"].includes(command.entry._tag))

const eventsOf = (attempts: ReadonlyArray<Attempt>): ReadonlyArray<Event> =>
  attempts.flatMap(({ decided }) => (Result.isSuccess(decided) ? decided.success : []))
const refusalsOf = (attempts: ReadonlyArray<Attempt>): ReadonlyArray<Refusal> =>
  attempts.flatMap(({ decided }) => (Result.isFailure(decided) ? [decided.failure] : []))

const protocols: ReadonlyArray<readonly [string, Protocol]> = [
  ["Northshire's protocol", protocol],
  ["a protocol that says less", protocolWithout("NOR-6", "NOR-8", "NOR-10", "NOR-11", "EDI-9", "EDI-11")],
  [
    "a protocol that counts in hours",
    protocolWith({
      _tag: "TimeLimit",
      id: protocol.rules[0]!.id,
      source: protocol.rules[0]!.source,
      step: "completeAssessment",
      anchor: "referralReceived",
      within: { _tag: "Counted", amount: 200, unit: "hours" },
      ifExceeded: "breach"
    })
  ],
  [
    "a protocol whose limits reasons excuse from, and another day that is set",
    {
      ...protocolWith({
        _tag: "TimeLimit",
        id: protocol.rules[0]!.id,
        source: protocol.rules[0]!.source,
        step: "seeChild",
        anchor: "referralReceived",
        within: within(5, "workingDays"),
        ceiling: within(7, "workingDays"),
        ifExceeded: "setAnew"
      }),
      readings: taken({ N52: "excuse" })
    }
  ]
]

/** How many days later it is asked again. */
const LATER = [1, 3, 12, 75]
const rule = ({ rule: id }: Obligation): string => id

/** The episode once whoever leads has put on record why its assessment will be late, where that is possible. */
const accountedFor = (episode: Episode, deciding: Deciding): Episode => {
  const by = named.get(lead(episode)?.practitioner ?? kit.id)!
  const decided = decide(episode, commands.accountFor(), { ...deciding, practitioner: by })
  return Result.isSuccess(decided) ? decided.success.reduce<Episode>(evolve, episode) : episode
}

for (const [name, under] of protocols) {
  describe(`whatever practitioners try, under ${name}`, () => {
    it.prop("what decide accepts, evolve holds: no history is a defect", [Picks], ([picks]) => {
      const events = eventsOf(lived(picks, under))
      const episode = fold(events)
      assert.strictEqual(episode?.version ?? 0, events.length)
    })

    it.prop(
      "every obligation on every day names a rule of the protocol, and its deadline the same",
      [Picks],
      ([picks]) => {
        const ids = new Set(under.rules.map(({ id }) => id))
        for (const { before, deciding } of lived(picks, under)) {
          if (before === undefined) continue
          const on = London.dayOf(deciding.now)
          for (const each of Result.getOrThrow(outlook(before, { protocol: under, calendar, on }))) {
            assert.isTrue(ids.has(each.rule))
            assert.strictEqual(each.explanation.rule, each.rule)
            assert.isNotEmpty(each.explanation.says)
            assert.isNotEmpty(each.duty)
            if (each.deadline !== null) assert.deepStrictEqual(each.deadline.explanation, each.explanation)
          }
        }
      }
    )

    it.prop(
      "what is late on a later day, if nothing is done, is what was said to be late by then",
      [Picks],
      ([picks]) => {
        for (const { before, deciding } of lived(picks, under)) {
          if (before === undefined) continue
          const today = London.dayOf(deciding.now)
          const episode = accountedFor(before, deciding)
          const on = (days: number) =>
            Result.getOrThrow(obligations(episode, { protocol: under, calendar, on: addDays(today, days) }))
          for (const days of LATER) {
            const later = London.startOfDay(addDays(today, days))
            const saidToBe = on(0).filter((each) => (lateAfter(each) ?? later) < later)
            const late = on(days).filter(({ state }) => state === "late")
            assert.deepStrictEqual(saidToBe.map(rule), late.map(rule))
          }
        }
      }
    )
  })
}

describe("whatever practitioners try", () => {
  it.prop("a refusal names the rule that it rests on, or what is silent or uncovered", [Picks], ([picks]) => {
    for (const refusal of refusalsOf(lived(picks))) {
      assert.isNotEmpty(refusal.message)
      if (refusal._tag === "ProtocolIsSilent") assert.strictEqual(refusal.protocol, protocol.title)
      else if (refusal._tag === "OutsideCalendarCoverage")
        assert.strictEqual(refusal.calendar, calendar.version)
      else assert.match("explanation" in refusal ? refusal.explanation.rule : refusal.rule, /^[A-Z]+[0-9]*-/u)
    }
  })

  it.prop("the same question gets the same answer, and leaves the episode as it was", [Picks], ([picks]) => {
    for (const { before, command, decided, deciding } of lived(picks)) {
      const asItWas = structuredClone(before)
      const again = decide(before, command, deciding)
      assert.deepStrictEqual(again, decided)
      assert.deepStrictEqual(before, asItWas)
      if (Result.isSuccess(decided)) {
        assert.deepStrictEqual(
          decided.success.reduce<Episode | undefined>(evolve, before),
          decided.success.reduce<Episode | undefined>(evolve, structuredClone(before))
        )
      }
    }
  })

  it.prop(
    "folding a history is taking its steps one by one, and in two parts as well as in one",
    [Picks, between(0, 60)],
    ([picks, cut]) => {
      const events = eventsOf(lived(picks))
      const first = fold(events.slice(0, cut))
      const whole = events.slice(cut).reduce<Episode | undefined>(evolve, first)
      assert.deepStrictEqual(whole, fold(events))
    }
  )

  it.prop(
    "an event is recorded at the moment, and by the practitioner, of its command",
    [Picks],
    ([picks]) => {
      for (const { decided, deciding } of lived(picks)) {
        for (const event of Result.isSuccess(decided) ? decided.success : []) {
          assert.deepStrictEqual(
            [event.recordedAt, event.recordedBy],
            [deciding.now, deciding.practitioner.id]
          )
        }
      }
    }
  )

  it.prop("a key worker never authorises, agrees, answers or closes", [Picks], ([picks]) => {
    const decisions = ["ReferralDecided", "AssessmentAuthorised", "PlanAgreed", "EpisodeClosed"]
    const theirs = eventsOf(lived(picks)).filter(({ recordedBy }) => recordedBy === kit.id)
    assert.deepStrictEqual(
      theirs.filter(({ _tag }) => decisions.includes(_tag)),
      []
    )
  })

  it.prop("nobody authorises an assessment, or agrees a plan, of their own", [Picks], ([picks]) => {
    for (const { before, decided } of lived(picks)) {
      if (before === undefined || Result.isFailure(decided)) continue
      for (const { _tag, recordedBy } of decided.success) {
        if (_tag === "AssessmentAuthorised" && before.assessment._tag === "Submitted") {
          assert.notStrictEqual(recordedBy, before.assessment.submission.recordedBy)
        }
        if (_tag === "PlanAgreed" && before.plan._tag === "Drafted") {
          assert.notStrictEqual(recordedBy, before.plan.draft.recordedBy)
        }
      }
    }
  })

  it.prop(
    "what was late stays on record as late, as done late, or as accounted for; or it was done in time after all",
    [Picks],
    ([picks]) => {
      for (const { before, command, decided, deciding } of lived(picks)) {
        if (before === undefined || Result.isFailure(decided) || ends(command)) continue
        const asked = { protocol, calendar, on: London.dayOf(deciding.now) }
        const after = decided.success.reduce<Episode | undefined>(evolve, before)!
        const still = Result.getOrThrow(outlook(after, asked))
        for (const late of Result.getOrThrow(outlook(before, asked)).filter(
          ({ state }) => state === "late"
        )) {
          const stands = still.some(
            ({ deadline, rule, state }) =>
              rule === late.rule &&
              deadline !== null &&
              deadline.dueOn <= late.deadline!.dueOn &&
              ["late", "metLate", "met", "excused"].includes(state)
          )
          assert.isTrue(stands, `${late.rule} of ${late.deadline!.dueOn} after ${JSON.stringify(command)}`)
        }
      }
    }
  )

  it.prop(
    "what is stored is what was meant: every event, and every state, comes back from JSON",
    [Picks],
    ([picks]) => {
      const events = eventsOf(lived(picks))
      for (const event of events) assert.deepStrictEqual(throughJson(Event, event), event)
      const episode = fold(events)
      if (episode !== undefined) assert.deepStrictEqual(throughJson(Episode, episode), episode)
    }
  )

  it.prop("what is on record stays there, in order, and nothing else comes with it", [Picks], ([picks]) => {
    for (const { before, command, decided } of lived(picks)) {
      if (before === undefined || Result.isFailure(decided) || command._tag !== "PutOnRecord") continue
      const {
        child: _,
        record = [],
        version,
        ...rest
      } = decided.success.reduce<Episode | undefined>(evolve, before)!
      const { child: __, record: earlier = [], version: versionBefore, ...unchanged } = before
      assert.deepStrictEqual(record.slice(0, -1), earlier)
      assert.deepStrictEqual(record.at(-1)!.entry, command.entry)
      assert.deepStrictEqual(rest, unchanged)
      assert.strictEqual(version, versionBefore + 1)
    }
  })

  it("reaches far: every kind of event, and a closure", () => {
    const picks: Picks = {
      steps: story.map(() => ({ ordinary: 1, who: 0, what: 501, daysLater: 0, dayShift: 0 })),
      entries: [{ _tag: "ChildBorn", bornOn: day("2027-03-10") }]
    }
    assert.strictEqual(fold(eventsOf(lived(picks)))?.closure._tag, "Closed")
  })
})
