/** What binds an authority on a day, from the values of a registry. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { AuthorityCode } from "../protocol/AuthorityCode.ts"
import {
  type Edition,
  isInForce,
  type LocalProtocol,
  overlay,
  type Protocol,
  ProtocolVersion
} from "../protocol/Protocol.ts"
import { type Answer, answer } from "./Answer.ts"
import { caseOf, type Events } from "./caseOf.ts"
import { given, type NotReadable } from "./given.ts"

/** No protocol of the authority is in force on the day, or its edition is not given. */
export class NoProtocol extends Schema.TaggedError<NoProtocol>()("NoProtocol", {
  authority: Schema.String,
  on: CalendarDate
}) {
  override get message(): string {
    return `No protocol of ${this.authority}, with its edition, is in force on ${this.on}. Give one whose dates include that day.`
  }
}

/** None of the protocols held is the version that the case was opened under. */
export class VersionNotHeld extends Schema.TaggedError<VersionNotHeld>()("VersionNotHeld", {
  version: ProtocolVersion
}) {
  override get message(): string {
    const { authority, edition, version } = this.version
    return `The case was opened under the protocol of ${authority}, version ${version}, over ${edition}, which is not held. Keep earlier versions for the cases that were opened under them.`
  }
}

/** The editions and the local protocols to choose from: those of `@section17/protocols`, or your own. */
export interface Held {
  readonly editions: ReadonlyArray<Edition>
  readonly registry: ReadonlyArray<LocalProtocol>
}

const laid = ({ editions }: Held, local: LocalProtocol | undefined): Protocol | undefined => {
  const edition = editions.find(({ code }) => code === local?.sitsOn)
  if (local === undefined || edition === undefined) return undefined
  return Result.getOrUndefined(overlay(edition, local))
}

const asked = given(Schema.Struct({ authority: AuthorityCode, on: CalendarDate }), "an authority and a day")

/** The protocol of the authority, by its code, that is in force on the day, over its edition. */
export const protocolOf = (
  held: Held,
  question: { readonly authority: string; readonly on: string }
): Answer<Protocol, NotReadable | NoProtocol> =>
  answer(
    Result.flatMap(asked(question), ({ authority, on }) => {
      const local = held.registry.findLast(
        (each) => each.authority === authority && isInForce(each.inForce, on)
      )
      return Result.fromNullishOr(laid(held, local), () => new NoProtocol({ authority, on }))
    })
  )

/** The protocol that a case was opened under, which it keeps: a later version never rewrites its clocks. */
export const protocolOfCase = (held: Held, events: Events): Answer<Protocol, NotReadable | VersionNotHeld> =>
  answer(
    Result.flatMap(caseOf(events), ({ protocol: version }) => {
      const local = held.registry.find(
        (each) =>
          each.authority === version.authority &&
          each.version === version.version &&
          each.sitsOn === version.edition
      )
      return Result.fromNullishOr(laid(held, local), () => new VersionNotHeld({ version }))
    })
  )
