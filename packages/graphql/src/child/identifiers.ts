/** What other systems call children and episodes, one statement for all that a level of an answer names. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { Children, Episodes, type Records, UnitOfWork } from "@section17/application"
import { type Child, type EpisodeId, Identifier } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { ask } from "../session/ask.ts"
import { refused } from "../session/page.ts"
import { together } from "../session/together.ts"

const decode = Schema.decodeUnknownOption(Identifier.ExternalIdentifier)

/** What another system can call a record. Refused where nothing on record can be called so. */
export const externalIn = ({ system, value }: Identifier.ExternalIdentifier): Identifier.ExternalIdentifier =>
  Option.getOrThrowWith(decode({ system, value }), () =>
    refused("Give the system and the value as they are written there, 1 to 200 letters each.")
  )

type Identifiers = ReadonlyArray<Identifier.ExternalIdentifier>

/** Of records that are shown, and accounted for as read. */
const identifiersOf = <Id>(
  of: (ids: ReadonlyArray<Id>) => Effect.Effect<ReadonlyMap<Id, Identifiers>, never, Records>
) => {
  const loading = together((context, ids: ReadonlyArray<Id>) =>
    ask(context, (session) => Effect.flatMap(UnitOfWork, (unit) => unit.run(session, of(ids))))
  )
  return async (context: GraphQLContext, id: Id): Promise<Identifiers> => (await loading(context, id)) ?? []
}

export const identifiersOfChild = identifiersOf<Child.ChildId>((ids) =>
  Effect.flatMap(Children, (children) => children.identifiers(ids))
)

export const identifiersOfEpisode = identifiersOf<EpisodeId>((ids) =>
  Effect.flatMap(Episodes, (episodes) => episodes.identifiers(ids))
)
