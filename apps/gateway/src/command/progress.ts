/** How far long work has come, on one line of a terminal; nowhere else, so that what is piped or logged stays clean. */
export interface Progress {
  readonly tell: (done: number, of: number) => void
  /** Takes the line away. */
  readonly end: () => void
}

const EVERY_MILLIS = 200
const WIDTH = 30

const lineOf = (what: string, done: number, of: number): string => {
  const full = of === 0 ? WIDTH : Math.round((WIDTH * done) / of)
  return `${what} [${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${done} of ${of}`
}

export const progressOf = (
  what: string,
  on: { readonly isTTY?: boolean; readonly write: (text: string) => unknown } = process.stderr
): Progress => {
  if (on.isTTY !== true) return { tell: () => {}, end: () => {} }
  let shownAt = Number.NEGATIVE_INFINITY
  return {
    tell: (done, of) => {
      if (done < of && performance.now() - shownAt < EVERY_MILLIS) return
      shownAt = performance.now()
      on.write(`\r\u001B[K${lineOf(what, done, of)}`)
    },
    end: () => void on.write("\r\u001B[K")
  }
}
