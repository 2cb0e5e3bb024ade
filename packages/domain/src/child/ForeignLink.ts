/**
 * A child's links with another country.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Name, Narrative } from "../Text.ts"
import { closedSet } from "./closedSet.ts"

/** A country by its two letters, such as FR. Source of the form: ISO 3166-1 alpha-2. Holds WT15-054. */
export const Country = Schema.String.check(
  Schema.isPattern(/^[A-Z]{2}$/u, {
    description: "A country by its two letters (ISO 3166-1 alpha-2), such as FR.",
    message: "Write the country as its two capital letters, such as FR"
  })
).pipe(Schema.brand("Country"), Schema.annotate({ identifier: "Country" }))
export type Country = typeof Country.Type

export const words = {
  foreignNational: "the child is a foreign national",
  dualNationality: "the child has dual nationality",
  britishOfForeignOrigin: "the child is British, of foreign parents or national origin",
  other: "the child or the family has another link with the country"
} as const

/**
 * What links the child to the country: the three that Working Together (2015), footnote 16, names, and any other.
 * Holds WT15-054, BAR-3.4c.
 */
export const Link = closedSet("CountryLink", "What links the child to the other country.", words)
export type Link = typeof Link.Type

export const hagueConvention = {
  applies: "the Convention of 1996 applies between the United Kingdom and the country",
  doesNotApply: "the Convention of 1996 does not apply",
  notEstablished: "whether the Convention of 1996 applies is not established"
} as const

/**
 * Whether the 1996 Hague Convention applies, as somebody established. The guidance on cross-border child protection
 * cases explains it; no list of its states is kept here. Holds BAR-3.4c.
 */
export const HagueConvention1996 = closedSet(
  "HagueConvention1996",
  "Whether the 1996 Hague Convention on child protection applies.",
  hagueConvention
)
export type HagueConvention1996 = typeof HagueConvention1996.Type

/** A contact with colleagues abroad about the child. Holds WT15-054. */
export const ContactAbroad = Schema.Struct({ on: CalendarDate, with: Name, learnt: Narrative }).pipe(
  Schema.annotate({ identifier: "ContactAbroad" })
)
export type ContactAbroad = typeof ContactAbroad.Type

/** A link with another country, and the work done with colleagues there. Holds WT15-054, BAR-3.4c. */
export const ForeignLink = Schema.Struct({
  country: Country,
  link: Link,
  hagueConvention1996: HagueConvention1996,
  contacts: Schema.Array(ContactAbroad)
}).pipe(Schema.annotate({ identifier: "ForeignLink" }))
export type ForeignLink = typeof ForeignLink.Type
