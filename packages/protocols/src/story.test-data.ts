/** A child's episode as tests tell it, under any protocol: who does what, on which day and at what time in London. */
import {
  CalendarDate,
  Child,
  type Command,
  decide,
  type Episode,
  EpisodeId,
  type Event,
  evolve,
  type Instant,
  London,
  Obligation,
  Practitioner,
  type Protocol,
  type Refusal,
  TimeOfDay,
  WorkingDayCalendar
} from "@section17/domain"
import * as Result from "effect/Result"

export const day = CalendarDate.CalendarDate.make

/** The instant at which the clock in London shows this: `london("2026-12-18 16:40")`. */
export const london = (text: string): Instant.Instant =>
  London.at(day(text.slice(0, 10)), TimeOfDay.TimeOfDay.make(text.slice(11)))

export const calendar = WorkingDayCalendar.make()

type Person = Practitioner.Practitioner

export const person = (id: string, name: string, rest: Omit<Partial<Person>, "id" | "name">): Person => ({
  id: Practitioner.PractitionerId.make(id),
  name,
  roles: [],
  employer: "An agency",
  socialWorkQualified: false,
  significantPracticeExperience: false,
  registrations: [],
  supervisor: null,
  ...rest
})

export const registeredWith = (
  regulator: string,
  dates: { readonly from?: string; readonly until?: string } = {}
): Practitioner.Registration => ({
  regulator,
  number: "SW100",
  from: day(dates.from ?? "2020-12-01"),
  ...(dates.until === undefined ? {} : { until: day(dates.until) })
})

export interface Step {
  readonly at: string
  readonly by: Person
  readonly does: Command.Command
}

export const step = (at: string, by: Person, does: Command.Command): Step => ({ at, by, does })

/** Tells episodes under a protocol, among the people whom the authority knows. */
export const tellerOf = (protocol: Protocol.Protocol, people: ReadonlyArray<Person>) => {
  const named = new Map(people.map((each) => [each.id, each]))
  const attempt = (before: Episode.Episode | undefined, { at, by, does }: Step) =>
    decide(before, does, { protocol, calendar, practitioner: by, named, now: london(at) })
  const eventsOf = (steps: ReadonlyArray<Step>): ReadonlyArray<Event.Event> => {
    const events: Array<Event.Event> = []
    for (const each of steps) events.push(...Result.getOrThrow(attempt(fold(events), each)))
    return events
  }
  const told = (steps: ReadonlyArray<Step>): Episode.Episode => {
    const episode = fold(eventsOf(steps))
    if (episode === undefined) throw new Error("a story without a step is no story")
    return episode
  }
  const refusal = (before: ReadonlyArray<Step>, last: Step): Refusal.Refusal => {
    const episode = before.length === 0 ? undefined : told(before)
    const asItWas = JSON.stringify(episode)
    const refused = Result.getOrThrow(Result.flip(attempt(episode, last)))
    if (JSON.stringify(episode) !== asItWas) throw new Error("a refusal has changed the episode")
    return refused
  }
  return {
    eventsOf,
    told,
    /** The refusal of the last step. Throws when it is not refused, or when it changed anything. */
    refusal,
    /** The name of that refusal. */
    tagOf: (before: ReadonlyArray<Step>, last: Step): string => refusal(before, last)._tag,
    /** The rule on which that refusal rests. */
    ruleOf: (before: ReadonlyArray<Step>, last: Step): string => restsOn(refusal(before, last)),
    /** What is owed on a day: the duty, its state, and its due date, for one rule. */
    owed: (steps: ReadonlyArray<Step>, rule: string, on: string): ReadonlyArray<Obligation.Obligation> =>
      Result.getOrThrow(Obligation.obligations(told(steps), { protocol, calendar, on: day(on) })).filter(
        (each) => each.rule === rule
      )
  }
}

const fold = (events: ReadonlyArray<Event.Event>): Episode.Episode | undefined =>
  events.reduce<Episode.Episode | undefined>(evolve, undefined)

const restsOn = (refusal: Refusal.Refusal): string =>
  "explanation" in refusal ? refusal.explanation.rule : "rule" in refusal ? refusal.rule : refusal._tag

const facts = (refusal: Refusal.Refusal): ReadonlyArray<string> => {
  if ("missing" in refusal) return refusal.missing
  if ("allowed" in refusal) return refusal.allowed
  if ("latest" in refusal) return [refusal.latest]
  return "dueOn" in refusal ? [refusal.dueOn] : []
}

/** The rule that a refusal rests on, and what it says is missing, allowed or due. */
export const about = (refusal: Refusal.Refusal): readonly [rule: string, ...facts: ReadonlyArray<string>] => [
  restsOn(refusal),
  ...facts(refusal)
]

/** Those that come from a time limit: the same requirement may also say whose decision it is. */
export const limits = (
  obligations: ReadonlyArray<Obligation.Obligation>
): ReadonlyArray<Obligation.Obligation> => obligations.filter(({ kind }) => kind === "TimeLimit")

/** The state and the due date of each. */
export const standing = (
  obligations: ReadonlyArray<Obligation.Obligation>
): ReadonlyArray<readonly [state: string, dueOn: string | null]> =>
  obligations.map(({ deadline, state }) => [state, deadline?.dueOn ?? null])

type Fields<Tag extends Command.CommandTag> = Partial<Command.CommandOf<Tag>>

/** What practitioners do, with ordinary contents; a test names only what it is about. */
export const commands = {
  refer: (receivedAt: string, rest: Fields<"ReceiveReferral"> = {}): Command.Command => ({
    _tag: "ReceiveReferral",
    episode: EpisodeId.make("11111111-1111-4111-8111-111111111111"),
    child: {
      id: Child.ChildId.make("22222222-2222-4222-8222-222222222222"),
      birth: { _tag: "Born", on: day("2018-06-01") }
    },
    referrer: {
      _tag: "Professional",
      name: "Ms Hall",
      agency: "Hill School",
      capacity: "teacher",
      wishesToRemainAnonymous: false
    },
    concern: "Often hungry, and alone at home.",
    receivedAt: london(receivedAt),
    ...rest
  }),
  answer: (
    response: Command.CommandOf<"DecideReferral">["response"] = "section17Assessment"
  ): Command.Command => ({
    _tag: "DecideReferral",
    response,
    reasons: "As the indicators of need describe."
  }),
  map: (heldOn: string): Command.Command => ({
    _tag: "RecordTeamMapping",
    heldOn: day(heldOn),
    summary: "Strengths, needs and next steps."
  }),
  allocate: (
    practitioner: Person,
    direction: { readonly seeChildBy: string; readonly completeBy: string } | null,
    rest: Fields<"AllocateLeadPractitioner"> = {}
  ): Command.Command => ({
    _tag: "AllocateLeadPractitioner",
    practitioner: practitioner.id,
    considerations: {
      skillsAndExperience: "Knows neglect well.",
      childAndFamilyNeeds: "Somebody who can stay.",
      riskOfSection47: "None evident."
    },
    direction:
      direction === null
        ? null
        : {
            focus: "Neglect",
            seeChildBy: day(direction.seeChildBy),
            completeBy: day(direction.completeBy),
            further: null
          },
    ...rest
  }),
  see: (seenOn: string): Command.Command => ({
    _tag: "RecordChildSeen",
    seenOn: day(seenOn),
    manner: { _tag: "Alone" },
    wishesAndFeelings: "Wants to stay at school."
  }),
  submit: (analysis: Partial<Command.CommandOf<"SubmitAssessment">["analysis"]> = {}): Command.Command => ({
    _tag: "SubmitAssessment",
    analysis: {
      developmentalNeeds: "Underweight.",
      parentingCapacity: "Mother unwell.",
      familyAndEnvironment: "Grandmother near.",
      ...analysis
    },
    recommendation: "A child in need plan."
  }),
  giveBack: { _tag: "ReturnAssessment", furtherWork: "Speak to the health visitor." },
  authorise: { _tag: "AuthoriseAssessment", outcome: "childInNeedPlan", rationale: "Needs are clear." },
  accountFor: {
    _tag: "RecordOverrunReason",
    step: "completeAssessment",
    reason: "The family was away.",
    discussedWith: ["child", "family", "professionals"]
  },
  draft: {
    _tag: "DraftPlan",
    outcomes: [
      {
        outcome: "Eats three meals a day.",
        measure: "Weight, each fortnight.",
        actions: [{ what: "Breakfast club", byWhom: "Hill School", byWhen: day("2027-03-01") }]
      }
    ]
  },
  agree: (discussedWithFamilyOn: string): Command.Command => ({
    _tag: "AgreePlan",
    agreedWith: ["Hill School"],
    discussedWithFamilyOn: day(discussedWithFamilyOn)
  }),
  signOff: { _tag: "SignOffPlan", comment: null },
  start: (startedOn: string): Command.Command => ({ _tag: "StartWork", startedOn: day(startedOn) }),
  review: (reviewedOn: string): Command.Command => ({
    _tag: "ReviewPlan",
    reviewedOn: day(reviewedOn),
    progress: "Eats breakfast at school.",
    sufficientAndSustained: true,
    furtherAction: "None."
  }),
  supervise: (heldOn: string): Command.Command => ({
    _tag: "RecordSupervision",
    heldOn: day(heldOn),
    direction: "See the child alone."
  }),
  tell: (
    telling: Command.CommandOf<"RecordTold">["telling"],
    toldOn: string,
    form: Command.CommandOf<"RecordTold">["form"] = "spoken"
  ): Command.Command => ({ _tag: "RecordTold", telling, toldOn: day(toldOn), form, said: "As decided." }),
  leaveUntold: (
    telling: Command.CommandOf<"RecordNotTold">["telling"],
    exception: Command.CommandOf<"RecordNotTold">["exception"]
  ): Command.Command => ({ _tag: "RecordNotTold", telling, exception, reason: "Father threatened her." }),
  propose: {
    _tag: "ProposeClosure",
    destination: { _tag: "SteppedDown", to: "level 2" },
    reasons: "Needs are met."
  },
  close: { _tag: "CloseEpisode", comment: null }
} as const satisfies Record<string, Command.Command | ((...given: ReadonlyArray<never>) => Command.Command)>
