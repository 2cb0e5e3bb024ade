// What was measured, as docs/benchmarks-gateway.md.
import { availableParallelism, loadavg } from "node:os"
import { IN_FLIGHT } from "./contender.ts"
import type { Counted } from "./growth.ts"
import type { Raced } from "./race.ts"

export interface Measured {
  readonly seeded: {
    readonly episodes: number
    readonly events: number
    readonly obligations: number
    readonly seconds?: number
  }
  readonly caseload: ReadonlyArray<Raced>
  readonly file: { readonly nodes: number; readonly raced: ReadonlyArray<Raced> }
  readonly write: ReadonlyArray<Raced>
  readonly pages: ReadonlyArray<Raced>
  readonly counted: ReadonlyArray<Counted>
}

const significant = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 })
const whole = new Intl.NumberFormat("en-GB")

const rowsOf = (...rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n")

const table = (what: string, raced: ReadonlyArray<Raced>): string =>
  rowsOf(
    [what, "a second", "ratio"],
    ["---", "--:", "--:"],
    ...raced.map(({ name, perSecond, ratio }) => [
      name,
      significant.format(perSecond),
      significant.format(ratio)
    ])
  )

const counts = (all: ReadonlyArray<Counted>): string =>
  rowsOf(
    ["open episodes", "how many", "read by", "ms"],
    ["---", "--:", "---", "--:"],
    ...all.map(({ by, count, millis, what }) => [what, whole.format(count), by, significant.format(millis)])
  )

export const pageOf = ({
  caseload,
  counted,
  file,
  pages,
  seeded,
  write
}: Measured): string => `# Benchmarks of the gateway

Written by \`script/bench-gateway --write\`: the gateway as it is served, PostGraphile 5, and bare \`node:http\` with
\`pg\`, each a process of its own on the loopback address, on one PostgreSQL with the same records, roles and policies,
each with a sealed session in every transaction. ${IN_FLIGHT} requests are always in flight. Answers are compared first; then
all are asked in turn, over eleven rounds. **ratio** is the median, over the rounds, of how many answers are given for one
of the first line. Rates move with the machine; here: Node.js ${process.versions.node}, ${availableParallelism()} cores, shared with the database
and with whoever asks, and a load average of ${significant.format(loadavg()[0] ?? 0)}. The gateway also verifies a token, measures the operation and writes a log; the others do not.

The records: ${whole.format(seeded.episodes)} episodes, ${whole.format(seeded.events)} events, ${whole.format(seeded.obligations)} obligations, of four authorities, the
largest ten times the smallest${seeded.seconds === undefined ? "" : `, seeded in ${whole.format(seeded.seconds)} s`}.

## A caseload page

Twenty episodes of the largest authority, latest referral first, each with its child, who leads, and what is due next.

${table("a caseload page", caseload)}

## One child's whole file

The episode of the largest authority with the most events: the child, who leads, each event with who recorded it, each
obligation; ${whole.format(file.nodes)} nodes. The gateway recomputes the chain of the events and works the obligations out anew; the
others read rows.

${table("a child's file", file.raced)}

## From a referral to the decision on it

Two commands, each in a transaction of its own, with idempotency key, event, obligations, audit and notice. Bare pg sends
what a gateway was seen to send, under ids of its own; what both have put on record is compared first.

${table("two commands", write)}

## Growth

The first page of episodes and the last full one, by cursor.

${table("a page of twenty", pages)}

What is due and overdue, counted by the gateway's role behind the wall, without a counter.

${counts(counted)}
`
