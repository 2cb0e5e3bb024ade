/** Tells a story of months over HTTP: each thing done by somebody, on a day, from the version that was last seen. */
import {
  act,
  type Chronology,
  chronologyOf,
  type Episode,
  type Input,
  type Outcome,
  type People,
  peopleOf,
  type Person,
  read
} from "../promises/people.test-data.ts"
import { setClock, type TestGateway } from "../testing/testGateway.ts"
import { beforeAll } from "vitest"

export interface Owed {
  readonly rule: string
  readonly kind: string
  readonly duty: string
  readonly state: string
  readonly metOn: string | null
  readonly excusedUntil: string | null
  readonly reason: string | null
  readonly deadline: { readonly dueOn: string; readonly dueAt: string | null } | null
  readonly explanation: { readonly says: string }
}

const owedQuery = `query($id: ID!) { episode(id: $id) { obligations {
  rule kind duty state metOn excusedUntil reason deadline { dueOn dueAt } explanation { says }
} } }`

export interface Teller {
  readonly people: People
  /** Puts the clock at an instant, in UTC. */
  readonly at: (instant: string) => Promise<void>
  /** Does something that is not refused. */
  readonly does: (who: Person, mutation: string, input?: Input) => Promise<Episode>
  /** Puts an entry on record. */
  readonly puts: (who: Person, entry: Input) => Promise<Episode>
  /** Tries something; its problem, and the rule that it rests on. */
  readonly tries: (who: Person, mutation: string, input?: Input) => Promise<Refused>
  readonly triesToPut: (who: Person, entry: Input) => Promise<Refused>
  /** Tries something, and answers whatever questions stand in its way, as a front end would that shows them. */
  readonly triesAnswering: (who: Person, mutation: string, input?: Input) => Promise<ReadonlyArray<string>>
  /** What rules ask today, of the kinds that are about time and telling: state, and day where there is one. */
  readonly owes: (rule: string, duty?: RegExp) => Promise<ReadonlyArray<string>>
  /** How the ways stand that a rule names for the case, to a team or a procedure. */
  readonly routed: (rule: string) => Promise<ReadonlyArray<string>>
  /** The rules that lack something before a step today. */
  readonly lacks: (step: string) => Promise<ReadonlyArray<string>>
  readonly episode: () => Episode
  /** Goes on from an episode as somebody else left it. */
  readonly goesOnFrom: (episode: Episode) => void
  /** What happened in the episode, with the numbers of the events. */
  readonly chronology: () => Promise<Chronology>
}

export type Refused = readonly [problem: string, rule: string | null | undefined]

interface AskedBefore {
  readonly missing: ReadonlyArray<string>
  readonly unanswered: ReadonlyArray<unknown>
  readonly tooFew: ReadonlyArray<unknown>
  readonly explanation: { readonly rule: string }
}

const lacksQuery = `query($id: ID!, $step: Step!) { episode(id: $id) { askedBefore(step: $step) {
  missing unanswered { key } tooFew { amount } explanation { rule }
} } }`

const aboutTime = new Set(["TIME_LIMIT", "NOTIFICATION", "CADENCE"])

const inShort = ({ deadline, excusedUntil, metOn, state }: Owed): string =>
  [
    state,
    ...(deadline === null ? [] : [`by ${deadline.dueAt ?? deadline.dueOn}`]),
    ...(excusedUntil === null ? [] : [`excused until ${excusedUntil}`]),
    ...(metOn === null ? [] : [`done ${metOn}`])
  ].join(" ")

/** How a way stands, and where it goes: what its sentence says between the situation and the next sentence. */
const goesTo = (owed: Owed): string =>
  `${inShort(owed)}, ${owed.explanation.says.replace(/^[^:]*: /u, "").replace(/[;.].*$/u, "")}`

/** The mutation of an entry that is given under the name of its kind, and what it says. */
const mutationOf = (entry: Input): readonly [mutation: string, said: Input] => {
  const [kind = "", said] = Object.entries(entry)[0] ?? []
  return [`${kind.replace(/Recorded$/u, "")}Record`, said as Input]
}

export const tell = async ({ url }: Pick<TestGateway, "url">, authority: string): Promise<Teller> => {
  const people = await peopleOf(url, authority)
  let last: Episode | undefined
  const seen = (): Input => (last === undefined ? {} : { episode: last.id, seenVersion: last.version })

  const attempt = (who: Person, mutation: string, input: Input = {}): Promise<Outcome> =>
    act(who, mutation, { ...seen(), ...input })

  const does = async (who: Person, mutation: string, input?: Input): Promise<Episode> => {
    const outcome = await attempt(who, mutation, input)
    if (outcome.episode === undefined) throw new Error(`${mutation}: ${JSON.stringify(outcome)}`)
    last = outcome.episode
    return outcome.episode
  }
  const tries = async (who: Person, mutation: string, input?: Input): Promise<Refused> => {
    const outcome = await attempt(who, mutation, input)
    if (outcome.episode !== undefined) throw new Error(`${mutation} is not refused.`)
    return [outcome.__typename, outcome.rule]
  }
  const puts = (who: Person, entry: Input): Promise<Episode> => does(who, ...mutationOf(entry))
  const triesAnswering = async (
    who: Person,
    mutation: string,
    input?: Input
  ): Promise<ReadonlyArray<string>> => {
    const asked: Array<string> = []
    for (;;) {
      const { episode, unanswered = [] } = await attempt(who, mutation, input)
      last = episode ?? last
      if (unanswered.length === 0) return asked
      asked.push(...unanswered.map(({ key }) => key))
      await puts(who, {
        questionsAnswered: { answers: unanswered.map(({ key }) => ({ question: key, answer: "As told." })) }
      })
    }
  }
  const episode = (): Episode => {
    if (last === undefined) throw new Error("No episode has begun.")
    return last
  }
  const owed = async (rule: string): Promise<ReadonlyArray<Owed>> => {
    const answer = await read<{ episode: { obligations: ReadonlyArray<Owed> } }>(
      people.teamManager,
      owedQuery,
      { id: episode().id }
    )
    return answer.episode.obligations.filter((each) => each.rule === rule)
  }
  return {
    people,
    at: (instant) => setClock(url, instant),
    does,
    puts,
    triesAnswering,
    tries,
    triesToPut: (who, entry) => tries(who, ...mutationOf(entry)),
    owes: async (rule, duty = /./u) =>
      (await owed(rule)).filter(({ duty: is, kind }) => aboutTime.has(kind) && duty.test(is)).map(inShort),
    routed: async (rule) => (await owed(rule)).filter(({ kind }) => kind === "ROUTING").map(goesTo),
    lacks: async (step) => {
      const answer = await read<{ episode: { askedBefore: ReadonlyArray<AskedBefore> } }>(
        people.teamManager,
        lacksQuery,
        { id: episode().id, step }
      )
      return answer.episode.askedBefore
        .filter(({ missing, tooFew, unanswered }) => missing.length + tooFew.length + unanswered.length > 0)
        .map(({ explanation }) => explanation.rule)
    },
    episode,
    goesOnFrom: (episode) => void (last = episode),
    chronology: () => chronologyOf(people.teamManager, episode())
  }
}

/** A story of an authority's, for the tests around it to tell. */
export const telling = (gateway: () => TestGateway, authority: string): (() => Teller) => {
  let story: Teller
  beforeAll(async () => {
    story = await tell(gateway(), authority)
  })
  return () => story
}
