/** Which doing answers which moment, when something is to be done each time that a moment is reached. */
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Happened } from "./Happened.ts"
import type { AnchorPoint } from "../protocol/Deadline.ts"

/** A moment that was reached, and what was done about it, when it was. */
export interface Round {
  readonly anchor: AnchorPoint
  readonly met: Happened | undefined
  /** The day that was agreed for it, where each moment has its own. */
  readonly setFor?: CalendarDate
}

/** As it is compared: one name may be written with other capitals or spaces another time. */
const written = (name: string): string => name.trim().replaceAll(/\s+/gu, " ").toLowerCase()

/** Whether two names are of the same one, where both are given. */
const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || written(one) === written(other)

/**
 * Whether it can answer the moment: it names this one, or none; it comes from the agency that was asked, where one was,
 * and is about the carer who called for it, where one did.
 */
const isOf = (anchor: AnchorPoint, doing: Happened): boolean =>
  (doing.answers === undefined || doing.answers === anchor.at) &&
  isSame(anchor.agency, doing.agency) &&
  isSame(anchor.carer, doing.carer)

/** Whether it was done from the moment on; from the day of it on, where no time is recorded. */
const isFrom = (anchor: AnchorPoint, { at, on }: Happened): boolean =>
  at === undefined ? anchor.on <= on : anchor.at <= at

/**
 * The rounds of a duty, in the order of its moments. A moment that is reached once is answered by the first doing,
 * even one that came before it: a child may be seen before the day from which seeing is counted. Of several, each is
 * answered by the first doing from then on that answers no earlier one. What is done anew each time answers no moment
 * that came after it; a doing that says which moment it answers, answers that one alone.
 */
export const rounds = (
  anchors: ReadonlyArray<AnchorPoint>,
  doings: ReadonlyArray<Happened>,
  anew = false
): ReadonlyArray<Round> => {
  const [only, ...more] = anchors
  if (only === undefined) return []
  if (more.length === 0 && !anew) {
    return [{ anchor: only, met: doings.find((doing) => isOf(only, doing)) }]
  }
  const open = [...doings]
  return anchors.map((anchor) => {
    const place = open.findIndex((doing) => isOf(anchor, doing) && isFrom(anchor, doing))
    return { anchor, met: place === -1 ? undefined : open.splice(place, 1)[0] }
  })
}

/**
 * The rounds of a duty of which one doing answers every moment before it: a referral tells of each suspicion until then,
 * a carer's assessment is the answer to all who called for it. A moment that is reached once is answered by the first.
 */
export const roundsTogether = (
  anchors: ReadonlyArray<AnchorPoint>,
  doings: ReadonlyArray<Happened>
): ReadonlyArray<Round> =>
  anchors.length < 2
    ? rounds(anchors, doings)
    : anchors.map((anchor) => ({
        anchor,
        met: doings.find((doing) => isOf(anchor, doing) && isFrom(anchor, doing))
      }))
