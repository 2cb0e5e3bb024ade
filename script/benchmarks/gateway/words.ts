// What was measured, as docs/benchmarks-gateway.md.
import { availableParallelism, loadavg } from "node:os"
import { IN_FLIGHT } from "./contender.ts"
import type { Raced } from "./race.ts"

export interface Measured {
  readonly seeded: {
    readonly episodes: number
    readonly events: number
    readonly obligations: number
    readonly seconds: number
  }
  readonly caseload: ReadonlyArray<Raced>
}

const significant = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 })
const whole = new Intl.NumberFormat("en-GB")

const table = (what: string, raced: ReadonlyArray<Raced>): string =>
  [
    [what, "a second", "ratio"],
    ["---", "--:", "--:"],
    ...raced.map(({ name, perSecond, ratio }) => [
      name,
      significant.format(perSecond),
      significant.format(ratio)
    ])
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n")

export const pageOf = ({ caseload, seeded }: Measured): string => `# Benchmarks of the gateway

Written by \`script/bench-gateway --write\`: the gateway as it is served, PostGraphile 5, and bare \`node:http\` with
\`pg\`, each a process of its own on the loopback address, on one PostgreSQL with the same records, roles and policies,
each with a sealed session in every transaction. ${IN_FLIGHT} requests are always in flight. Answers are compared first; then
all are asked in turn, over eleven rounds. **ratio** is the median, over the rounds, of how many answers are given for one
of the first line. Rates move with the machine; here: Node.js ${process.versions.node}, ${availableParallelism()} cores, shared with the database
and with whoever asks, and a load average of ${significant.format(loadavg()[0] ?? 0)}. The gateway also verifies a token, measures the operation and writes a log; the others do not.

The records: ${whole.format(seeded.episodes)} episodes, ${whole.format(seeded.events)} events, ${whole.format(seeded.obligations)} obligations, of four authorities, the
largest ten times the smallest, seeded in ${whole.format(seeded.seconds)} s.

## A caseload page

Twenty episodes of the largest authority, latest referral first, each with its child, who leads, and what is due next.

${table("a caseload page", caseload)}
`
