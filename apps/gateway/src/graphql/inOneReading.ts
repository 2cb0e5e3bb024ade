/**
 * A query is one reading: all that it asks is asked in one transaction, and accounted for in it, before it is answered.
 *
 * Where something goes wrong in it that is nobody's to put right, the database takes the whole transaction back: then
 * nothing is answered, since nothing is accounted for.
 */
import * as Effect from "effect/Effect"
import { getOperationAST } from "graphql"
import type { Plugin } from "graphql-yoga"
import { type SessionContext, UnitOfWork, type Units } from "@section17/application"
import type { GraphQLContext } from "@section17/graphql"
import type { Known } from "./Known.ts"

type Runtime = GraphQLContext["runtime"]

/** The runtime, with parts of the reading in the place of units of work. */
const within = (runtime: Runtime, parts: Units): Runtime => ({
  ...runtime,
  runPromise: (effect, options) =>
    runtime.runPromise(Effect.provideService(effect, UnitOfWork, parts), options)
})

const reading = <A>(
  runtime: Runtime,
  session: SessionContext,
  use: (within: Runtime) => Promise<A>
): Promise<A> =>
  runtime.runPromise(
    Effect.flatMap(UnitOfWork, (units) =>
      units.reading(session, (parts) => Effect.promise(() => use(within(runtime, parts))))
    )
  )

export const inOneReading: Plugin<GraphQLContext & Known> = {
  onExecute({ args, executeFn, setExecuteFn }) {
    const { session } = args.contextValue
    if (session === null || getOperationAST(args.document, args.operationName)?.operation !== "query") return
    setExecuteFn((executed) =>
      reading(executed.contextValue.runtime, session, async (runtime) =>
        executeFn({ ...executed, contextValue: { ...executed.contextValue, runtime } })
      )
    )
  }
}
