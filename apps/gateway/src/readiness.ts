/** Whether the gateway can do its work: a unit of work begins and ends. */
import * as Effect from "effect/Effect"
import type { AuthorityCode } from "@section17/domain"
import { serviceSession, UnitOfWork } from "@section17/application"
import type { Runtime } from "./runtime.ts"

const ANSWERS_WITHIN = "2 seconds"

const beginsAndEnds = (authority: AuthorityCode.AuthorityCode) =>
  Effect.flatMap(UnitOfWork, (unitOfWork) => unitOfWork.run(serviceSession(authority, "health"), Effect.void))

const ANSWER_LASTS_MILLIS = 1000

/**
 * The same answer for a second, and one question at a time: whoever asks without a token takes at most one connection
 * from those who work.
 */
export const lasting = (ask: () => Promise<boolean>): (() => Promise<boolean>) => {
  let answer: Promise<boolean> | undefined
  let until = Number.POSITIVE_INFINITY
  const askAgain = (): Promise<boolean> => {
    until = Number.POSITIVE_INFINITY
    return ask().finally(() => {
      until = performance.now() + ANSWER_LASTS_MILLIS
    })
  }
  return () => {
    if (answer === undefined || performance.now() >= until) answer = askAgain()
    return answer
  }
}

export const isReady = async (
  runtime: Runtime,
  authorities: ReadonlyMap<AuthorityCode.AuthorityCode, string>
): Promise<boolean> => {
  const [authority] = authorities.keys()
  if (authority === undefined) return false
  const exit = await runtime.runPromiseExit(beginsAndEnds(authority).pipe(Effect.timeout(ANSWERS_WITHIN)))
  return exit._tag === "Success"
}
