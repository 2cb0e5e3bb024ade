// What was measured, as docs/benchmarks-gateway.md.
import { availableParallelism, loadavg } from "node:os"
import { IN_FLIGHT } from "./contender.ts"
import type { Started } from "./coldStart.ts"
import type { Seeded } from "./cluster.ts"
import type { Counted } from "./due.ts"
import { ROUNDS, STARTS } from "./options.ts"
import type { Raced } from "./race.ts"
import { rowsOf, significant, whole } from "./tables.ts"
import { ofCounts, ofFile, ofGrowth, ofPage, ofPages, ofPrices, ofWrite } from "./targets.ts"
import type { Priced } from "./wallPrice.ts"

export interface Measured {
  /** The smallest first. */
  readonly scales: ReadonlyArray<Seeded & { readonly cases: number }>
  readonly caseload: ReadonlyArray<Raced>
  readonly file: { readonly nodes: number; readonly raced: ReadonlyArray<Raced> }
  readonly write: ReadonlyArray<Raced>
  readonly pages: ReadonlyArray<Raced>
  /** The same at each scale. */
  readonly growth: Readonly<Record<"page" | "file" | "write", ReadonlyArray<Raced>>>
  readonly counted: ReadonlyArray<Counted>
  readonly priced: ReadonlyArray<Priced>
  readonly authorities: { readonly count: number; readonly skew: string }
  readonly started: ReadonlyArray<Started>
}

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

/** Where an authority has nobody to ask for, nothing was measured. */
const measured = (value: number, format: Intl.NumberFormat): string =>
  Number.isFinite(value) ? format.format(value) : "none"

const counts = (all: ReadonlyArray<Counted>, scales: Measured["scales"]): string =>
  rowsOf(
    [
      "open episodes",
      "read by",
      ...scales.map(({ cases }) => `ms, of ${whole.format(cases)}`),
      "how many",
      "growth"
    ],
    ["---", "---", ...scales.map(() => "--:"), "--:", "--:"],
    ...all.map(({ by, found, growth, what }) => [
      what,
      by,
      ...found.map(({ millis }) => measured(millis, significant)),
      found.map(({ count }) => measured(Math.round(count), whole)).join(", "),
      measured(growth, significant)
    ])
  )

const prices = (all: ReadonlyArray<Priced>): string =>
  rowsOf(
    ["what is read", "statements", "ms behind the wall", "ms without", "ratio"],
    ["---", "--:", "--:", "--:", "--:"],
    ...all.map(({ free, ratio, statements, walled, what }) => [
      what,
      String(statements),
      significant.format(walled),
      significant.format(free),
      significant.format(ratio)
    ])
  )

const starts = (all: ReadonlyArray<Started>): string =>
  rowsOf(
    ["a gateway", "authorities", "ready after", "memory", "transactions in an idle minute"],
    ["---", "--:", "--:", "--:", "--:"],
    ...all.map(({ authorities, idle, megabytes, name, seconds }) => [
      name,
      String(authorities),
      `${significant.format(seconds)} s`,
      `${whole.format(Math.round(megabytes))} MB`,
      idle === undefined ? "" : whole.format(idle)
    ])
  )

const records = (scales: Measured["scales"]): string =>
  rowsOf(
    ["open cases", "episodes", "events", "obligations", "seeded in", "episodes a second"],
    ["--:", "--:", "--:", "--:", "--:", "--:"],
    ...scales.map(({ cases, episodes, events, obligations, seconds }) => [
      ...[cases, episodes, events, obligations].map((each) => whole.format(each)),
      seconds === undefined ? "" : `${whole.format(seconds)} s`,
      seconds === undefined ? "" : whole.format(Math.round(episodes / seconds))
    ])
  )

export const pageOf = ({
  authorities,
  caseload,
  counted,
  file,
  growth,
  pages,
  priced,
  scales,
  started,
  write
}: Measured): string => `# Benchmarks of the gateway

Written by \`script/bench-gateway --write\`: the gateway as it is served, PostGraphile 5, and bare \`node:http\` with
\`pg\`, each a process of its own on the loopback address, on one PostgreSQL with the same records, roles and policies,
each with a sealed session in every transaction. ${IN_FLIGHT} requests are always in flight. Answers are compared first; then
all are asked in turn, over ${ROUNDS} rounds. **ratio** is the median, over the rounds, of how many answers are given for one
of the first line. Rates move with the machine; here: Node.js ${process.versions.node}, ${availableParallelism()} cores, shared with the database
and with whoever asks, and a load average of ${significant.format(loadavg()[0] ?? 0)}. The gateway also verifies a token, measures the operation and writes a log; the others do not.

The records are those of ${authorities.count} authorities, of which the largest has ${authorities.skew} times as many cases as the smallest;
those without a protocol in the product supply one like another's, as a file. What is not said otherwise is measured on the
largest of these databases, all on one server, which waits for what is committed to be on disk.

${records(scales)}

## A caseload page

Twenty episodes of the largest authority, latest referral first, each with its child, who leads, and what is due next.
The second line is a gateway that makes the account and, in this benchmark alone, does not send it. At ten times these
records, 1.5 of PostGraphile is asked for, which was not measured.

${table("a caseload page", caseload)}

${ofPage(caseload)}

## One child's whole file

The episodes of the largest authority with the most events, six hundred in turn: the child, who leads, each event with who
recorded it, each obligation; ${whole.format(file.nodes)} nodes each. The gateway recomputes the chain of the events and works the
obligations out anew; the others read rows. The third line is twenty of them in turn, whose chains it remembers
([decision 32](decisions/0032-a-query-is-one-reading.md)). Three statements for each, however long it is, and three for
a page, beside what begins and ends the transaction; a test holds that.

${table("a child's file", file.raced)}

${ofFile(file.raced)}

## From a referral to the decision on it

Two commands, each in a transaction of its own, with idempotency key, event, obligations, audit and notice. Bare pg sends
what a gateway was seen to send, under ids of its own; what both have put on record is compared first.

${table("two commands", write)}

${ofWrite(write)}

## Growth

Pages of episodes by cursor, of the largest authority. The target is about page 10,000, which no authority has.

${table("a page of twenty", pages)}

${ofPages(pages)}

The same page, the file of the same episode, and a referral with the decision on it, each from a gateway at each scale. A
ratio of 0.91 is growth by 1.1.

${table("a caseload page, of", growth.page)}

${table("a child's file, of", growth.file)}

${table("two commands, of", growth.write)}

${ofGrowth(growth.write)}

What is due and overdue, counted by the gateway's role behind the wall, by the clock of the server, without a counter.
**growth** is the most from one scale to the next. By team they are to be read from an index alone.

${counts(counted, scales)}

${ofCounts(counted)}

## The price of the wall

The statements that the gateway was seen to read with, each of which names its authority: behind the policies, and by a
role for which there are none; prepared, by the clock of the server.

${prices(priced)}

${ofPrices(priced)}

## Starting

From the start of the process to its being ready, the median of ${STARTS}, after one that made what was missing; in production on
the server, in development with PostgreSQL in the process. Target: 2 s on the server, 6 s in the process.

${starts(started)}
`
