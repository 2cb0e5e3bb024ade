/** An operation that takes too long, or that nobody waits for any more, is cancelled. */
import { GraphQLError } from "graphql"
import type { Plugin } from "graphql-yoga"
import type { GraphQLContext } from "@section17/graphql"
import { cancellable } from "./cancellable.ts"
import type { Known } from "./Known.ts"

const tooSlow = (millis: number): GraphQLError =>
  new GraphQLError(
    `The operation took longer than ${millis / 1000} seconds and was cancelled. Send a mutation again under the same idempotency key: it happens once.`,
    { extensions: { code: "TOO_SLOW", http: { status: 503 } } }
  )

/** Said to what is still at work on an answer that has been given: made once, since each has the stack of its making. */
const over = new Error("The operation is over")

export const inTime = (millis: number): Plugin<GraphQLContext & Known> => ({
  onExecute({ args, executeFn, setExecuteFn }) {
    const cancelling = new AbortController()
    const { givenUp, runtime: uncancelled } = args.contextValue
    const runtime = cancellable(uncancelled, cancelling.signal)
    const giveUp = (): void => cancelling.abort(givenUp.reason)
    setExecuteFn(async (executed) => {
      if (givenUp.aborted) giveUp()
      else givenUp.addEventListener("abort", giveUp)
      const late = performance.now() + millis / 2
      let timer: NodeJS.Timeout | undefined
      const timeUp = new Promise<{ readonly errors: ReadonlyArray<GraphQLError> }>((done) => {
        timer = setTimeout(() => done({ errors: [tooSlow(millis)] }), millis)
      })
      try {
        const contextValue = { ...executed.contextValue, runtime, isLate: () => performance.now() > late }
        return await Promise.race([executeFn({ ...executed, contextValue }), timeUp])
      } finally {
        clearTimeout(timer)
        givenUp.removeEventListener("abort", giveUp)
        cancelling.abort(over)
      }
    })
  }
})
