/** Mutations that change something else than an episode: their input is decoded as it is. */
import type { SessionContext } from "@section17/application"
import type * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import type { Services } from "../GraphQLContext.ts"
import { attempt } from "../session/ask.ts"
import { decoding } from "../session/InvalidInput.ts"
import type { Problem } from "../session/problem.ts"
import { type InputOf, type OneChange, type ResolverOf, resolving } from "./carrying.ts"
import { type Key, request } from "./request.ts"

interface Keyed {
  readonly idempotencyKey: typeof Key.Type.idempotencyKey
}
type Asked<Said> = Said & { readonly request: ReturnType<typeof request> }

/** The resolver of a mutation, given what its input is and the use case that changes what it says. */
export const changing = <Field extends OneChange, Said extends Keyed>(
  _: Field,
  schema: Schema.Codec<Said, unknown>,
  change: (session: SessionContext, asked: Asked<Said>) => Effect.Effect<object, Problem, Services>
): ResolverOf<Field> => {
  const decode = decoding(schema)
  return resolving<Field, Said>({
    decode: (input) => decode(input, input),
    carry: (context, said, asked: { readonly operation: string; readonly input: InputOf<Field> }) =>
      attempt(context, (session) =>
        change(session, { ...said, request: request(said.idempotencyKey, asked) })
      )
  })
}
