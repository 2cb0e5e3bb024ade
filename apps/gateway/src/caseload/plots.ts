/** How far a made-up case has come. */
import type { Beat, Plot } from "./Beat.ts"
import type { Draw } from "./Draw.ts"
import {
  allocation,
  authorisation,
  closing,
  decision,
  monthOfWork,
  notProgressed,
  plan,
  proposal,
  referral,
  submission
} from "./chapters.ts"
import { visits } from "./visits.ts"

type Chapter = (plot: Plot) => ReadonlyArray<Beat>

const months = (draw: Draw, most: number): ReadonlyArray<Chapter> =>
  Array.from({ length: draw.below(most + 1) }, () => monthOfWork)

const assessed = [referral, decision, allocation, visits, submission, authorisation] as const
const worked = [...assessed, plan] as const

/** Of a hundred open cases, how many have come how far. */
const open: ReadonlyArray<readonly [share: number, (draw: Draw) => ReadonlyArray<Chapter>]> = [
  [6, () => [referral]],
  [6, () => [referral, notProgressed]],
  [4, () => [referral, decision]],
  [10, () => [referral, decision, allocation]],
  [18, () => [referral, decision, allocation, visits]],
  [6, () => [referral, decision, allocation, visits, submission]],
  [4, () => assessed],
  [41, (draw) => [...worked, ...months(draw, 8)]],
  [5, (draw) => [...worked, monthOfWork, ...months(draw, 8), proposal]]
]

const openChapters = (draw: Draw): ReadonlyArray<Chapter> => {
  let place = draw.below(100)
  for (const [share, chapters] of open) {
    if (place < share) return chapters(draw)
    place -= share
  }
  return [referral]
}

const closedChapters = (draw: Draw): ReadonlyArray<Chapter> => [
  ...worked,
  monthOfWork,
  ...months(draw, 8),
  proposal,
  closing
]

/** The beats of a case, open or closed. */
export const beatsOf = (plot: Plot, isOpen: boolean): ReadonlyArray<Beat> =>
  (isOpen ? openChapters(plot.draw) : closedChapters(plot.draw)).flatMap((chapter) => chapter(plot))
