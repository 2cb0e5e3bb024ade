/** The obligations of an episode, worked out once for each answer that asks for them. */
import { obligationsOf } from "@section17/application"
import type { Deadline, Episode, Obligation, Subject } from "@section17/domain"
import * as Result from "effect/Result"
import { GraphQLError } from "graphql"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { attempt } from "../session/ask.ts"
import { oncePer } from "../session/together.ts"

const workedOut = oncePer((context: GraphQLContext) =>
  oncePer(async (episode: Episode.Episode): Promise<ReadonlyArray<Obligation.Obligation>> => {
    const answer = await attempt(context, () => obligationsOf(episode))
    return Result.getOrElse(answer, ({ _tag, message }) => {
      throw new GraphQLError(message, { extensions: { code: "OUTSIDE_CALENDAR_COVERAGE", problem: _tag } })
    })
  })
)

export const obligations = (context: GraphQLContext, episode: Episode.Episode) => workedOut(context)(episode)

/** When a step is due. */
export const deadlineOf = async (
  context: GraphQLContext,
  { episode, step }: { readonly episode: Episode.Episode; readonly step: Subject.Step }
): Promise<Deadline.Deadline | null> =>
  (await obligations(context, episode)).find(({ kind, subject }) => kind === "TimeLimit" && subject === step)
    ?.deadline ?? null
