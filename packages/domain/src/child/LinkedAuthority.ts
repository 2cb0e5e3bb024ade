/**
 * A child's links with another local authority.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Name, Narrative } from "../Text.ts"
import { closedSet } from "./closedSet.ts"

export const words = {
  lookedAfterBy: "the child is looked after by the other authority",
  childProtectionPlan: "the child is the subject of a child protection plan there",
  knownTo: "the child or the family is or was known there",
  other: "another link"
} as const

/** What links the child to the other authority. Holds WT15-086, BUC-3.2a, BAR-3.4c. */
export const Link = closedSet("AuthorityLink", "What links the child to the other authority.", words)
export type Link = typeof Link.Type

/**
 * A link, and the day on which the other authority was asked for what it knows, if it was. The authority is named in
 * words: it need not be one that is known here. Holds WT15-086, BUC-3.2a, BAR-3.4c, BAR-3.5c.
 */
export const LinkedAuthority = Schema.Struct({
  /** The other authority, by name. */
  authority: Name,
  link: Link,
  /** What the link is, and what that authority knows. */
  details: Narrative,
  contactedOn: Schema.NullOr(CalendarDate)
}).pipe(Schema.annotate({ identifier: "LinkedAuthority" }))
export type LinkedAuthority = typeof LinkedAuthority.Type

/**
 * The links whose authority must be consulted before emergency action: it looks after the child, or has the child on a
 * child protection plan.
 *
 * @see WT15-086
 */
export const toConsult = (links: ReadonlyArray<LinkedAuthority>): ReadonlyArray<LinkedAuthority> =>
  links.filter(({ link }) => link === "lookedAfterBy" || link === "childProtectionPlan")
