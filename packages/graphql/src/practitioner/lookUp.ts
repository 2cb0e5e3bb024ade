/** Practitioners by id, one statement for all that a level of an answer names. */
import * as Effect from "effect/Effect"
import { Practitioners, UnitOfWork } from "@section17/application"
import type { Practitioner } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { PractitionerModel } from "../models.ts"
import { ask } from "../session/ask.ts"
import { oncePer, together } from "../session/together.ts"

const practitionersOf = oncePer((context: GraphQLContext) =>
  together((ids: ReadonlyArray<Practitioner.PractitionerId>) =>
    ask(context, (session) =>
      Effect.gen(function* () {
        const get = Effect.flatMap(Practitioners, (practitioners) => practitioners.get(ids))
        return yield* (yield* UnitOfWork).run(session, get)
      })
    )
  )
)

/** The practitioner whom a record names, whether or not the authority still has them on record. */
export const practitioner = async (
  context: GraphQLContext,
  id: Practitioner.PractitionerId
): Promise<PractitionerModel> => ({ id, onRecord: await practitionersOf(context)(id) })
