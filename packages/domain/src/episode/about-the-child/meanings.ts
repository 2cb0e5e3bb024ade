import type { Meanings } from "../record/Meaning.ts"
import { workingTogether } from "../workingTogether.ts"
import type { entries } from "./AboutTheChild.ts"

const gathered = workingTogether("WT15-049", "paragraph 37")
const particularCare = workingTogether("WT15-050", "paragraph 38")

export const meanings: Meanings<typeof entries> = {
  HouseholdDescribed: { governing: gathered, happened: "describedOn" },
  ParentOrCarerDescribed: { governing: gathered, happened: "describedOn" },
  IdentifiersGiven: { governing: gathered, happened: "givenOn" },
  CharacteristicsGiven: { governing: gathered, happened: "givenOn" },
  CommunicationDescribed: { governing: particularCare, happened: "describedOn" },
  DisabilityDescribed: { governing: particularCare, happened: "describedOn" },
  YouthJusticeStatusGiven: { governing: particularCare, happened: "givenOn" },
  LinkedAuthorityNamed: { governing: gathered, happened: "namedOn" },
  AsylumSeekingGiven: { governing: particularCare, happened: "givenOn" },
  PurposeStated: { governing: gathered, happened: "statedOn" }
}
