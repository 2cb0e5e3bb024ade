/** What the rows of an episode say, all of it worked out from its state and its obligations. */
import * as Schema from "effect/Schema"
import { Episode, London, Obligation, Retention } from "@section17/domain"
import type { Of } from "./chronology.ts"

const authorOf = ({ assessment }: Episode.Episode) =>
  "submission" in assessment ? assessment.submission.recordedBy : null

const authoriserOf = ({ assessment }: Episode.Episode) =>
  assessment._tag === "Authorised" ? assessment.authorised.recordedBy : null

const closedOn = ({ closure }: Episode.Episode) =>
  closure._tag === "Closed" ? London.dayOf(closure.closed.recordedAt) : null

/** The columns of an episode that its state determines. */
export const columnsOf = (episode: Episode.Episode) => ({
  child: episode.child.id,
  stage: Episode.stage(episode),
  version: episode.version,
  receivedAt: episode.referral.receivedAt,
  leadPractitioner: Episode.lead(episode)?.practitioner ?? null,
  assessmentAuthor: authorOf(episode),
  assessmentAuthoriser: authoriserOf(episode),
  protocolVersion: episode.protocol.version,
  protocolEdition: episode.protocol.edition,
  closedOn: closedOn(episode),
  recordClass: Retention.classOf(episode)
})

/**
 * What the row of an episode says beside its state: when the first of its limits is passed, and by which
 * calendar what is open is counted. What is met keeps its own, and is not counted anew.
 */
export const standingOf = (episode: Episode.Episode, obligations: ReadonlyArray<Obligation.Obligation>) => ({
  ...columnsOf(episode),
  lateAfter: Obligation.firstLateAfter(obligations) ?? ("infinity" as const),
  calendar: Obligation.calendarOf(obligations) ?? null
})

/** The state as it may be given to MikroORM, which writes into what it is given: a state can hold what is frozen. */
export const stateOf = (episode: Episode.Episode): Episode.Episode => structuredClone(episode)

const encode = Schema.encodeSync(Obligation.Obligation)

/**
 * What a row says of an obligation, whosesoever it is: its facts as text. The day by which it is looked for is that after
 * which it is late, whenever the row was written.
 */
export const obligationAsRow = (facts: Obligation.Obligation) => ({
  rule: facts.rule,
  duty: facts.duty,
  state: facts.state,
  dueOn: Obligation.lastDay(facts),
  dueAt: facts.deadline?.dueAt ?? null,
  metOn: facts.metOn,
  facts: JSON.stringify(encode(facts))
})

/** The rows of what is required in an episode, numbered from 1. */
export const obligationsAsRows = (of: Of, obligations: ReadonlyArray<Obligation.Obligation>) =>
  obligations.map((facts, index) => ({ ...of, number: index + 1, ...obligationAsRow(facts) }))
