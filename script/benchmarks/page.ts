// What was measured, as docs/benchmarks.md.
import { availableParallelism } from "node:os"
import type { EligibilityMeasured } from "./eligibility.ts"
import type { Timed } from "./measure.ts"
import type { ObligationsMeasured } from "./obligations.ts"
import type { Size } from "./sizes.ts"
import type { WorkingDaysMeasured } from "./workingDays.ts"

export interface Measured {
  readonly workingDays: WorkingDaysMeasured
  readonly eligibility: EligibilityMeasured
  readonly obligations: ObligationsMeasured
  readonly sizes: ReadonlyArray<Size>
}

const significant = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 })
const number = (value: number): string => significant.format(value)

const timeOf = (nanoseconds: number): string =>
  nanoseconds < 10_000 ? `${number(nanoseconds)} ns` : `${number(nanoseconds / 1000)} µs`

const table = (heads: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [heads, heads.map((_, index) => (index === 0 ? "---" : "--:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n")

const timings = (what: string, rows: ReadonlyArray<Timed>): string =>
  table(
    [what, "each", "ratio"],
    rows.map(({ name, nanoseconds, ratio }) => [name, timeOf(nanoseconds), number(ratio)])
  )

const spread = (rows: ReadonlyArray<Timed>): string => {
  const ratios = rows.map(({ ratio }) => ratio)
  return number(Math.max(...ratios) / Math.min(...ratios))
}

const workingDaysPart = ({
  buildMilliseconds,
  byLength,
  contenders,
  withClosures,
  wrongWithoutHolidays
}: WorkingDaysMeasured): string => `## Working days

45 working days from each of 4,096 days, with the bank holidays of England and Wales, ISO text in and out. All but one
give the same answers; \`addBusinessDays\` knows no bank holidays, and is wrong for ${number(100 * wrongWithoutHolidays)}% of the start dates. The
slower ones are timed on 256 of the days.

${timings("add 45 working days", contenders)}

By how many are added (slowest to fastest: ${spread(byLength)} times):

${timings("add", byLength)}

${timings("add 45 working days, with", withClosures)}

A calendar's tables are built in ${number(buildMilliseconds)} ms.`

const eligibilityPart = ({ all, whoMay, whoMayNot }: EligibilityMeasured): string => `## Who may lead

Bristol's rule BRI-3b with the roles it rests on: seven conditions, asked about 40 people, of whom some may lead and some
may not. The domain's answer names the rule, its source and everything that is lacking; the others say yes or no.

${timings("who may lead under section 17", all)}

${timings("those who may", whoMay)}

${timings("those who may not", whoMayNot)}`

const obligationsPart = ({
  caseloadSeconds,
  events,
  obligations,
  perEpisode
}: ObligationsMeasured): string => `## Obligations

An episode of ${events} events, from referral to closure, in Bristol; on the last day asked about there are ${obligations} obligations, each
with its deadline, its state and its explanation.

${timings("every obligation of the episode", perEpisode)}

400,000 cases, worked out from 20,000: ${number(caseloadSeconds)} s on one core.`

const kilobytes = (bytes: number): string => `${number(bytes / 1000)} kB`

const sizesPart = (sizes: ReadonlyArray<Size>): string => `## Sizes

Each example in one file, with all that it needs.

${table(
  ["example", "minified", "gzipped"],
  sizes.map(({ gzipped, minified, name }) => [name, kilobytes(minified), kilobytes(gzipped)])
)}`

const preface = (): string => `# Benchmarks

Written by \`script/bench --write\`. Everything is measured in one run, in turn, over eleven rounds, after it was checked
that all give the same answers. **ratio** is the median, over the rounds, of how many times longer something takes than
the first line of its table; **each** is the median time of the processor, which moves by a third from run to run and
from machine to machine. Here: Node.js ${process.versions.node}, ${availableParallelism()} cores.
The gateway has [a page of its own](benchmarks-gateway.md).`

export const pageOf = ({ eligibility, obligations, sizes, workingDays }: Measured): string =>
  `${[
    preface(),
    workingDaysPart(workingDays),
    eligibilityPart(eligibility),
    obligationsPart(obligations),
    sizesPart(sizes)
  ].join("\n\n")}\n`
