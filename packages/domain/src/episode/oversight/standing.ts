/** At which of the three points a manager oversaw the assessment that is asked for. */
import { allocationsTo } from "../allocation/takenUp.ts"
import { completedAt, isOfThis } from "../assessment/standing.ts"
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"

export type Point = "allocation" | "midPoint" | "completion"

const oversaw: Record<Point, (episode: Episode) => boolean> = {
  /** The view and outline plan stand in the direction (BUC-2.14i). */
  allocation: (episode) => allocationsTo(episode).some(({ direction }) => direction !== null),
  midPoint: (episode) => entriesOf(episode, "MidPointReviewed").some((each) => isOfThis(episode, each)),
  completion: (episode) => completedAt(episode) !== undefined || episode.assessment._tag === "Returned"
}

const points: ReadonlyArray<Point> = ["allocation", "midPoint", "completion"]

/** The points at which there was an oversight, each once (reading A9). @see BUC-2.14b */
export const oversights = (episode: Episode): ReadonlyArray<Point> =>
  points.filter((point) => oversaw[point](episode))
