import * as Effect from "effect/Effect"
import { Protocols, today } from "@section17/application"
import { Rule } from "@section17/domain"
import type { Resolvers } from "../resolvers.gen.ts"
import { askFor } from "../session/ask.ts"

export const protocol: Resolvers = {
  Query: {
    protocol: (_, { on }, context) =>
      askFor(context, ({ authority }) =>
        Effect.gen(function* () {
          return yield* (yield* Protocols).inForce(authority, on ?? (yield* today))
        })
      )
  },
  Protocol: {
    version: ({ version }) => version.version,
    edition: ({ version }) => version.edition,
    authority: ({ version }) => version.authority,
    inForceFrom: ({ inForce }) => inForce.from,
    inForceUntil: ({ inForce }) => inForce.until ?? null,
    roles: ({ roles }) => [...roles.values()].map(({ role, title }) => ({ role, title })),
    rules: (protocol) => protocol.rules.map((rule) => ({ rule, protocol }))
  },
  Rule: {
    rule: ({ rule }) => rule.id,
    kind: ({ rule }) => rule._tag,
    says: ({ protocol, rule }) => Rule.says(protocol.roles, rule),
    source: ({ rule }) => rule.source,
    reading: ({ rule }) => rule.reading ?? null,
    alsoEnforces: ({ rule }) => rule.alsoEnforces ?? []
  },
  Reading: { reading: ({ id }) => id }
}
