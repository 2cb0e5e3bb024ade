import * as Effect from "effect/Effect"
import { Protocols, today } from "@section17/application"
import { London, mayRemainAnonymous } from "@section17/domain"
import * as Result from "effect/Result"
import { carrying } from "../episode/carrying.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { attempt } from "../session/ask.ts"
import { shown } from "../session/problem.ts"
import { referralReceive } from "./receive.ts"

export const referral: Resolvers = {
  Query: {
    mayRemainAnonymous: async (_, { referrer }, context) => {
      const answer = await attempt(context, ({ authority }) =>
        Effect.gen(function* () {
          const protocol = yield* (yield* Protocols).inForce(authority, yield* today)
          return mayRemainAnonymous(protocol, referrer)
        })
      )
      return Result.match(answer, {
        onSuccess: ({ allowed, explanation = null }) => ({
          _tag: "Anonymity" as const,
          allowed,
          explanation
        }),
        onFailure: shown
      })
    }
  },
  Mutation: {
    referralReceive,
    referralDecide: carrying("referralDecide", "DecideReferral", ({ reasons, response }) => ({
      reasons,
      response
    }))
  },
  Referral: {
    __resolveType: ({ _tag }) => `${_tag}Referral` as const,
    receivedOn: ({ receivedAt }) => London.dayOf(receivedAt)
  },
  Referrer: {
    kind: ({ _tag }) => _tag,
    name: (referrer) =>
      "name" in referrer && !referrer.wishesToRemainAnonymous && referrer.name.trim() !== ""
        ? referrer.name
        : null,
    agency: (referrer) => ("agency" in referrer ? referrer.agency : null),
    capacity: (referrer) => ("capacity" in referrer ? referrer.capacity : null),
    relationship: (referrer) => ("relationship" in referrer ? referrer.relationship : null),
    wishesToRemainAnonymous: (referrer) =>
      "wishesToRemainAnonymous" in referrer && referrer.wishesToRemainAnonymous
  }
}
