/** The protocols that this installation holds, and each authority's calendar. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { AuthorityCode, CalendarDate, type Protocol, type WorkingDayCalendar } from "@section17/domain"

/** The authority has no protocol in force on the day. */
export class NoProtocolInForce extends Schema.TaggedError<NoProtocolInForce>()("NoProtocolInForce", {
  authority: AuthorityCode.AuthorityCode,
  on: CalendarDate.CalendarDate
}) {
  override get message(): string {
    return `No protocol of ${this.authority} is in force on ${this.on}. Add one whose dates include that day.`
  }
}

/** A local protocol as the authority agreed it, and laid over its edition. */
export interface HeldProtocol {
  readonly local: Protocol.LocalProtocol
  readonly protocol: Protocol.Protocol
}

export class Protocols extends Context.Service<
  Protocols,
  {
    readonly inForce: (
      authority: AuthorityCode.AuthorityCode,
      on: CalendarDate.CalendarDate
    ) => Effect.Effect<Protocol.Protocol, NoProtocolInForce>
    /** The version that an episode was opened under. One that is not held any more is a defect. */
    readonly version: (version: Protocol.ProtocolVersion) => Effect.Effect<Protocol.Protocol>
    /** Every version of every authority's protocol, in no order that matters. */
    readonly held: ReadonlyArray<HeldProtocol>
    /** Every edition of the guidance, those that no protocol sits on included; the earliest first. */
    readonly editions: ReadonlyArray<Protocol.Edition>
    /** The calendar as it ships, before what the authority put on record of it. */
    readonly calendar: (authority: AuthorityCode.AuthorityCode) => WorkingDayCalendar.WorkingDayCalendar
  }
>()("@section17/application/protocol/Protocols") {}
