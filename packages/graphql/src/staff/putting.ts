/** One mutation for each kind of entry about practitioners, teams, the authority and case systems. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { putStanding, type Kept } from "@section17/application"
import { Governance } from "@section17/domain"
import type { GraphQLResolveInfo } from "graphql"
import { both } from "../episode/carrying.ts"
import { payload } from "../episode/payload.ts"
import { Key, request } from "../episode/request.ts"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { practitioner } from "../practitioner/lookUp.ts"
import { entryOf } from "../record/entryOf.ts"
import type { Fields } from "../record/Shape.ts"
import type { MutationResolvers } from "../resolvers.gen.ts"
import { attempt, sessionOf } from "../session/ask.ts"
import { PractitionerGlobalId, SystemGlobalId, TeamGlobalId } from "../session/ids.ts"
import { decoding, invalidInput } from "../session/InvalidInput.ts"
import { standing, standingMutationOf, subjectOfKind } from "./kinds.ts"

interface Input {
  readonly idempotencyKey: string
}

const seen = { ...Key.fields, seenVersion: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)) }
const headers = {
  practitioner: decoding(Schema.Struct({ ...seen, practitioner: PractitionerGlobalId })),
  team: decoding(Schema.Struct({ ...seen, team: TeamGlobalId })),
  authority: decoding(Schema.Struct(seen)),
  system: decoding(Schema.Struct({ ...seen, system: SystemGlobalId }))
}

const decode = decoding(Governance.StandingCommand)

interface Header extends Input {
  readonly seenVersion: number
  readonly practitioner?: string
  readonly team?: string
  readonly system?: string
}

/** What the mutation holds once it is done. */
const holding = async (context: GraphQLContext, kept: Kept): Promise<object> => {
  if (kept.standing._tag === "InPost")
    return { practitioner: await practitioner(context, kept.standing.post.practitioner.id) }
  if (kept.standing._tag === "System") return { system: kept }
  return kept.standing._tag === "Team" ? { team: kept } : { assurance: kept }
}

const putting = (kind: Fields) => {
  const subject = subjectOfKind(kind)
  return async (
    _: unknown,
    { input }: { readonly input: Input },
    context: GraphQLContext,
    info: GraphQLResolveInfo
  ) => {
    const { authority } = sessionOf(context)
    const decoded = both(headers[subject](input, input), decode(entryOf(kind, input), input))
    if (Result.isFailure(decoded)) return invalidInput(decoded.failure)
    const [header, command] = decoded.success
    const { idempotencyKey, practitioner: of, seenVersion, system, team }: Header = header
    const outcome = await attempt(context, (session) =>
      putStanding(session, {
        key: of ?? team ?? system ?? authority,
        seenVersion,
        command,
        request: request(header.idempotencyKey, {
          operation: info.fieldName,
          input: { ...input, idempotencyKey }
        })
      })
    )
    if (Result.isFailure(outcome)) return payload(info, Result.fail(outcome.failure))
    return payload(info, Result.succeed(await holding(context, outcome.success)))
  }
}

/** The mutations by name, each with its resolver: made from the kinds, of which the compiler knows no names. */
export const puttings = Object.fromEntries(
  standing.cases.map((kind) => [standingMutationOf(kind), putting(kind)])
) as unknown as MutationResolvers
