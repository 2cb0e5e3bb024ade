/** Households, one statement for all the children that a level of an answer names. */
import * as Result from "effect/Result"
import { readHouseholds } from "@section17/application"
import type { Child } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { HouseholdModel } from "../models.ts"
import { attempt } from "../session/ask.ts"
import { notShown } from "../session/notShown.ts"
import { together } from "../session/together.ts"

const householdsOf = together(async (context, of: ReadonlyArray<Child.ChildId>) =>
  Result.getOrThrowWith(await attempt(context, (session) => readHouseholds(session, of)), notShown(context))
)

export const householdOf = async (
  context: GraphQLContext,
  child: Child.ChildId
): Promise<HouseholdModel | null> => {
  const found = await householdsOf(context, child)
  if (found === undefined) return null
  const { recordedAt, recordedBy } = found.described
  return { ...found, recordedAt, recordedBy }
}
