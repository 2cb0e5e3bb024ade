/** The answer to a mutation: what happened, or the problem under its own name. */
import * as Result from "effect/Result"
import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo, isUnionType } from "graphql"
import type { OtherProblemModel } from "../models.ts"
import { type Problem, ruleOf, shown, sourceOf } from "../session/problem.ts"

type Info = Pick<GraphQLResolveInfo, "returnType">

const members = ({ returnType }: Info): ReadonlyArray<GraphQLObjectType> => {
  const payload = getNamedType(returnType)
  return isUnionType(payload) ? payload.getTypes() : []
}

const isProblem = (type: GraphQLObjectType): boolean =>
  type.getInterfaces().some(({ name }) => name === "Problem")

/** The one member of the payload that is no problem: what happened. */
export const happened = (info: Info): string | undefined =>
  members(info).find((type) => !isProblem(type))?.name

const other = (problem: Problem): OtherProblemModel => ({
  _tag: "OtherProblem",
  name: problem._tag,
  message: problem.message,
  rule: ruleOf(shown(problem)),
  source: sourceOf(shown(problem))
})

/** The problem under its own name, when the payload has that name; a problem is never lost for want of one. */
const named = (info: Info, problem: Problem): Member =>
  members(info).some(({ name }) => name === problem._tag) ? shown(problem) : other(problem)

interface Member {
  readonly _tag: string | undefined
}

/** What happened, with what it holds; or the problem. */
export const payload = (info: Info, outcome: Result.Result<object, Problem>): Member =>
  Result.match(outcome, {
    onSuccess: (holds): Member => ({ ...holds, _tag: happened(info) }),
    onFailure: (problem) => named(info, problem)
  })
