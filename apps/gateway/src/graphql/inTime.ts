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

export const inTime = (millis: number): Plugin<GraphQLContext & Known> => ({
  onExecute({ args, executeFn, setExecuteFn }) {
    const { givenUp, runtime: uncancelled } = args.contextValue
    const { cancel, runtime } = cancellable(uncancelled)
    setExecuteFn(async (executed) => {
      if (givenUp.aborted) cancel()
      else givenUp.addEventListener("abort", cancel)
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
        givenUp.removeEventListener("abort", cancel)
        cancel()
      }
    })
  }
})
