/** Asks a use case on behalf of whoever is signed in. */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { GraphQLError } from "graphql"
import { type Each, NotPermitted, type SessionContext } from "@section17/application"
import type { GraphQLContext, Services } from "../GraphQLContext.ts"
import { together } from "./together.ts"

/** Who is signed in. Without anybody, the operation ends here. */
export const sessionOf = ({ session }: GraphQLContext): SessionContext => {
  if (session !== null) return session
  throw new GraphQLError("Sign in: give a token of your authority's identity provider.", {
    extensions: { code: "UNAUTHENTICATED" }
  })
}

type Asking<A, E> = (session: SessionContext) => Effect.Effect<A, E, Services>

/** The answer, or the problem that the person who asked can put right. A defect is thrown as it is. */
export const attempt = <A, E>(
  context: GraphQLContext,
  asking: Asking<A, E>
): Promise<Result.Result<A, E>> => {
  const session = sessionOf(context)
  return context.runtime.runPromise(Effect.result(asking(session)))
}

/** The answer of what cannot fail but by a defect. */
export const ask = <A>(context: GraphQLContext, asking: Asking<A, never>): Promise<A> => {
  const session = sessionOf(context)
  return context.runtime.runPromise(asking(session))
}

const forbidden = ({ message }: NotPermitted): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "FORBIDDEN" } })

/**
 * What was read; null when there is nothing there for this authority. Whoever may not ask is told so, whether or not there
 * is anything.
 */
const orNull = <A, E>(read: Result.Result<A, E>): A | null =>
  Result.getOrElse(read, (problem) => {
    if (problem instanceof NotPermitted) throw forbidden(problem)
    return null
  })

/** The answer; null when there is nothing there for this authority. */
export const askFor = async <A, E>(context: GraphQLContext, asking: Asking<A, E>): Promise<A | null> =>
  orNull(await attempt(context, asking))

/** The same of one of several, which are asked for together: all that a level of an answer names. */
export const askForEach = <Id, A, Missing>(
  read: (
    session: SessionContext,
    ids: ReadonlyArray<Id>
  ) => Effect.Effect<Each<Id, A, Missing>, never, Services>
) => {
  const loading = together((context, ids: ReadonlyArray<Id>) => ask(context, (session) => read(session, ids)))
  return async (context: GraphQLContext, id: Id): Promise<A | null> => {
    const found = await loading(context, id)
    return found === undefined ? null : orNull(found)
  }
}

/** What was found of something that was seen a moment ago: that it is not there now is a defect. */
export const thereOf = <A>(found: A | null): A => {
  if (found === null) throw new Error("What was seen a moment ago is not there.")
  return found
}

/** The answer about something that was seen a moment ago: that it is not there now is a defect. */
export const askAbout = async <A, E>(context: GraphQLContext, asking: Asking<A, E>): Promise<A> =>
  Result.getOrThrowWith(await attempt(context, asking), (problem) =>
    problem instanceof NotPermitted ? forbidden(problem) : problem
  )

/** The services of the runtime, for what outlives one answer. */
export const services = ({ runtime }: GraphQLContext): Promise<Context.Context<Services>> => runtime.context()
