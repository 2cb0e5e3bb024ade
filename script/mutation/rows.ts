// The rows of docs/mutation.md: a survivor each, with the reason that was written in by hand.
import type { Survivor } from "./report.ts"

/** A row as it stands in the page. */
export interface Row {
  /** Below packages/domain/src. */
  readonly file: string
  /** The line that was changed, or the first of them. */
  readonly code: string
  readonly change: string
  readonly reason: string
}

export const unjudged = "to be judged"

export const head = "| where | code | change | why it may live |\n| --- | --- | --- | --- |"

const aRow = /^\| (\S+?):\d+ \| `` (.*) `` \| `` (.*) ``(?: \(no test runs it\))? \| (.*) \|$/gm

const escaped = (text: string): string => text.replaceAll("|", "\\|")
const unescaped = (text: string): string => text.replaceAll("\\|", "|")
const inCode = (text: string): string => `\`\` ${escaped(text)} \`\``

export const rowsIn = (page: string): ReadonlyArray<Row> =>
  [...page.matchAll(aRow)].map(([, file = "", code = "", change = "", reason = unjudged]) => ({
    file,
    code: unescaped(code),
    change: unescaped(change),
    reason
  }))

const lead = /^\| (?!where \||--- \|)/

/** Lines of the tables that are no row as {@link rowOf} writes one. */
export const unreadable = (page: string): ReadonlyArray<string> =>
  page.split("\n").filter((line) => lead.test(line) && rowsIn(line).length === 0)

type About = Pick<Row, "file" | "code" | "change">

const isSame = (one: About, other: About): boolean =>
  one.file === other.file && one.code === other.code && one.change === other.change

/** The row of a survivor, with the reason that an earlier row gives for the same change to the same code: lines move. */
export const rowOf = (earlier: ReadonlyArray<Row>, survivor: Survivor): string => {
  const { change, code, file, line, unrun } = survivor
  const reason = earlier.find((row) => isSame(row, survivor))?.reason ?? unjudged
  return `| ${file}:${line} | ${inCode(code)} | ${inCode(change)}${unrun ? " (no test runs it)" : ""} | ${reason} |`
}
