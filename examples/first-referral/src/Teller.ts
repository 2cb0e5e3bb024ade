/** Tells a story: does each thing over GraphQL, keeps the version that it has seen, and prints what came of it. */
import { randomUUID } from "node:crypto"
import type { Gateway, SignedIn } from "./Gateway.ts"

export interface Deadline {
  readonly dueOn: string
  readonly provisional: boolean
  readonly anchor: { readonly on: string }
  readonly skipped: ReadonlyArray<{ readonly on: string; readonly why: string; readonly says: string }>
}

export interface Obligation {
  readonly rule: string
  readonly duty: string
  readonly kind: string
  readonly state: string
  readonly deadline: Deadline | null
  readonly explanation: {
    readonly says: string
    readonly source: { readonly document: string; readonly paragraph: string }
  }
}

export interface Episode {
  readonly id: string
  readonly version: number
  readonly stage: string
  readonly obligations: ReadonlyArray<Obligation>
}

/** The obligations of a rule that are about time: what is due, whom to tell, what recurs. */
export const ofRule = (obligations: ReadonlyArray<Obligation>, rule: string): ReadonlyArray<Obligation> =>
  obligations.filter(
    (each) => each.rule === rule && ["TIME_LIMIT", "NOTIFICATION", "CADENCE"].includes(each.kind)
  )

/** What came of a mutation: its own name for what happened, or a problem's. */
export interface Outcome {
  readonly __typename: string
  readonly message?: string
  readonly rule?: string | null
  readonly episode?: Episode
}

export const episodeFields = `
  id version stage
  obligations {
    rule kind duty state
    deadline { dueOn provisional anchor { on } skipped { on why says } }
    explanation { says source { document paragraph } }
  }`

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

/** The days that did not count: weekends by their number, every other day by name. */
const skippedInWords = ({ skipped }: Deadline): string => {
  if (skipped.length === 0) return ""
  const named = skipped.filter(({ why }) => why !== "WEEKEND").map(({ on, says }) => `${on} (${says})`)
  return `; skipped: ${[`${skipped.length - named.length} days of weekends`, ...named].join(", ")}`
}

const inWords = ({ deadline, duty, explanation, rule, state }: Obligation): ReadonlyArray<string> => {
  const { document, paragraph } = explanation.source
  return [
    `    ${duty}: ${state}${deadline === null ? "" : `, due on ${deadline.dueOn}`}`,
    `      why: ${rule}, ${document}, ${paragraph}: ${explanation.says}`,
    ...(deadline === null ? [] : [`      from ${deadline.anchor.on}, day zero${skippedInWords(deadline)}`])
  ]
}

/** The names of what happens, by mutation: `referralDecide` gives `ReferralDecided`. */
const happened: Record<string, string> = {
  referralReceive: "ReferralReceived",
  referralDecide: "ReferralDecided",
  teamMappingRecord: "TeamMappingRecorded",
  leadPractitionerAllocate: "LeadPractitionerAllocated",
  childSeenRecord: "ChildSeenRecorded",
  assessmentSubmit: "AssessmentSubmitted",
  assessmentReturn: "AssessmentReturned",
  assessmentAuthorise: "AssessmentAuthorised",
  overrunReasonRecord: "OverrunReasonRecorded",
  planDraft: "PlanDrafted",
  planAgree: "PlanAgreed",
  planSignOff: "PlanSignedOff",
  workStart: "WorkStarted",
  planReview: "PlanReviewed",
  supervisionRecord: "SupervisionRecorded",
  toldRecord: "ToldRecorded",
  notToldRecord: "NotToldRecorded",
  closurePropose: "ClosureProposed",
  episodeClose: "EpisodeClosed"
}

const documentOf = (mutation: string): string => `
  mutation ($input: ${capital(mutation)}Input!) {
    ${mutation}(input: $input) {
      __typename
      ... on Problem { message rule }
      ... on ${happened[mutation] ?? capital(mutation)} { episode { ${episodeFields} } }
    }
  }`

export interface Told {
  /** The day and time in the story, as the clock is set. */
  readonly at: string
  readonly step: string
  readonly outcome: Outcome
}

export const teller = (gateway: Gateway, print: (line: string) => void) => {
  const told: Array<Told> = []
  let at = ""
  let episode: Episode | undefined

  const send = async (who: SignedIn, mutation: string, input: Record<string, unknown>): Promise<Outcome> => {
    const data = await gateway.send(who, documentOf(mutation), { input })
    return data[mutation] as Outcome
  }

  const tell = (step: string, outcome: Outcome): Outcome => {
    told.push({ at, step, outcome })
    print(`${at}  ${step}`)
    print(
      `    ${outcome.message === undefined ? outcome.__typename : `${outcome.__typename}: ${outcome.message}`}`
    )
    if (outcome.episode !== undefined) episode = outcome.episode
    return outcome
  }

  return {
    told,
    /** The episode as the last step left it. */
    episode: (): Episode => {
      if (episode === undefined) throw new Error("no episode has begun")
      return episode
    },
    /** Moves the clock to an instant, in UTC. */
    clock: async (instant: string): Promise<void> => {
      at = instant
      await gateway.setClock(instant)
    },
    /** Does something, from the version that was last seen, under a new idempotency key unless one is given. */
    act: async (
      who: SignedIn,
      step: string,
      mutation: string,
      input: Record<string, unknown>
    ): Promise<Outcome> => {
      const seen = episode === undefined ? {} : { episode: episode.id, seenVersion: episode.version }
      return tell(
        `${who.as}: ${step}`,
        await send(who, mutation, { idempotencyKey: randomUUID(), ...seen, ...input })
      )
    },
    /** Prints what a rule asks for, of each duty the latest turn, and why. */
    due: (rule: string): void => {
      const asked = ofRule(episode?.obligations ?? [], rule)
      const latest = new Map(asked.map((obligation) => [obligation.duty, obligation]))
      for (const line of [...latest.values()].flatMap(inWords)) print(line)
    },
    print
  }
}
export type Teller = ReturnType<typeof teller>
