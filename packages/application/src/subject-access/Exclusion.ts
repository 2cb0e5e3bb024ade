/**
 * What is left out of an answer to somebody who asks what is held about a child, each with the exemption of the Data
 * Protection Act 2018 that it rests on.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { EpisodeId, Text } from "@section17/domain"
import { DecisionKind, saysDecision } from "./Decided.ts"

/** Where each exemption stands, and what it is about. A closed list: it is law. */
const exemptions = {
  anotherPerson: {
    paragraph: "Schedule 2, paragraph 16",
    says: "It would disclose information about another person."
  },
  crime: {
    paragraph: "Schedule 2, paragraph 2",
    says: "It would be likely to prejudice the prevention or detection of crime."
  },
  legalPrivilege: {
    paragraph: "Schedule 2, paragraph 19",
    says: "It is information for which legal privilege can be claimed."
  },
  courtProceedings: {
    paragraph: "Schedule 3, paragraph 9",
    says: "It is social work data before a court, which may be withheld under its rules."
  },
  expectationsAndWishes: {
    paragraph: "Schedule 3, paragraph 10",
    says: "It was given in the expectation that it would not be disclosed to whoever asks."
  },
  seriousHarm: {
    paragraph: "Schedule 3, paragraph 11",
    says: "It would be likely to cause serious harm to somebody's physical or mental health."
  },
  childAbuse: {
    paragraph: "Schedule 3, paragraph 21",
    says: "It tells of child abuse, and to disclose it would not be in the child's best interests."
  }
} as const satisfies Record<string, { readonly paragraph: string; readonly says: string }>

const codes = Object.keys(exemptions) as [keyof typeof exemptions, ...Array<keyof typeof exemptions>]

export const ExclusionCode = Schema.Literals(codes).pipe(Schema.annotate({ identifier: "ExclusionCode" }))
export type ExclusionCode = typeof ExclusionCode.Type

const ACT = "Data Protection Act 2018"

/** The exemption in words, with its source. */
export const exemption = (code: ExclusionCode): string => {
  const { paragraph, says } = exemptions[code]
  return `${says} (${ACT}, ${paragraph})`
}

const judged = {
  number: Schema.Int.check(Schema.isGreaterThan(0)),
  code: ExclusionCode,
  /** For the authority's own account; never part of the answer. */
  reasons: Text.Narrative
}

/** One event of a chronology, by its number from 1, that is left out: by which exemption, and why it holds here. */
export const Exclusion = Schema.Struct({ episode: EpisodeId, ...judged })
export type Exclusion = typeof Exclusion.Type

/** One decision about the record, by its number among those of its kind, that is left out. */
export const DecisionExclusion = Schema.Struct({ kind: DecisionKind, ...judged })
export type DecisionExclusion = typeof DecisionExclusion.Type

/** There is no such event, or no such decision, to leave out. */
export class NothingToExclude extends Schema.TaggedError<NothingToExclude>()("NothingToExclude", {
  /** The episode that has no such event, or the kind of which there is no such decision. */
  of: Schema.Union([EpisodeId, DecisionKind]),
  number: Schema.Int
}) {
  override get message(): string {
    return Schema.is(DecisionKind)(this.of)
      ? `There is no decision ${this.number} of the kind “${saysDecision(this.of)}” about this child's record. Prepare the whole, and give the number that stands there.`
      : `There is no event ${this.number} in episode ${this.of} of this child. Look at the chronology, and give the number that stands there.`
  }
}
