/** How far long work has come, on one line of a terminal; nowhere else, so that what is piped or logged stays clean. */
export interface Progress {
  readonly tell: (done: number, of: number) => void
  /** Where nobody knows of how many. */
  readonly count: (done: number) => void
  /** Takes the line away. */
  readonly end: () => void
}

const EVERY_MILLIS = 200
const WIDTH = 30
/** Back to the beginning of the line, and nothing on it. */
const CLEARED = "\r\u001B[K"

const lineOf = (what: string, done: number, of: number): string => {
  const full = of === 0 ? WIDTH : Math.round((WIDTH * done) / of)
  return `${what} [${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${done} of ${of}`
}

export const progressOf = (
  what: string,
  on: { readonly isTTY?: boolean; readonly write: (text: string) => unknown } = process.stderr
): Progress => {
  if (on.isTTY !== true) return { tell: () => {}, count: () => {}, end: () => {} }
  let shownAt = Number.NEGATIVE_INFINITY
  const show = (line: string): void => {
    shownAt = performance.now()
    on.write(`${CLEARED}${line}`)
  }
  const isTime = (): boolean => performance.now() - shownAt >= EVERY_MILLIS
  return {
    tell: (done, of) => {
      if (done >= of || isTime()) show(lineOf(what, done, of))
    },
    count: (done) => {
      if (isTime()) show(`${what} ${done}`)
    },
    end: () => void on.write(CLEARED)
  }
}
