/**
 * Harm that a child suffers or may suffer: what it is, and where it takes place.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { closedSet, someOf } from "./closedSet.ts"

export const categories = {
  abuse: "abuse of any form",
  neglect: "neglect",
  exploitation: "exploitation of any form"
} as const

/** What is done to the child. Holds BAR-2.2b. */
export const Category = closedSet("HarmCategory", "What is done to the child.", categories)
export type Category = typeof Category.Type

export const means = { inPerson: "in person", online: "online" } as const

/** How whoever harms reaches the child. Holds BAR-2.2b. */
export const Means = closedSet("HarmMeans", "How whoever harms reaches the child.", means)
export type Means = typeof Means.Type

export const places = {
  insideTheHome: "inside the child's home",
  outsideTheHome: "outside the child's home"
} as const

/** Where the child is harmed. Holds BAR-2.2b. */
export const Place = closedSet("HarmPlace", "Where the child is harmed.", places)
export type Place = typeof Place.Type

/** One kind of harm, with every way and every place in which it is known or feared. Holds BAR-2.2b. */
export const Harm = Schema.Struct({
  category: Category,
  /** By what means the harm comes: in person, or online. */
  means: someOf(Means),
  /** Where it happens: inside the home, or outside. */
  places: someOf(Place)
}).pipe(Schema.annotate({ identifier: "Harm" }))
export type Harm = typeof Harm.Type

/** Whether any of it takes place outside the home, which makes it extra-familial harm (BAR-9a). */
export const isOutsideTheHome = (harm: Harm): boolean => harm.places.includes("outsideTheHome")
