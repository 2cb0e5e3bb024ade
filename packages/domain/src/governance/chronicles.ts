/** The records of a practitioner, a team and an authority, as rules about standing duties ask them. */
import { addDays, type CalendarDate } from "../calendar/CalendarDate.ts"
import type { Counting } from "../episode/clock.ts"
import type { Anchor, Recurring, Step } from "../protocol/Subject.ts"
import type { Authority } from "./Authority.ts"
import { type Chronicle, firstAnswers } from "./Chronicle.ts"
import type { Post } from "./Post.ts"
import type { Improvement, Team } from "./Team.ts"

type Day = CalendarDate
type Days = ReadonlyArray<Day>

interface On extends Counting {
  readonly on: Day
}

const nothing: Chronicle = {
  reached: () => [],
  taken: () => [],
  occasions: () => [],
  answeredOn: () => undefined,
  isTakenByAnswering: false,
  endedOn: undefined
}

/** The days under each name that the record holds; none under any other. */
const under =
  <Name extends string>(days: { readonly [Each in Name]?: Days }) =>
  (name: Name): Days =>
    days[name]?.toSorted() ?? []

/** No duty is older than the protocol that lays it down. */
const startedUnder = ({ startedOn }: Post, { protocol: { inForce } }: Counting): Day =>
  startedOn < inForce.from ? inForce.from : startedOn

/** The day after the last one in post, once that has come. */
const over = ({ endedOn }: Post, { on }: On): Day | undefined =>
  endedOn !== undefined && endedOn < on ? addDays(endedOn, 1) : undefined

/** A practitioner's: from the start in post on. */
export const chronicleOfPost = (post: Post, on: On): Chronicle => {
  const answers = firstAnswers(post.topics.map(({ coveredOn, topic }) => [topic, coveredOn] as const))
  const feedback = post.supervisions.filter((each) => each.feedback !== null)
  return {
    ...nothing,
    reached: under<Anchor>({ postStarted: [startedUnder(post, on)] }),
    occasions: under<Recurring>({
      practitionerSupervision: post.supervisions.map(({ heldOn }) => heldOn),
      feedbackDiscussion: feedback.map(({ heldOn }) => heldOn)
    }),
    answeredOn: (question) => answers.get(question),
    isTakenByAnswering: true,
    endedOn: over(post, on)
  }
}

/** A team's: from the start of its manager in post on. */
export const chronicleOfTeam = ({ audits, manager }: Team, on: On): Chronicle => ({
  ...nothing,
  reached: under<Anchor>({ postStarted: [startedUnder(manager, on)] }),
  occasions: under<Recurring>({ caseFileAudit: audits.map(({ auditedOn }) => auditedOn) }),
  endedOn: over(manager, on)
})

/** Of one improvement: from when it was identified to when it was delivered. */
export const chronicleOfImprovement = ({ deliveredOn, identifiedOn }: Improvement): Chronicle => ({
  ...nothing,
  reached: under<Anchor>({ improvementIdentified: [identifiedOn] }),
  taken: under<Step>({ deliverImprovement: deliveredOn === null ? [] : [deliveredOn] })
})

const occasionsOf =
  ({ activities }: Authority) =>
  (recurring: Recurring): Days =>
    activities
      .filter((each) =>
        recurring === "partnersInQa" ? each.partnersInvited.length > 0 : each.recurring === recurring
      )
      .map(({ heldOn }) => heldOn)
      .toSorted()

/** An authority's: from the first day of its protocol on, and from the day on which it introduced new roles. */
export const chronicleOfAuthority = (authority: Authority, { protocol }: Counting): Chronicle => {
  const { publications, rolesIntroducedOn } = authority
  const answers = firstAnswers(
    publications.flatMap(({ contents, publishedOn }) =>
      contents.map(({ question }) => [question, publishedOn] as const)
    )
  )
  return {
    ...nothing,
    reached: under<Anchor>({
      protocolAdopted: [protocol.inForce.from],
      rolesIntroduced: rolesIntroducedOn === null ? [] : [rolesIntroducedOn]
    }),
    taken: (step) =>
      publications
        .filter((each) => each.step === step)
        .map(({ publishedOn }) => publishedOn)
        .toSorted(),
    occasions: occasionsOf(authority),
    answeredOn: (question) => answers.get(question)
  }
}
