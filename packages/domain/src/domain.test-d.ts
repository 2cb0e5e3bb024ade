// What the compiler promises to callers of the whole domain. Checked with the types; never run.
import type * as Result from "effect/Result"
import { expectTypeOf, it } from "vitest"
import {
  type CalendarDate,
  type Command,
  decide,
  type Deciding,
  type Episode,
  type EpisodeId,
  type Event,
  evolve,
  type LeadPractitioner,
  type Obligation,
  type Protocol,
  type Refusal,
  type Role,
  WorkingDayCalendar
} from "./index.ts"

declare const calendar: WorkingDayCalendar.WorkingDayCalendar
declare const day: CalendarDate.CalendarDate

it("a day is text, and text is no day until it is read", () => {
  expectTypeOf(day).toExtend<string>()
  expectTypeOf<string>().not.toExtend<CalendarDate.CalendarDate>()
  // @ts-expect-error: nobody has read this text
  void WorkingDayCalendar.addWorkingDays(calendar, { from: "2026-12-18", workingDays: 45 })
})

it("a day, a role and the id of an episode are not taken for one another", () => {
  expectTypeOf<CalendarDate.CalendarDate>().not.toExtend<Role.Role>()
  expectTypeOf<Role.Role>().not.toExtend<EpisodeId>()
  expectTypeOf<EpisodeId>().not.toExtend<CalendarDate.CalendarDate>()
})

it("a count of working days ends on a day, or leaves the calendar, and nothing else", () => {
  expectTypeOf(WorkingDayCalendar.addWorkingDays).returns.toEqualTypeOf<
    Result.Result<CalendarDate.CalendarDate, WorkingDayCalendar.OutsideCalendarCoverage>
  >()
  expectTypeOf(WorkingDayCalendar.countWorkingDays).returns.toEqualTypeOf<
    Result.Result<number, WorkingDayCalendar.OutsideCalendarCoverage>
  >()
})

it("a command leads to events or to a refusal", () => {
  expectTypeOf(decide).parameters.toEqualTypeOf<
    [episode: Episode.Episode | undefined, command: Command.Command, deciding: Deciding]
  >()
  expectTypeOf(decide).returns.toEqualTypeOf<Result.Result<ReadonlyArray<Event.Event>, Refusal.Refusal>>()
})

it("an event always leads to an episode", () => {
  expectTypeOf(evolve).returns.toEqualTypeOf<Episode.Episode>()
})

it("every event and every command is told apart by its name", () => {
  expectTypeOf<Event.EventOf<"ReferralReceived">["_tag"]>().toEqualTypeOf<"ReferralReceived">()
  expectTypeOf<Command.CommandOf<"DecideReferral">["_tag"]>().toEqualTypeOf<"DecideReferral">()
  expectTypeOf<Event.EventOf<"ReferralReceived">>().not.toExtend<Event.EventOf<"ReferralDecided">>()
})

it("nothing that is given back can be changed", () => {
  const owed = {} as Obligation.Obligation
  // @ts-expect-error: an obligation is a value
  owed.state = "met"
  const protocol = {} as Protocol.Protocol
  // @ts-expect-error: a protocol is a value
  protocol.title = "Another"
  expectTypeOf(protocol.rules).not.toHaveProperty("push")
})

it("that somebody may lead comes with the rule that says so, and so does that they may not", () => {
  type Answer = ReturnType<typeof LeadPractitioner.leadPractitioner>
  type Reason = { readonly explanation: { readonly rule: string; readonly says: string } }
  expectTypeOf<Result.Result.Success<Answer>>().toExtend<Reason>()
  expectTypeOf<Extract<Result.Result.Failure<Answer>, { readonly _tag: "MayNotLead" }>>().toExtend<Reason>()
})
