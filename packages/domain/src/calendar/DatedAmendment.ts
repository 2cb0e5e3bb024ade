/** Amendments, and when each of them was known: what a calendar has to know to tell what it said on another day. */
import type { Amendment } from "./Amendment.ts"
import type { CalendarDate } from "./CalendarDate.ts"

/**
 * An amendment and the days on which it was known, as far as that is on record.
 *
 * A day is known whole: what comes to be known, or is withdrawn, in the course of a day is so by the end of it.
 */
export interface DatedAmendment {
  readonly amendment: Amendment
  /** The day on which it came to be known. Without it, it was always known. */
  readonly knownFrom?: CalendarDate
  /** The day on which it was withdrawn, and no longer held by its end. Without it, it stands. */
  readonly withdrawnOn?: CalendarDate
}

/** What is known of a calendar's amendments, in the order in which they apply: those that were withdrawn included. */
export type History = ReadonlyArray<DatedAmendment>

/** The amendments that were not withdrawn, in their order. */
export const standing = (history: History): ReadonlyArray<Amendment> =>
  history.filter(({ withdrawnOn }) => withdrawnOn === undefined).map(({ amendment }) => amendment)

/** The days on which something came to be known or was withdrawn, earliest first, each once. */
export const daysOfChange = (history: History): ReadonlyArray<CalendarDate> => {
  const days = history.flatMap(({ knownFrom, withdrawnOn }) => [knownFrom, withdrawnOn])
  return [...new Set(days.filter((day) => day !== undefined))].sort()
}

const isBy = (day: CalendarDate, end: CalendarDate | undefined): boolean => end !== undefined && day <= end

/** The history as it was known by the end of a day; without a day, before anything in it that has one. */
export const knownBy = (history: History, end: CalendarDate | undefined): History =>
  history
    .filter(({ knownFrom }) => knownFrom === undefined || isBy(knownFrom, end))
    .map(({ withdrawnOn, ...known }) =>
      withdrawnOn !== undefined && isBy(withdrawnOn, end) ? { ...known, withdrawnOn } : known
    )
