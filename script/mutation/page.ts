// docs/mutation.md: a part for each room, with its score and its survivors. Reasons are written in by hand, and kept.
import { percent, type Score, type Survivor } from "./report.ts"
import { allRooms, type Room } from "./rooms.ts"
import { head, type Row, rowOf, rowsIn } from "./rows.ts"

/** What is known of one room. */
export interface Part {
  readonly score: Score
  readonly survivors: ReadonlyArray<Survivor>
  readonly ran: Ran
}

/** When a room was mutated, how long it took, and whether what had been tried before was kept. */
export interface Ran {
  /** As `YYYY-MM-DD`. */
  readonly on: string
  readonly seconds: number
  readonly afresh: boolean
}

const preface = `# Mutation testing

Written by \`script/mutate\`, which changes the code of a room in small ways, one at a time (a comparison turned round, a
branch always taken, a text emptied), and runs the tests of the room that reach it. A change that no test notices
survives: either a test is missing, or the change makes no difference that anybody could see. Why each survivor may live
is written in the last column by hand, and is kept from one run to the next. \`script/test\` fails while one is not
judged, and when a row speaks of code that is gone.

\`\`\`sh
script/mutate              # every room: what changed since the last run here, and what survived it
script/mutate conformance  # one room
script/mutate --afresh     # every change anew
script/mutate --check      # whether every survivor is judged, and the code of each row is still there
\`\`\`

What is owed is proved by the tests of obligations, and by those of what is put on record in an episode.

What a schema is called and how it is described is left alone. Changes whose tests never end count as noticed. Tests
that make up their own data may notice now and then what they mostly miss, so that a score can move a little.
`

const table = (earlier: ReadonlyArray<Row>, survivors: ReadonlyArray<Survivor>): string =>
  survivors.length === 0
    ? "Nothing survives."
    : [head, ...survivors.map((each) => rowOf(earlier, each))].join("\n")

const noticed = (name: string, score: Score, survive: number): string =>
  `${name}: ${percent(score)}, ${score.killed} of ${score.all} changes noticed, ${survive} survive`

export const headline = (room: Room, { score, survivors }: Part): string =>
  noticed(room, score, survivors.length)

/** How long it took, to the minute, or to the second where it is less than two. */
export const howLong = (seconds: number): string =>
  seconds < 120 ? `${Math.round(seconds)} seconds` : `${Math.round(seconds / 60)} minutes`

export const whenAndHow = ({ afresh, on, seconds }: Ran): string =>
  `Run on ${on} in ${howLong(seconds)}: ${afresh ? "every change anew" : "what had changed since the run before, and what had survived it"}.`

const section = (earlier: ReadonlyArray<Row>, room: Room, part: Part): string =>
  `## ${headline(room, part)}\n\n${whenAndHow(part.ran)}\n\n${table(earlier, part.survivors)}\n`

const startsWithRoom = (room: Room) => (text: string) => text.startsWith(`${room}:`)

/** The parts of a page as it stands, each without its `## `. */
const partsOf = (page: string): ReadonlyArray<string> => page.split(/^## /m).slice(1)

const aScore = /^## .*?, (\d+) of (\d+) changes noticed/gm

/** All rooms together, as their headings tell. */
export const totalOf = (sections: string): string => {
  const scores = [...sections.matchAll(aScore)].map(([, killed, all]) => ({
    killed: Number(killed),
    all: Number(all)
  }))
  const sum = scores.reduce((one, other) => ({ killed: one.killed + other.killed, all: one.all + other.all }))
  return noticed("All rooms", sum, sum.all - sum.killed)
}

/** The page with the parts of these rooms written anew; the other rooms' parts, and all reasons, stay. */
export const rewritten = (page: string, parts: ReadonlyMap<Room, Part>): string => {
  const earlier = rowsIn(page)
  const kept = partsOf(page)
  const sections = allRooms.flatMap((room) => {
    const part = parts.get(room)
    if (part !== undefined) return [section(earlier, room, part)]
    return kept.filter(startsWithRoom(room)).map((text) => `## ${text.trimEnd()}\n`)
  })
  return [preface, `${totalOf(sections.join("\n"))}.\n`, ...sections].join("\n")
}
