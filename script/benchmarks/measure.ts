// Times several ways to answer the same questions, in turn, round by round, so that a busy moment of the machine falls
// on all of them. What is kept of each round is how much longer each takes than the first.

/** A way to answer: all the questions, one after another. */
export interface Contender<Question> {
  readonly name: string
  readonly answerAll: (questions: ReadonlyArray<Question>) => unknown
  /** How many of the questions it is asked in a round, when all would take too long. */
  readonly fewer?: number
}

export interface Timed {
  readonly name: string
  /** For one answer: the median of the rounds. */
  readonly nanoseconds: number
  /** How many times what the first takes: the median of the ratios within each round. */
  readonly ratio: number
}

const ROUNDS = 11
/** A contender is asked again and again for at least this long in each round. */
const MILLISECONDS = 20
/** And for this long before the first, until the engine has compiled what it will not compile again. */
const WARMING_MILLISECONDS = 500

/** The middle value; of an even number, the lower of the two in the middle. */
export const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? Number.NaN

/** Milliseconds of processor that this process has used: what others do on the machine is not counted. */
export const processorTime = (): number => {
  const { system, user } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds for all the questions, so many times over. */
const timeTimes = async (times: number, answerAll: () => unknown): Promise<number> => {
  const began = processorTime()
  for (let each = 0; each < times; each++) {
    const answered = answerAll()
    if (answered instanceof Promise) await answered
  }
  return processorTime() - began
}

/** Nanoseconds for one answer, over twice as many as long as they are too few to be timed. */
const time = async <Question>(
  { answerAll }: Contender<Question>,
  questions: ReadonlyArray<Question>,
  milliseconds = MILLISECONDS
): Promise<number> => {
  for (let times = 1; ; times *= 2) {
    const elapsed = await timeTimes(times, () => answerAll(questions))
    if (elapsed >= milliseconds) return (elapsed * 1e6) / (times * questions.length)
  }
}

/** Starts with another contender in each round. */
const inTurn = <A>(values: ReadonlyArray<A>, round: number): ReadonlyArray<A> => {
  const first = round % values.length
  return [...values.slice(first), ...values.slice(0, first)]
}

/** Every contender's times, round by round, after a longer one that is not counted. */
const rounds = async <Question>(
  contenders: ReadonlyArray<Contender<Question>>,
  questions: ReadonlyArray<Question>
): Promise<ReadonlyMap<string, ReadonlyArray<number>>> => {
  const times = new Map<string, Array<number>>(contenders.map(({ name }) => [name, []]))
  for (let round = -1; round < ROUNDS; round++) {
    for (const contender of inTurn(contenders, round + 1)) {
      const milliseconds = round < 0 ? WARMING_MILLISECONDS : MILLISECONDS
      const taken = await time(contender, questions.slice(0, contender.fewer), milliseconds)
      if (round >= 0) times.get(contender.name)?.push(taken)
    }
  }
  return times
}

/** How long each takes, beside the first. */
export const measure = async <Question>(
  contenders: ReadonlyArray<Contender<Question>>,
  questions: ReadonlyArray<Question>
): Promise<ReadonlyArray<Timed>> => {
  const times = await rounds(contenders, questions)
  const first = times.get(contenders[0]?.name ?? "") ?? []
  return [...times].map(([name, taken]) => ({
    name,
    nanoseconds: median(taken),
    ratio: median(taken.map((each, round) => each / (first[round] ?? Number.NaN)))
  }))
}
