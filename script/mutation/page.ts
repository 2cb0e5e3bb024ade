// docs/mutation.md: a part for each room, with its score and its survivors. Reasons are written in by hand, and kept.
import { percent, type Score, type Survivor } from "./report.ts"
import { allRooms, type Room } from "./rooms.ts"

/** What is known of one room. */
export interface Part {
  readonly score: Score
  readonly survivors: ReadonlyArray<Survivor>
}

type Reasons = ReadonlyMap<string, string>

const unjudged = "to be judged"

const preface = `# Mutation testing

Written by \`script/mutate\`, which changes the code of a room in small ways, one at a time (a comparison turned round, a
branch always taken, a text emptied), and runs the tests of the room that reach it. A change that no test notices
survives: either a test is missing, or the change makes no difference that anybody could see. Why each survivor may live
is written in the last column by hand, and is kept from one run to the next.

\`\`\`sh
script/mutate              # every room
script/mutate conformance  # one room
\`\`\`

What is owed is proved by the tests of obligations, and by those of what is put on record in an episode.

What a schema is called and how it is described is left alone. Changes whose tests never end count as noticed. Tests
that make up their own data may notice now and then what they mostly miss, so that a score can move a little.
`

const inCode = (text: string): string => `\`\` ${text.replaceAll("|", "\\|")} \`\``

/** A survivor by its file and its change: lines move. */
const keyOf = (file: string, change: string): string => `${file} ${change}`

const row = (reasons: Reasons, { change, file, line, unrun }: Survivor): string => {
  const reason = reasons.get(keyOf(file, inCode(change))) ?? unjudged
  return `| ${file}:${line} | ${inCode(change)}${unrun ? " (no test runs it)" : ""} | ${reason} |`
}

const table = (reasons: Reasons, survivors: ReadonlyArray<Survivor>): string =>
  survivors.length === 0
    ? "Nothing survives."
    : [
        "| where | change | why it may live |",
        "| --- | --- | --- |",
        ...survivors.map((each) => row(reasons, each))
      ].join("\n")

export const headline = (room: Room, { score, survivors }: Part): string =>
  `${room}: ${percent(score)}, ${score.killed} of ${score.all} changes noticed, ${survivors.length} survive`

const section = (reasons: Reasons, room: Room, part: Part): string =>
  `## ${headline(room, part)}\n\n${table(reasons, part.survivors)}\n`

const startsWithRoom = (room: Room) => (text: string) => text.startsWith(`${room}:`)

/** The parts of a page as it stands, each without its `## `. */
const partsOf = (page: string): ReadonlyArray<string> => page.split(/^## /m).slice(1)

const aRow = /^\| (\S+?):\d+ \| (`` .* ``)(?: \(no test runs it\))? \| (.*) \|$/gm

const reasonsIn = (page: string): Reasons =>
  new Map(
    [...page.matchAll(aRow)].map(([, file = "", change = "", reason = unjudged]) => [
      keyOf(file, change),
      reason
    ])
  )

/** The page with the parts of these rooms written anew; the other rooms' parts, and all reasons, stay. */
export const rewritten = (page: string, parts: ReadonlyMap<Room, Part>): string => {
  const reasons = reasonsIn(page)
  const kept = partsOf(page)
  const sections = allRooms.flatMap((room) => {
    const part = parts.get(room)
    if (part !== undefined) return [section(reasons, room, part)]
    return kept.filter(startsWithRoom(room)).map((text) => `## ${text.trimEnd()}\n`)
  })
  return [preface, ...sections].join("\n")
}
