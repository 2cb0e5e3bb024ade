// What was aimed at, beside what was measured: each target, how far it is kept, and plainly whether it is.
import type { Counted } from "./due.ts"
import type { Raced } from "./race.ts"
import { rowsOf, significant } from "./tables.ts"
import type { Priced } from "./wallPrice.ts"

export interface Target {
  readonly asks: string
  readonly found: number
  /** What it is at least, or at most. */
  readonly bound: { readonly least: number } | { readonly most: number }
}

const isKept = ({ bound, found }: Target): boolean =>
  "least" in bound ? found >= bound.least : found <= bound.most

const boundOf = ({ bound }: Target): string =>
  "least" in bound ? `at least ${bound.least}` : `at most ${bound.most}`

export const targetsOf = (...targets: ReadonlyArray<Target>): string =>
  rowsOf(
    ["target", "asked for", "measured", ""],
    ["---", "---", "--:", "---"],
    ...targets.map((target) => [
      target.asks,
      boundOf(target),
      significant.format(target.found),
      isKept(target) ? "kept" : "**missed**"
    ])
  )

/** How often the first line answers, for one answer of the line whose name begins so. */
const against = (raced: ReadonlyArray<Raced>, name: string): number => {
  const found = raced.find((each) => each.name.startsWith(name))
  if (found === undefined) throw new Error(`Nothing was measured of ${name}.`)
  return 1 / found.ratio
}

const ofOthers = (raced: ReadonlyArray<Raced>, least: number): Target => ({
  asks: "the gateway, accounted for, of PostGraphile 5, which accounts for nothing",
  found: against(raced, "PostGraphile 5"),
  bound: { least }
})

const audited = (raced: ReadonlyArray<Raced>): Target => ({
  asks: "an accounted reading, of one that is not",
  found: against(raced, "the gateway, its account not sent"),
  bound: { least: 0.5 }
})

export const ofPage = (raced: ReadonlyArray<Raced>): string =>
  targetsOf(
    ofOthers(raced, 1.3),
    {
      asks: "the same, of bare pg, which accounts for nothing",
      found: against(raced, "node:http and pg, nothing"),
      bound: { least: 0.6 }
    },
    {
      asks: "the same, of bare pg that accounts for each reading too",
      found: against(raced, "node:http and pg, accounted"),
      bound: { least: 0.6 }
    },
    audited(raced)
  )

export const ofFile = (raced: ReadonlyArray<Raced>): string => targetsOf(ofOthers(raced, 1.2), audited(raced))

export const ofWrite = (raced: ReadonlyArray<Raced>): string =>
  targetsOf({
    asks: "the gateway, of the same SQL from bare pg",
    found: against(raced, "node:http and pg"),
    bound: { least: 0.5 }
  })

/** The last of them is the slowest that is asked for. */
export const ofPages = (raced: ReadonlyArray<Raced>): string =>
  targetsOf({
    asks: "how much slower the last page is than the first",
    found: against(raced, raced.at(-1)?.name ?? ""),
    bound: { most: 1.2 }
  })

/** From one scale to the next. */
export const ofGrowth = (raced: ReadonlyArray<Raced>): string =>
  targetsOf(
    ...raced.slice(1).map(({ name, ratio }, before) => ({
      asks: `how much slower two commands are, of ${name} than of a tenth`,
      found: (raced[before]?.ratio ?? Number.NaN) / ratio,
      bound: { most: 1.1 }
    }))
  )

export const ofCounts = (all: ReadonlyArray<Counted>): string =>
  targetsOf(
    ...all
      .filter(({ what }) => what.includes("of a team"))
      .map(({ growth, what }) => ({ asks: `growth of what is ${what}`, found: growth, bound: { most: 1.3 } }))
  )

export const ofPrices = (all: ReadonlyArray<Priced>): string =>
  targetsOf(
    ...all.map(({ ratio, what }) => ({
      asks: `the wall, of the same SQL without it: ${what}`,
      found: ratio,
      bound: { most: 1.4 }
    }))
  )
