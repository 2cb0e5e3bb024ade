// What Stryker's report says: a score, and the changes that no test noticed.
interface Mutant {
  readonly mutatorName: string
  readonly replacement: string
  readonly status: string
  readonly location: { readonly start: Position; readonly end: Position }
}

interface Position {
  readonly line: number
  readonly column: number
}

/** The part that is read of the mutation testing report schema. */
export interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: ReadonlyArray<Mutant> }>
  >
}

/** A change to the code that no test noticed. */
export interface Survivor {
  /** Below packages/domain/src. */
  readonly file: string
  readonly line: number
  /** The line that was changed, or the first of them. */
  readonly code: string
  readonly change: string
  /** No test runs the line at all. */
  readonly unrun: boolean
}

export interface Score {
  readonly killed: number
  readonly all: number
}

const noticed = new Set(["Killed", "Timeout"])
const unnoticed = new Set(["Survived", "NoCoverage"])

const isSurvivor = ({ status }: Mutant): boolean => unnoticed.has(status)

const mutants = ({ files }: Report): ReadonlyArray<Mutant> =>
  Object.values(files).flatMap(({ mutants: ofOne }) => ofOne)

export const scoreOf = (report: Report): Score => {
  const killed = mutants(report).filter(({ status }) => noticed.has(status)).length
  return { killed, all: killed + mutants(report).filter(({ status }) => unnoticed.has(status)).length }
}

export const percent = ({ all, killed }: Score): string =>
  all === 0 ? "nothing to change" : `${((100 * killed) / all).toFixed(1)}%`

/** Lines and columns count from 1. */
const between = (source: string, { end, start }: Mutant["location"]): string =>
  source
    .split("\n")
    .slice(start.line - 1, end.line)
    .map((line, index, { length }) => {
      const upTo = index === length - 1 ? line.slice(0, end.column - 1) : line
      return index === 0 ? upTo.slice(start.column - 1) : upTo
    })
    .join("\n")

/** The report without the changes that no test noticed: kept, those would not be tried against a new test. */
export const withoutSurvivors = <R extends Report>(report: R): R => ({
  ...report,
  files: Object.fromEntries(
    Object.entries(report.files).map(([path, file]) => [
      path,
      { ...file, mutants: file.mutants.filter((each) => !isSurvivor(each)) }
    ])
  )
})

/** Code as a row shows it: on one line, and the middle left out of what is long. */
export const short = (code: string): string => {
  const flat = code.replaceAll(/\s+/g, " ").trim()
  return flat.length <= 70 ? flat : `${flat.slice(0, 45)} … ${flat.slice(-20)}`
}

/** Every change that no test noticed, in the order of the code. */
export const survivorsOf = ({ files }: Report): ReadonlyArray<Survivor> =>
  Object.entries(files).flatMap(([path, { mutants: ofOne, source }]) =>
    ofOne
      .filter(isSurvivor)
      .toSorted((one, other) => one.location.start.line - other.location.start.line)
      .map(({ location, replacement, status }) => ({
        file: path.replace(/^src\//, ""),
        line: location.start.line,
        code: short(source.split("\n")[location.start.line - 1] ?? ""),
        change: `${short(between(source, location))} → ${short(replacement)}`,
        unrun: status === "NoCoverage"
      }))
  )
