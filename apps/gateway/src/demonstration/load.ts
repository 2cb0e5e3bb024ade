/** Puts the fictional practitioners and children on record, each authority's once, through the use cases. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import {
  type AuthorityCode,
  Child,
  EpisodeId,
  Instant,
  London,
  type Practitioner,
  Protocol,
  type WorkingDayCalendar as Calendar,
  WorkingDayCalendar
} from "@section17/domain"
import {
  carryOut,
  Episodes,
  IdempotencyKey,
  now,
  Practitioners,
  Protocols,
  putPractitioners,
  referChild,
  type SessionContext,
  UnitOfWork
} from "@section17/application"
import { uuidFrom } from "../caseload/Draw.ts"
import { registerCaseSystem } from "./caseSystem.ts"
import { find, practitionersOf } from "./practitioners.ts"
import { type By, type Step, stories, type Story } from "./stories.ts"

const sessionOf = (authority: AuthorityCode.AuthorityCode, by: By): SessionContext => {
  const { id, name, roles } = find(authority, by) as Practitioner.Practitioner
  return { authority, practitioner: id, name, roles, purpose: "demonstration" }
}

const requestFor = (operation: string, episode: EpisodeId, step: number) => ({
  key: IdempotencyKey.make(`demonstration-${episode}-${step}`),
  operation,
  input: "demonstration"
})

const practitioners = Effect.fnUntraced(function* (authority: AuthorityCode.AuthorityCode) {
  const wanted = practitionersOf(authority)
  const known = yield* (yield* Practitioners).get(wanted.map(({ id }) => id))
  yield* putPractitioners(wanted.filter(({ id }) => !known.has(id)))
  return (yield* (yield* Episodes).list({ first: 1 })).total === 0
})

const inWorkingDays = (
  calendar: Calendar.WorkingDayCalendar,
  from: ReturnType<typeof London.dayOf>,
  workingDays: number
) => Result.getOrThrow(WorkingDayCalendar.addWorkingDays(calendar, { from, workingDays }))

const allocation = (authority: AuthorityCode.AuthorityCode, calendar: Calendar.WorkingDayCalendar): Step => ({
  by: "team-manager",
  command: (on) => ({
    _tag: "AllocateLeadPractitioner",
    practitioner: sessionOf(authority, "social-worker").practitioner,
    considerations: {
      skillsAndExperience: "Experienced with families of this size, and has room for the case.",
      childAndFamilyNeeds: "Somebody who visits often and knows the neighbourhood.",
      riskOfSection47: "None evident; to be kept in view at every visit."
    },
    direction: {
      focus: "Daily care and routines, and what the parents need to keep them up.",
      // Well within any limit from the day of receipt, which may have been yesterday.
      seeChildBy: inWorkingDays(calendar, on, 3),
      completeBy: inWorkingDays(calendar, on, 20),
      further: null
    }
  })
})

/** The questions that the protocol asks before an assessment is submitted, answered in made-up words. */
const answered = (protocol: Protocol.Protocol): ReadonlyArray<Step> => {
  const asked = Protocol.checklists(protocol, "submitAssessment").flatMap(({ questions = [] }) => questions)
  const [first, ...rest] = asked.map(({ key }) => ({ question: key, answer: "As the family told it." }))
  if (first === undefined) return []
  const entry = { _tag: "QuestionsAnswered", answers: [first, ...rest] } as const
  return [{ by: "social-worker", command: () => ({ _tag: "PutOnRecord", entry }) }]
}

const tell = Effect.fnUntraced(function* (authority: AuthorityCode.AuthorityCode, story: Story) {
  const protocols = yield* Protocols
  const at = yield* now
  const asked = {
    allocated: allocation(authority, protocols.calendar(authority)),
    answered: answered(yield* protocols.inForce(authority, London.dayOf(at)))
  }
  const named = [authority, story.child.givenName, story.child.familyName]
  const episode = EpisodeId.make(uuidFrom("episode", ...named))
  const child = { ...story.child, id: Child.ChildId.make(uuidFrom("child", ...named)) }
  yield* referChild(sessionOf(authority, "social-worker"), {
    episode,
    child: { _tag: "New", child },
    referrer: story.referrer,
    concern: story.concern,
    receivedAt: Instant.addHours(at, -story.receivedAgo),
    request: requestFor("referralReceive", episode, 0)
  })
  let seenVersion = 1
  for (const { by, command } of story.steps(asked)) {
    const carriedOut = yield* carryOut(sessionOf(authority, by), {
      episode,
      seenVersion,
      command: command(London.dayOf(at)),
      request: requestFor("demonstration", episode, seenVersion)
    })
    seenVersion = carriedOut.episode.version
  }
})

/** Loads what is missing. That a made-up case is refused is a defect: it is ours. */
export const loadDemonstration = Effect.fn("loadDemonstration")(function* (
  authorities: ReadonlyArray<AuthorityCode.AuthorityCode>
) {
  for (const authority of authorities) {
    const session = sessionOf(authority, "team-manager")
    const isEmpty = yield* (yield* UnitOfWork).run(session, practitioners(authority))
    yield* Effect.orDie(registerCaseSystem(authority))
    if (isEmpty) yield* Effect.orDie(Effect.forEach(stories, (story) => tell(authority, story)))
  }
})
