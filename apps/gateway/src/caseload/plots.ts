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
type Chapters = (draw: Draw, most: number) => ReadonlyArray<Chapter>

const open: ReadonlyArray<readonly [share: number, Chapters]> = [
  [6, () => [referral]],
  [6, () => [referral, notProgressed]],
  [4, () => [referral, decision]],
  [10, () => [referral, decision, allocation]],
  [18, () => [referral, decision, allocation, visits]],
  [6, () => [referral, decision, allocation, visits, submission]],
  [4, () => assessed],
  [41, (draw, most) => [...worked, ...months(draw, most)]],
  [5, (draw, most) => [...worked, monthOfWork, ...months(draw, most), proposal]]
]

const openChapters: Chapters = (draw, most) => {
  let place = draw.below(100)
  for (const [share, chapters] of open) {
    if (place < share) return chapters(draw, most)
    place -= share
  }
  return [referral]
}

const closedChapters: Chapters = (draw, most) => [
  ...worked,
  monthOfWork,
  ...months(draw, most),
  proposal,
  closing
]

/** The beats of a case, open or closed, with so many months of work on a plan at most. */
export const beatsOf = (
  plot: Plot,
  { isOpen, months: most }: { readonly isOpen: boolean; readonly months: number }
): ReadonlyArray<Beat> =>
  (isOpen ? openChapters : closedChapters)(plot.draw, most).flatMap((chapter) => chapter(plot))
