// Races servers: the same question to each in turn, round by round, so many in flight.
import { median } from "../measure.ts"
import { IN_FLIGHT } from "./contender.ts"
import { millis, ROUNDS } from "./options.ts"

export interface Contender {
  readonly name: string
  /** Asks once; what it settles with can be compared with what the others settle with. */
  readonly ask: () => Promise<unknown>
  /** Asks once, and settles with what is compared, where that is another thing. */
  readonly show?: () => Promise<unknown>
}

export interface Raced {
  readonly name: string
  /** The median of the rounds. */
  readonly perSecond: number
  /** How many times as many as the first: the median of the ratios within each round. */
  readonly ratio: number
}

/** Answers a second, over a stretch of time in which always as many are in flight. */
const rate = async (ask: Contender["ask"]): Promise<number> => {
  const began = performance.now()
  let answered = 0
  const goOn = async (): Promise<void> => {
    while (performance.now() - began < millis) {
      await ask()
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, goOn))
  return (answered * 1000) / (performance.now() - began)
}

/** Throws unless all answer alike. */
const compared = async (contenders: ReadonlyArray<Contender>): Promise<void> => {
  const [first, ...others] = await Promise.all(
    contenders.map(async ({ ask, name, show = ask }) => ({ name, answer: JSON.stringify(await show()) }))
  )
  for (const { answer, name } of others) {
    if (answer !== first?.answer) throw new Error(`${name} answers otherwise:\n${answer}\n${first?.answer}`)
  }
}

/** How many answers a second each gives, beside the first. */
export const race = async (contenders: ReadonlyArray<Contender>): Promise<ReadonlyArray<Raced>> => {
  await compared(contenders)
  const rates = contenders.map((): Array<number> => [])
  for (let round = -1; round < ROUNDS; round++) {
    for (let place = 0; place < contenders.length; place++) {
      const turn = (place + round + 1) % contenders.length
      const contender = contenders[turn]
      if (contender === undefined) continue
      const measured = await rate(contender.ask)
      if (round >= 0) rates[turn]?.push(measured)
    }
  }
  const [first = []] = rates
  return contenders.map(({ name }, at) => {
    const own = rates[at] ?? []
    return {
      name,
      perSecond: median(own),
      ratio: median(own.map((each, round) => each / (first[round] ?? Number.NaN)))
    }
  })
}
