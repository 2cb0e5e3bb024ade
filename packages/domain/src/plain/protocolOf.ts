/** What binds an authority on a day, from the values of a registry. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { AuthorityCode } from "../protocol/AuthorityCode.ts"
import { type Edition, isInForce, type LocalProtocol, overlay, type Protocol } from "../protocol/Protocol.ts"
import { type Answer, answer } from "./Answer.ts"
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

/** The editions and the local protocols to choose from: those of `@section17/protocols`, or your own. */
export interface Held {
  readonly editions: ReadonlyArray<Edition>
  readonly registry: ReadonlyArray<LocalProtocol>
}

const asked = given(Schema.Struct({ authority: AuthorityCode, on: CalendarDate }), "an authority and a day")

/** The protocol of the authority, by its code, that is in force on the day, over its edition. */
export const protocolOf = (
  { editions, registry }: Held,
  question: { readonly authority: string; readonly on: string }
): Answer<Protocol, NotReadable | NoProtocol> =>
  answer(
    Result.flatMap(asked(question), ({ authority, on }) => {
      const none = Result.fail(new NoProtocol({ authority, on }))
      const local = registry.findLast((each) => each.authority === authority && isInForce(each.inForce, on))
      const edition = editions.find(({ code }) => code === local?.sitsOn)
      if (local === undefined || edition === undefined) return none
      return Result.match(overlay(edition, local), { onSuccess: Result.succeed, onFailure: () => none })
    })
  )
