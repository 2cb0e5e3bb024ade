// The obligations of a full episode in Bristol, from referral to closure.
import { type Episode, type Event, fold, Obligation } from "../../packages/domain/src/index.ts"
import { obligationsOf } from "../../packages/domain/src/plain/index.ts"
import { bristol } from "../../packages/protocols/src/local/bristol/people.test-data.ts"
import { day } from "../../packages/protocols/src/rule.ts"
import { calendar } from "../../packages/protocols/src/story.test-data.ts"
import { measure, processorTime, type Timed } from "./measure.ts"
import { fullStory } from "./story.ts"

type Day = ReturnType<typeof day>

/** Days from before the first deadline until after the last. */
const days: ReadonlyArray<Day> = ["2026-12-18", "2027-01-15", "2027-02-15", "2027-04-30", "2027-09-01"].map(
  (on) => day(on)
)

export const events: ReadonlyArray<Event.Event> = fullStory()

const folded = (): Episode.Episode => {
  const episode = fold(events)
  if (episode === undefined) throw new Error("a story without a step is no story")
  return episode
}

const owedOf = (episode: Episode.Episode, on: Day): ReadonlyArray<Obligation.Obligation> => {
  const owed = Obligation.obligations(episode, { protocol: bristol, calendar, on })
  if (owed._tag === "Failure") throw owed.failure
  return owed.success
}

const asJson: ReadonlyArray<unknown> = JSON.parse(JSON.stringify(events))

const fromJson = (on: Day): ReadonlyArray<Obligation.Obligation> => {
  const owed = obligationsOf(bristol, { events: asJson, on })
  if (!owed.ok) throw owed.error
  return owed.value
}

/** The days on which folding, and reading JSON, do not lead to the same obligations. */
export const disagreements = (): ReadonlyArray<string> =>
  days.filter((on) => JSON.stringify(owedOf(folded(), on)) !== JSON.stringify(fromJson(on)))

const contendersFor = (episode: Episode.Episode) => [
  {
    name: "of an episode at hand",
    answerAll: (asked: ReadonlyArray<Day>) => asked.map((on) => owedOf(episode, on).length)
  },
  {
    name: "of its events",
    answerAll: (asked: ReadonlyArray<Day>) => asked.map((on) => owedOf(folded(), on).length)
  },
  {
    name: "of its events as JSON, checked",
    answerAll: (asked: ReadonlyArray<Day>) => asked.map((on) => fromJson(on).length)
  }
]

const BATCHES = 10
const BATCH = 2000
const CASELOAD = 400_000

/** Seconds for every open case of a country, from as many of them as can be waited for: each a case of its own. */
const caseloadSeconds = (): number => {
  let elapsed = 0
  for (let batch = 0; batch < BATCHES; batch++) {
    const cases = Array.from({ length: BATCH }, folded)
    const began = processorTime()
    cases.forEach((episode, each) => owedOf(episode, days[each % days.length] as Day))
    elapsed += processorTime() - began
  }
  return (elapsed / 1000) * (CASELOAD / (BATCHES * BATCH))
}

export interface ObligationsMeasured {
  readonly events: number
  /** On the last of the days. */
  readonly obligations: number
  readonly perEpisode: ReadonlyArray<Timed>
  readonly caseloadSeconds: number
}

export const measureObligations = async (): Promise<ObligationsMeasured> => {
  const [first] = disagreements()
  if (first !== undefined) throw new Error(`The obligations on ${first} are not the same from JSON`)
  const episode = folded()
  return {
    events: events.length,
    obligations: owedOf(episode, days.at(-1) as Day).length,
    perEpisode: await measure(contendersFor(episode), days),
    caseloadSeconds: caseloadSeconds()
  }
}
