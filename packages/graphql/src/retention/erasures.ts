/** Erasures: proposing and deciding, and pages of them. */
import {
  approveErasure,
  type Erasure,
  ErasureId,
  ErasurePlace,
  type ErasureState,
  proposeErasure,
  readErasure,
  readErasures,
  rejectErasure,
  withdrawErasure
} from "@section17/application"
import { Text } from "@section17/domain"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { changing } from "../episode/changing.ts"
import { Key } from "../episode/request.ts"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { MutationResolvers } from "../resolvers.gen.ts"
import { idGiven } from "../session/argument.ts"
import { attempt, sessionOf } from "../session/ask.ts"
import { cursorOf } from "../session/cursor.ts"
import { idOf } from "../session/idOf.ts"
import { ChildGlobalId, childIdOf, ErasureGlobalId } from "../session/ids.ts"
import { notShown } from "../session/notShown.ts"
import { connection, countOf } from "../session/page.ts"

const Proposing = Schema.Struct({ ...Key.fields, child: ChildGlobalId })
const Approving = Schema.Struct({ ...Key.fields, erasure: ErasureGlobalId })
const Ending = Schema.Struct({ ...Approving.fields, reasons: Text.Narrative })

const held = <E, R>(asked: Effect.Effect<Erasure, E, R>) => Effect.map(asked, (erasure) => ({ erasure }))

export const erasing: MutationResolvers = {
  erasurePropose: changing("erasurePropose", Proposing, (session, { idempotencyKey: key, ...said }) => {
    const { authority, practitioner } = session
    const id = ErasureId.make(idOf({ authority, practitioner, key, operation: "erasurePropose" }))
    return held(proposeErasure(session, { ...said, id }))
  }),
  erasureWithdraw: changing("erasureWithdraw", Ending, (session, said) =>
    held(withdrawErasure(session, said))
  ),
  erasureReject: changing("erasureReject", Ending, (session, said) => held(rejectErasure(session, said))),
  erasureApprove: changing("erasureApprove", Approving, (session, said) =>
    held(approveErasure(session, said))
  )
}

const cursor = cursorOf(ErasurePlace)

interface Asked {
  readonly states?: ReadonlyArray<ErasureState> | null | undefined
  readonly first: number
  readonly after?: string | null | undefined
}

export const erasuresPage = async (context: GraphQLContext, asked: Asked) => {
  sessionOf(context)
  const after = cursor.read(asked.after)
  const page = {
    states: asked.states ?? ["proposed", "approved"],
    first: countOf(asked.first, "erasures"),
    ...(after && { after })
  }
  const read = await attempt(context, (session) => readErasures(session, page))
  const { erasures: nodes, more, total } = Result.getOrThrowWith(read, notShown(context))
  return connection({ nodes, more, total, isLater: after !== undefined }, ({ id, proposedAt: at }) =>
    cursor.write({ at, id })
  )
}

export const erasureOf = async (context: GraphQLContext, child: string): Promise<Erasure | null> => {
  sessionOf(context)
  const known = idGiven("child", "Child", childIdOf(child))
  const read = await attempt(context, (session) => readErasure(session, known))
  return Option.getOrNull(Result.getOrThrowWith(read, notShown(context)))
}
