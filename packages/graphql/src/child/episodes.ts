/** The episodes of children, one statement for all the children that a level of an answer names. */
import * as Result from "effect/Result"
import { type EpisodesOfAsked, type Listed, readEpisodesOf } from "@section17/application"
import type { Child } from "@section17/domain"
import { pageOf } from "../episode/page.ts"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { attempt } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { notShown } from "../session/notShown.ts"
import { connection } from "../session/page.ts"
import { together } from "../session/together.ts"

type Key = EpisodesOfAsked

/** One loader for each number that is asked for: pages of as many go in one statement. */
const pagesOf = (first: number) =>
  together(async (context, keys: ReadonlyArray<string>) => {
    const asked = keys.map((key) => JSON.parse(key) as Key)
    const answer = await attempt(context, (session) => readEpisodesOf(session, asked, first))
    const listed = Result.getOrThrowWith(answer, notShown(context))
    return new Map(keys.flatMap((key, at) => (listed[at] === undefined ? [] : [[key, listed[at]]])))
  })
const byFirst = new Map<number, ReturnType<typeof pagesOf>>()

const pageOfChild = (context: GraphQLContext, first: number, asked: Key): Promise<Listed | undefined> => {
  const known = byFirst.get(first) ?? pagesOf(first)
  byFirst.set(first, known)
  return known(context, JSON.stringify(asked))
}

const none: Listed = { episodes: [], more: false, total: 0 }

export const episodesOfChild = async (
  context: GraphQLContext,
  child: Child.ChildId,
  asked: { readonly first: number; readonly after?: string | null | undefined }
) => {
  const { after, first } = pageOf(asked, true)
  const found = await pageOfChild(context, first, after === undefined ? { child } : { child, after })
  const { episodes: nodes, more, total } = found ?? none
  return connection({ nodes, more, total, isLater: after !== undefined }, ({ id }) => globalId("Episode", id))
}
