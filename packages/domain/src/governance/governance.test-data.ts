/** What Northshire asks outside any child's episode, and made-up records to ask it of. */
import { QuestionKey } from "../protocol/rule/Question.ts"
import type { Rule } from "../protocol/rule/Rule.ts"
import {
  day,
  header,
  keyWorker,
  kit,
  protocolWith,
  teamManager,
  tess,
  unmeasured,
  who,
  within
} from "../protocol/northshire.test-data.ts"
import { AuthorityCode } from "../protocol/AuthorityCode.ts"
import type { Authority } from "./Authority.ts"
import type { Post, SupervisionSession } from "./Post.ts"
import type { Team } from "./Team.ts"

export const ukLaw = { key: QuestionKey.make("ukLaw"), asks: "UK law" }
export const caseRecording = { key: QuestionKey.make("caseRecording"), asks: "Case recording" }
const criteria = { key: QuestionKey.make("section17Criteria"), asks: "the criteria under section 17" }

const byKeyWorker = [who(keyWorker)] as const
const byManager = [who(teamManager)] as const

const ofPractitioners: ReadonlyArray<Rule> = [
  {
    _tag: "TimeLimit",
    ...header("NOR-30"),
    by: byKeyWorker,
    step: "completeInduction",
    anchor: "postStarted",
    within: within(4, "weeks"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    ...header("NOR-31"),
    by: byKeyWorker,
    step: "completeInduction",
    items: [],
    questions: [ukLaw, caseRecording]
  },
  {
    _tag: "Cadence",
    ...header("NOR-32"),
    by: byManager,
    recurring: "practitionerSupervision",
    from: "postStarted",
    every: within(1, "months")
  },
  {
    _tag: "Cadence",
    ...header("NOR-40"),
    by: byManager,
    recurring: "feedbackDiscussion",
    from: "postStarted",
    every: unmeasured("regularly")
  }
]

const ofTeams: ReadonlyArray<Rule> = [
  {
    _tag: "Cadence",
    ...header("NOR-33"),
    by: byManager,
    recurring: "caseFileAudit",
    from: "postStarted",
    every: within(6, "weeks")
  },
  {
    _tag: "TimeLimit",
    ...header("NOR-34"),
    by: byManager,
    step: "deliverImprovement",
    anchor: "improvementIdentified",
    within: within(10, "calendarDays"),
    ifExceeded: "notStated"
  }
]

const ofAuthorities: ReadonlyArray<Rule> = [
  {
    _tag: "Cadence",
    ...header("NOR-35"),
    recurring: "boardReport",
    from: "rolesIntroduced",
    every: within(6, "months"),
    until: within(24, "months")
  },
  {
    _tag: "Cadence",
    ...header("NOR-36"),
    recurring: "targetedQa",
    from: "rolesIntroduced",
    every: unmeasured("targeted"),
    until: within(24, "months")
  },
  {
    _tag: "Cadence",
    ...header("NOR-37"),
    recurring: "protocolReview",
    from: "protocolAdopted",
    every: within(12, "months")
  },
  {
    _tag: "TimeLimit",
    ...header("NOR-38"),
    step: "publishThresholdDocument",
    anchor: "protocolAdopted",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    ...header("NOR-39"),
    step: "publishThresholdDocument",
    items: [],
    questions: [criteria]
  },
  {
    _tag: "Cadence",
    ...header("NOR-41"),
    recurring: "partnersInQa",
    from: "protocolAdopted",
    every: unmeasured("invited")
  }
]

/** Northshire's protocol, in force from 1 April 2025, with rules about what stands outside any episode. */
export const protocol = protocolWith(...ofPractitioners, ...ofTeams, ...ofAuthorities)

/** A key worker from Monday 5 January 2026 on, who was trained in nothing and supervised by nobody yet. */
export const kitsPost: Post = {
  practitioner: kit,
  startedOn: day("2026-01-05"),
  background: ["Family support"],
  topics: [],
  supervisions: []
}

export const covered = (topic: { readonly key: QuestionKey }, on: string): Post["topics"][number] => ({
  topic: topic.key,
  coveredOn: day(on),
  how: "A day with the practice lead."
})

export const supervised = (on: string, feedback: string | null = null): SupervisionSession => ({
  heldOn: day(on),
  by: tess.id,
  reflection: "What the visit meant for the child.",
  feedback,
  goals: null,
  workload: null
})

/** A team whose manager started on the same Monday. */
export const team: Team = {
  manager: { ...kitsPost, practitioner: tess },
  practitioners: [kitsPost],
  audits: [],
  improvements: []
}

export const northshireItself: Authority = {
  authority: AuthorityCode.make("northshire"),
  rolesIntroducedOn: day("2026-01-05"),
  activities: [],
  publications: []
}

export const activity = (
  recurring: Authority["activities"][number]["recurring"],
  on: string,
  ...partnersInvited: ReadonlyArray<string>
): Authority["activities"][number] => ({ recurring, heldOn: day(on), what: "As agreed.", partnersInvited })

export const contents = { question: criteria.key, where: "Page 4" }
