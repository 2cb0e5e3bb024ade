/** How a caseload is shared out among authorities. */

/**
 * `total` in as many whole shares as `count`, largest first, of which the first is about `skew` times the last, and each
 * the same number of times the next. They add up to the total.
 */
export const sharesOf = (total: number, count: number, skew: number): ReadonlyArray<number> => {
  const weights = Array.from({ length: count }, (_, at) => skew ** (count === 1 ? 0 : -at / (count - 1)))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let given = 0
  let sum = 0
  return weights.map((weight) => {
    sum += weight
    const share = Math.round((total * sum) / all) - given
    given += share
    return share
  })
}
