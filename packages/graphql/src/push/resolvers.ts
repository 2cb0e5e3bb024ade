/** Several changes, each carried out by its own mutation, one after the other. */
import * as Result from "effect/Result"
import { GraphQLError, type GraphQLResolveInfo, isUnionType } from "graphql"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { PushedItemModel, PushOutcomeModel } from "../models.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { sessionOf } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { practitionerIdOf } from "../session/ids.ts"
import { invalidInput, type Issues } from "../session/InvalidInput.ts"
import { type About, Chain } from "./Chain.ts"

/** So many that a push ends well within the time that an operation has, and costs less than one may. */
const MOST = 25

type Item = readonly [mutation: string, input: About]

const itemOf = (given: object): Item => {
  const [[mutation, input] = ["", undefined]] = Object.entries(given)
  return [mutation, input as unknown as About]
}

/** As it is told from another under the same key: in whose name it is pushed belongs to it. */
const sentBy = ({ session }: GraphQLContext, input: About): object =>
  session?.system === undefined ? input : { ...input, onBehalfOf: session.system.onBehalfOf }

/** What the items are carried out in: of a case system, the name of the practitioner whom it pushes for. */
const inNameOf = (
  context: GraphQLContext,
  given: string | null | undefined
): Result.Result<GraphQLContext, Issues> => {
  const session = sessionOf(context)
  if (given === null || given === undefined) return Result.succeed(context)
  const path = ["onBehalfOf"]
  if (session.system === undefined)
    return Result.fail([{ path, message: "Leave it out: a practitioner acts for themselves" }])
  const onBehalfOf = practitionerIdOf(given)
  if (onBehalfOf === undefined) return Result.fail([{ path, message: "Give the id of a practitioner" }])
  return Result.succeed({
    ...context,
    session: { ...session, system: { ...session.system, onBehalfOf } }
  })
}

/** Asks the resolver of the mutation, which answers with what came of it by the names that a push has. */
const carry = async (
  [mutation, input]: Item,
  {
    chain,
    context,
    info
  }: { readonly chain: Chain; readonly context: GraphQLContext; readonly info: GraphQLResolveInfo }
): Promise<PushOutcomeModel> => {
  const placed = chain.place(input)
  if ("issues" in placed) return { ...invalidInput(placed.issues) }
  const resolve = info.schema.getMutationType()?.getFields()[mutation]?.resolve
  const returnType = info.schema.getType("PushOutcome")
  if (resolve === undefined || !isUnionType(returnType)) throw new Error(`There is no mutation ${mutation}.`)
  const given = { input: placed.item, sent: sentBy(context, input) }
  const came = (await resolve(undefined, given, context, {
    ...info,
    fieldName: mutation,
    returnType
  })) as PushOutcomeModel
  if (came.episode !== undefined && came._tag === "ItemCarriedOut") {
    chain.add(input, { id: globalId("Episode", came.episode.id), version: came.episode.version })
  }
  return came
}

const notTried = (): GraphQLError =>
  new GraphQLError("Not tried: a fault, or the time, stopped the push. Push the same items again.", {
    extensions: { code: "NOT_TRIED" }
  })

const pushing = async (items: ReadonlyArray<Item>, context: GraphQLContext, info: GraphQLResolveInfo) => {
  const chain = new Chain()
  const pushed: Array<PushedItemModel> = []
  let stopped: boolean = false
  for (const item of items) {
    const [mutation, { idempotencyKey }] = item
    // One after the other: that is what the order of a push means.
    const stops: boolean = stopped || context.isLate?.() === true
    const came: PushOutcomeModel | Error = stops
      ? notTried()
      : await carry(item, { chain, context, info }).catch(fault)
    stopped ||= came instanceof Error
    pushed.push({ idempotencyKey, mutation, came })
  }
  return { _tag: "ChangesPushed" as const, items: pushed }
}

const fault = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

export const push: Resolvers = {
  Mutation: {
    changesPush: (_, { input: { items, onBehalfOf } }, context, info) => {
      const named = inNameOf(context, onBehalfOf)
      if (Result.isFailure(named)) return invalidInput(named.failure)
      if (items.length < 1 || items.length > MOST) {
        return invalidInput([{ path: ["items"], message: `Push 1 to ${MOST} items at once` }])
      }
      return pushing(items.map(itemOf), named.success, info)
    }
  }
}
