// What the compiler promises to callers who do not use Effect. Checked with the types; never run.
import { expectTypeOf, it } from "vitest"
import type { MayLead, MayNotLead, ProtocolIsSilent } from "../practitioner/leadPractitioner.ts"
import type { Obligation } from "../obligation/Obligation.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import type { Edition, LocalProtocol, Protocol } from "../protocol/Protocol.ts"
import {
  type Answer,
  mayLead,
  type NoProtocol,
  type NotReadable,
  obligationsOf,
  orThrow,
  type PractitionerGiven,
  type ProclaimedGiven,
  protocolOf,
  type WorkingDays,
  workingDays
} from "./index.ts"

/** What is asked for, when there is an answer. */
type ValueOf<A> = Extract<A, { readonly ok: true }> extends { readonly value: infer Value } ? Value : never
/** What can be wrong, when there is none. */
type ErrorOf<A> = Extract<A, { readonly ok: false }> extends { readonly error: infer Wrong } ? Wrong : never

declare const protocol: Protocol
declare const days: WorkingDays

it("an answer holds a value or an error, and which one must be asked first", () => {
  const due = days.add({ from: "2026-12-18", workingDays: 45 })
  // @ts-expect-error: there may be no value
  void due.value
  if (due.ok) expectTypeOf(due.value).toEqualTypeOf<string>()
  else expectTypeOf(due.error).toEqualTypeOf<NotReadable | OutsideCalendarCoverage>()
})

it("an error tells by its name what else it says", () => {
  const { error } = protocolOf({ editions: [], registry: [] }, { authority: "a", on: "2026-12-18" }) as {
    error: NotReadable | NoProtocol
  }
  if (error._tag === "NoProtocol") expectTypeOf(error.authority).toEqualTypeOf<string>()
  else expectTypeOf(error.why).toEqualTypeOf<string>()
  expectTypeOf(error).toExtend<Error>()
})

it("orThrow gives the value that the answer holds", () => {
  expectTypeOf(orThrow<number, NotReadable>).returns.toEqualTypeOf<number>()
  expectTypeOf(orThrow(days.count({ from: "2026-12-18", to: "2027-02-24" }))).toEqualTypeOf<number>()
  // @ts-expect-error: a value is no answer
  orThrow(45)
})

it("days go in and come out as text", () => {
  expectTypeOf(workingDays).returns.toEqualTypeOf<WorkingDays>()
  expectTypeOf<ValueOf<ReturnType<WorkingDays["add"]>>>().toEqualTypeOf<string>()
  expectTypeOf<ValueOf<ReturnType<WorkingDays["count"]>>>().toEqualTypeOf<number>()
  // @ts-expect-error: a number is no day
  void days.add({ from: 20_806, workingDays: 45 })
  // @ts-expect-error: the number of working days is missing
  void days.add({ from: "2026-12-18" })
})

it("who may lead is answered with the rule, or with what is lacking", () => {
  const answered = mayLead(protocol, { practitioner: {}, work: "section17", on: "2026-12-18" })
  expectTypeOf<ValueOf<typeof answered>>().toEqualTypeOf<MayLead>()
  expectTypeOf<ErrorOf<typeof answered>>().toEqualTypeOf<NotReadable | MayNotLead | ProtocolIsSilent>()
})

it("obligations are a list, of what each is, by when and why", () => {
  const owed = obligationsOf(protocol, { events: [], on: "2026-12-18" })
  expectTypeOf<ValueOf<typeof owed>>().toEqualTypeOf<ReadonlyArray<Obligation>>()
  expectTypeOf<ErrorOf<typeof owed>>().toEqualTypeOf<NotReadable | OutsideCalendarCoverage>()
  // @ts-expect-error: without a day there is no state
  void obligationsOf(protocol, { events: [] })
})

it("a protocol comes from the editions and local protocols that one holds", () => {
  expectTypeOf(protocolOf).parameter(0).toExtend<{
    readonly editions: ReadonlyArray<Edition>
    readonly registry: ReadonlyArray<LocalProtocol>
  }>()
  expectTypeOf(protocolOf).returns.toEqualTypeOf<Answer<Protocol, NotReadable | NoProtocol>>()
})

it("what is given can be checked where it is written, as plain text, numbers and lists", () => {
  const person = {
    id: "jo",
    name: "Jo Bell",
    roles: ["childInNeedKeyWorker"],
    employer: "northshire",
    socialWorkQualified: false,
    significantPracticeExperience: true,
    registrations: [],
    supervisor: null
  }
  expectTypeOf(person).toExtend<PractitionerGiven>()
  // @ts-expect-error: a role alone is not a list of roles
  void ({ ...person, roles: "childInNeedKeyWorker" } satisfies PractitionerGiven)
  // @ts-expect-error: closure days are not proclaimed
  void ({ _tag: "ClosureAdded", on: "2026-12-21", reason: "Closed", source: "Us" } satisfies ProclaimedGiven)
})
