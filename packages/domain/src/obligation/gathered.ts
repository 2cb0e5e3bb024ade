/** The obligations that each of several things asks for, together; or the first answer that fails. */
import * as Result from "effect/Result"
import type { Answer } from "./facts.ts"
import type { Obligation } from "./Obligation.ts"

export const gathered = <A>(things: ReadonlyArray<A>, asks: (thing: A) => Answer): Answer => {
  const found: Array<Obligation> = []
  for (const thing of things) {
    const answer = asks(thing)
    if (Result.isFailure(answer)) return answer
    for (const each of answer.success) found.push(each)
  }
  return Result.succeed(found)
}
