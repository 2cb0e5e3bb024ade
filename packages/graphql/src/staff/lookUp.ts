/** Records of practitioners, teams, the authority and case systems, by their keys. */
import * as Result from "effect/Result"
import { readStandings } from "@section17/application"
import type { Governance } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { attempt } from "../session/ask.ts"
import { notEntitled, refused } from "../session/page.ts"
import { together } from "../session/together.ts"

/** Whoever may not see these records is told so; whoever asks about a day that nothing is known of, that. */
const thrown = (problem: Error & { readonly _tag: string }) =>
  ["NotPermitted", "UnknownPractitioner"].includes(problem._tag)
    ? notEntitled(problem)
    : refused(problem.message)

export const shownTo = async <A, E extends Parameters<typeof thrown>[0]>(
  context: GraphQLContext,
  asking: Parameters<typeof attempt<A, E>>[1]
): Promise<A> => Result.getOrThrowWith(await attempt(context, asking), thrown)

/** Records by key, one statement for all that a level of an answer names. */
const recordsOf = (kind: Governance.SubjectKind) => {
  const loading = together(async (context, keys: ReadonlyArray<string>) => {
    const found = await shownTo(context, (session) => readStandings(session, { kind, keys }))
    return new Map(found.map((each) => [each.key, each]))
  })
  return async (context: GraphQLContext, key: string) => (await loading(context, key)) ?? null
}
export const postOf = recordsOf("practitioner")
export const teamOf = recordsOf("team")
export const assuranceOf = recordsOf("authority")
export const systemOf = recordsOf("system")
