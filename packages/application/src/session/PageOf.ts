/** Pages of lists: what is asked for, and what comes of it. */

/** A page of those after a place, at most `first`. */
export interface PageAsked<Place> {
  readonly first: number
  readonly after?: Place
  /** Whether it is to be said how many there are on all pages. */
  readonly counted: boolean
}

/** A page, whether there are more, and how many there are in all: 0 where they were not counted. */
export interface PageOf<A> {
  readonly listed: ReadonlyArray<A>
  readonly more: boolean
  readonly total: number
}
