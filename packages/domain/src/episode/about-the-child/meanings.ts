import type { YouthJusticeStatus } from "../../child/YouthJustice.ts"
import { isLookedAfterByRemand } from "../../child/YouthJustice.ts"
import type { Circumstance } from "../../protocol/Subject.ts"
import type { Meanings } from "../record/Meaning.ts"
import { workingTogether } from "../workingTogether.ts"
import type { entries } from "./AboutTheChild.ts"

const gathered = workingTogether("WT15-049", "paragraph 37")
const particularCare = workingTogether("WT15-050", "paragraph 38")

const soOf: { readonly [Status in YouthJusticeStatus["_tag"]]: ReadonlyArray<Circumstance> } = {
  RemandedToLocalAuthorityAccommodation: ["youthJustice", "remandedToLocalAuthority"],
  // The remand itself is an entry of its own, from which its duties count.
  RemandedToYouthDetentionAccommodation: ["youthJustice"],
  SentencedToCustody: ["youthJustice", "sentencedToCustody"]
}

export const meanings: Meanings<typeof entries> = {
  HouseholdDescribed: { governing: gathered, happened: "describedOn" },
  ParentOrCarerDescribed: { governing: gathered, happened: "describedOn" },
  IdentifiersGiven: { governing: gathered, happened: "givenOn" },
  CharacteristicsGiven: { governing: gathered, happened: "givenOn" },
  CommunicationDescribed: { governing: particularCare, happened: "describedOn" },
  DisabilityDescribed: {
    governing: particularCare,
    happened: "describedOn",
    begins: ({ disability: { specialistAssessments } }) =>
      specialistAssessments.length > 0 ? ["disabledChild", "otherAssessments"] : ["disabledChild"]
  },
  YouthJusticeStatusGiven: {
    governing: particularCare,
    happened: "givenOn",
    begins: ({ status }) => [
      ...soOf[status._tag],
      ...(isLookedAfterByRemand(status) ? (["lookedAfter"] as const) : [])
    ]
  },
  LinkedAuthorityNamed: { governing: gathered, happened: "namedOn" },
  AsylumSeekingGiven: {
    governing: particularCare,
    happened: "givenOn",
    begins: ({ asylumSeeking }) => (asylumSeeking === "seekingAsylum" ? ["asylumSeeking"] : []),
    ends: ({ asylumSeeking }) => (asylumSeeking === "notSeekingAsylum" ? ["asylumSeeking"] : [])
  },
  PurposeStated: { governing: gathered, happened: "statedOn" }
}
