/** What is owed outside any one child's episode, asked with plain objects. */
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import { Authority } from "../governance/Authority.ts"
import { Post } from "../governance/Post.ts"
import {
  type StandingAnswer,
  type StandingObligation,
  standingObligations
} from "../governance/standingObligations.ts"
import { Team } from "../governance/Team.ts"
import type { Asked } from "../obligation/facts.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { type Answer, answer } from "./Answer.ts"
import { given, type NotReadable } from "./given.ts"
import { askedOf, type When } from "./obligationsOf.ts"

/** The records as plain data. */
export type PostGiven = typeof Post.Encoded
export type TeamGiven = typeof Team.Encoded
export type AuthorityGiven = typeof Authority.Encoded

type Answered = Answer<ReadonlyArray<StandingObligation>, NotReadable | OutsideCalendarCoverage>

const working = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  what: string,
  owed: (record: S["Type"], asked: Asked) => StandingAnswer
) => {
  const read = given(schema, what)
  return (protocol: Protocol, record: unknown, when: When): Answered =>
    answer(
      Result.gen(function* () {
        return yield* owed(yield* read(record), yield* askedOf(protocol, when))
      })
    )
}

/** The induction, the development and the supervision that the protocol asks for about a practitioner in post. */
export const owedAboutPractitioner = working(
  Post,
  "a practitioner in post",
  standingObligations.ofPractitioner
)

/** The audits, the supervision and the improvements that the protocol asks of a team's manager. */
export const owedByTeam = working(Team, "a team", standingObligations.ofTeam)

/** The quality assurance, the reports, the publications and the reviews that the protocol asks of an authority. */
export const owedByAuthority = working(Authority, "an authority's record", standingObligations.ofAuthority)
