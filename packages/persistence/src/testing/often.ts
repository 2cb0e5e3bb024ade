/** How often a promise is tried: few times among all the tests, as often as `script/promise` says by itself. */
const told = process.env["TIMES"]

/** Whether nothing else takes the processors: only then is anything said of time. */
export const isAlone: boolean = told !== undefined

export const often = (few: number): number => (told === undefined ? few : Number(told))
