import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Struct from "effect/Struct"
import { DecisionExclusion, disclose, type Disclosure, Exclusion, pageOf } from "@section17/application"
import type { SubjectAccessModel } from "../models.ts"
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
    ),
    excludeDecisions: Schema.Array(DecisionExclusion).check(Schema.isMaxLength(MOST))
  })
)

const events = ({ episodes }: Disclosure) => episodes.flatMap(({ chronology }) => chronology)

/** Without what says which member of the union it is. */
const dataOf = (disclosure: SubjectAccessModel): Disclosure => Struct.omit(disclosure, ["_tag"])

export const subjectAccess: Resolvers = {
  Query: {
    subjectAccess: async (_, input, context) => {
      sessionOf(context)
      const read = asked(input, input)
      if (Result.isFailure(read)) return invalidInput(read.failure)
      const { child, exclude: exclusions, excludeDecisions: decisions } = read.success
      const whole = await attempt(context, (session) => disclose(session, { child, exclusions, decisions }))
      return Result.match(whole, {
        onSuccess: (found) => ({ ...found, _tag: "SubjectAccess" as const }),
        onFailure: shown
      })
    }
  },
  SubjectAccess: {
    events: (disclosure) => events(disclosure).length,
    decisions: ({ decisions }) => decisions.length,
    excluded: (disclosure) =>
      [...events(disclosure), ...disclosure.decisions].filter(({ excluded }) => excluded !== null).length,
    json: (disclosure) => JSON.stringify(dataOf(disclosure), null, 2),
    page: pageOf
  }
}
