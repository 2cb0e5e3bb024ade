/** In what a local rule gives more time than the edition's: a longer stretch, a later start, a sooner end, a lighter overrun. */
import type * as Rule from "./rule/Rule.ts"
import * as Within from "./rule/Within.ts"
import { type Anchor, inWords } from "./Subject.ts"

/** A reason why the local rule of a pair is looser, and what would put it right; none when it is not. */
export type Finding = readonly [why: string, remedy: string]
export type Findings = ReadonlyArray<Finding>

interface Pair<Kind extends Rule.Rule> {
  readonly local: Kind
  readonly baseline: Kind
}

export const longer = (local: Within.Within, baseline: Within.Within): Findings =>
  Within.isNoLooser(local, baseline)
    ? []
    : [
        [
          `${Within.says(local)} can end later than ${Within.says(baseline)}`,
          baseline._tag === "SetForTheCase"
            ? "keep to the date that is set for the case"
            : `allow at most ${Within.says(baseline)}, in the same unit`
        ]
      ]

const afterAllocation: ReadonlyArray<Anchor> = ["assessmentAuthorised", "planAgreed"]

/**
 * The moments that each moment comes no later than, in any episode. Nobody need have decided on the referral before an
 * enquiry is led, and a plan may be agreed while the assessment goes on (WT15-071): neither comes first.
 */
const noLaterThan: { readonly [Earlier in Anchor]?: ReadonlyArray<Anchor> } = {
  referralReceived: ["pointOfReferral", "referralDecided", "leadPractitionerAllocated", ...afterAllocation],
  pointOfReferral: ["referralDecided"],
  leadPractitionerAllocated: afterAllocation
}

export const moved = (local: Anchor, baseline: Anchor): Findings =>
  local === baseline || noLaterThan[local]?.includes(baseline)
    ? []
    : [[`it counts from ${local}, not from ${baseline}`, `count from ${baseline}`]]

/** What lifts the day comes first, then what lets it stand and asks for nothing, then what asks for more (reading N52). */
const strictness: Record<Rule.TimeLimit["ifExceeded"], number> = {
  target: 0,
  setAnew: 1,
  notStated: 2,
  recordReasons: 3,
  breach: 4
}

/** Where the edition counts no days and asks for nothing, there is nothing to be lighter than. */
const isSilent = ({ ifExceeded, within }: Rule.TimeLimit): boolean =>
  ifExceeded === "notStated" && within._tag === "Unmeasured"

const lighter = ({ baseline, local }: Pair<Rule.TimeLimit>): Findings =>
  !isSilent(baseline) && strictness[local.ifExceeded] < strictness[baseline.ifExceeded]
    ? [[`it asks less of an overrun (${local.ifExceeded})`, `ask for ${baseline.ifExceeded}`]]
    : []

const higher = ({ baseline, local }: Pair<Rule.TimeLimit>): Findings => {
  if (local.ceiling !== undefined) return longer(local.ceiling, baseline.ceiling ?? baseline.within)
  return baseline.ceiling === undefined
    ? []
    : [["it has no ceiling", `keep the ceiling of ${Within.says(baseline.ceiling)}`]]
}

export const timeLimit = (pair: Pair<Rule.TimeLimit>): Findings => [
  ...longer(pair.local.within, pair.baseline.within),
  ...moved(pair.local.anchor, pair.baseline.anchor),
  ...higher(pair),
  ...lighter(pair)
]

/** An end where the edition has none, or a sooner one. */
export const endsSooner = ({ baseline, local }: Pair<Rule.Cadence>): Findings => {
  if (local.until === undefined) return []
  if (baseline.until === undefined) {
    return [[`it ends after ${Within.says(local.until)}`, "leave out until: the edition has no end"]]
  }
  return Within.isNoLooser(baseline.until, local.until) && local.from === baseline.from
    ? []
    : [
        [
          `it can end sooner than ${Within.says(baseline.until)} from when ${inWords(baseline.from)}`,
          `go on for at least ${Within.says(baseline.until)} from ${baseline.from}`
        ]
      ]
}
