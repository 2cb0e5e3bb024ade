/**
 * The points at which an assessment or a plan is reviewed, as they were agreed with the family and with professionals,
 * and the review that answers each (WT15-060, WT15-063, BAR-7a).
 *
 * @module
 */
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { anchorOn } from "../protocol/Deadline.ts"
import type { Anchor, Step } from "../protocol/Subject.ts"
import { isOfThis } from "./assessment/standing.ts"
import type { Episode } from "./Episode.ts"
import { happenedOn } from "./Happened.ts"
import { occasions } from "./milestones.ts"
import { entriesOf, meaningThat } from "./record/entriesOf.ts"
import type { Round } from "./rounds.ts"

/** Points that were agreed together, on a day. */
interface Agreement {
  readonly agreedOn: CalendarDate
  readonly points: ReadonlyArray<CalendarDate>
}

/** A point that still stands, and when it was agreed. */
interface Point {
  readonly on: CalendarDate
  readonly agreedOn: CalendarDate
}

/** What is reviewed: the moment at which its points are agreed, what was agreed, and the days of its reviews. */
interface Reviewed {
  readonly moment: Anchor
  readonly agreements: (episode: Episode) => ReadonlyArray<Agreement>
  readonly reviews: (episode: Episode) => ReadonlyArray<CalendarDate>
}

const reviewed: { readonly [Taken in Step]?: Reviewed } = {
  reviewAssessmentAsPlanned: {
    moment: "assessmentPlanned",
    agreements: (episode) =>
      entriesOf(episode, "AssessmentPlanned")
        .filter((each) => isOfThis(episode, each))
        .map(({ entry: { plannedOn, reviewPoints } }) => ({
          agreedOn: plannedOn,
          points: reviewPoints.map(({ on }) => on)
        })),
    reviews: (episode) => meaningThat(episode, "takes", "reviewAssessmentAsPlanned").map(({ on }) => on)
  },
  reviewPlanAsAgreed: {
    moment: "reviewPointsAgreed",
    agreements: (episode) => entriesOf(episode, "ReviewPointsAgreed").map(({ entry }) => entry),
    reviews: (episode) => occasions(episode, "planReview")
  }
}

const earlierFirst = (one: Point, other: Point): number => (one.on < other.on ? -1 : 1)

/** Of several agreements the later one stands, for what was still to come on its day; no day is a point twice. */
const standing = (agreements: ReadonlyArray<Agreement>): ReadonlyArray<Point> => {
  const points = new Map<CalendarDate, Point>()
  for (const { agreedOn, points: agreed } of agreements.toSorted((one, other) =>
    one.agreedOn < other.agreedOn ? -1 : Number(one.agreedOn > other.agreedOn)
  )) {
    for (const on of points.keys()) if (agreedOn <= on) points.delete(on)
    for (const on of agreed) points.set(on, { on, agreedOn })
  }
  return [...points.values()].sort(earlierFirst)
}

/**
 * The first review after the point before. One that came late for the point before is its answer, and this one's too
 * only when its day had passed as well: so a review in time for the next point is another one.
 */
const answerTo = (
  { agreedOn, on }: Point,
  before: { readonly point: Point | undefined; readonly answer: CalendarDate | undefined },
  reviews: ReadonlyArray<CalendarDate>
): CalendarDate | undefined =>
  reviews.find(
    (review) =>
      agreedOn <= review &&
      (before.point === undefined || before.point.on < review) &&
      (on <= review || review !== before.answer)
  )

/** Whether the step is a review at points that are agreed. */
export const isAtPoints = (step: Step): boolean => reviewed[step] !== undefined

/** Each point as a round of its own: counted from its agreement, due on its day. */
export const pointRounds = (episode: Episode, step: Step): ReadonlyArray<Round> => {
  const of = reviewed[step]
  if (of === undefined) return []
  const reviews = of.reviews(episode)
  let before: Parameters<typeof answerTo>[1] = { point: undefined, answer: undefined }
  return standing(of.agreements(episode)).map((point) => {
    const answer = answerTo(point, before, reviews)
    before = { point, answer }
    return {
      anchor: anchorOn(of.moment, point.agreedOn),
      met: answer === undefined ? undefined : happenedOn(answer),
      setFor: point.on
    }
  })
}
