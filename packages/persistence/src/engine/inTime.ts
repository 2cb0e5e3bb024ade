/** What a question comes to, or that there was no answer in time. */

/**
 * Rejects where `asked` has not settled within so many milliseconds, after `giveUp` was called. What was asked goes on;
 * nobody waits for it any more.
 */
export const inTime = <A>(asked: Promise<A>, withinMillis: number, giveUp = () => {}): Promise<A> => {
  let timer: NodeJS.Timeout | undefined
  const timeUp = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      giveUp()
      fail(new Error(`The database did not answer within ${withinMillis} milliseconds`))
    }, withinMillis)
  })
  return Promise.race([asked, timeUp]).finally(() => clearTimeout(timer))
}
