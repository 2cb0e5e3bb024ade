import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { disclose, type Disclosure, Exclusion, pageOf } from "@section17/application"
import type { Resolvers } from "../resolvers.gen.ts"
import { attempt, sessionOf } from "../session/ask.ts"
import { ChildGlobalId, EpisodeGlobalId } from "../session/ids.ts"
import { decoding, invalidInput } from "../session/InvalidInput.ts"
import { shown } from "../session/problem.ts"

const MOST = 500

/** One exclusion that cannot be read refuses all: to pass over it would disclose what was meant to be withheld. */
const asked = decoding(
  Schema.Struct({
    child: ChildGlobalId,
    exclude: Schema.Array(Schema.Struct({ ...Exclusion.fields, episode: EpisodeGlobalId })).check(
      Schema.isMaxLength(MOST)
    )
  })
)

const told = ({ episodes }: Disclosure) => episodes.flatMap(({ chronology }) => chronology)

/** Without what says which member of the union it is. */
const dataOf = ({ accesses, authority, child, episodes, preparedAt, transfers }: Disclosure): Disclosure => ({
  authority,
  preparedAt,
  child,
  episodes,
  transfers,
  accesses
})

export const subjectAccess: Resolvers = {
  Query: {
    subjectAccess: async (_, input, context) => {
      sessionOf(context)
      const read = asked(input, input)
      if (Result.isFailure(read)) return invalidInput(read.failure)
      const { child, exclude: exclusions } = read.success
      return Result.match(await attempt(context, (session) => disclose(session, { child, exclusions })), {
        onSuccess: (found) => ({ ...found, _tag: "SubjectAccess" as const }),
        onFailure: shown
      })
    }
  },
  SubjectAccess: {
    events: (disclosure) => told(disclosure).length,
    excluded: (disclosure) => told(disclosure).filter(({ excluded }) => excluded !== null).length,
    json: (disclosure) => JSON.stringify(dataOf(disclosure), null, 2),
    page: pageOf
  }
}
