/** An episode as tests tell it: who does what, on which day and at what time in London. */
import * as Result from "effect/Result"
import { type CalendarDate } from "../calendar/CalendarDate.ts"
import type { Instant } from "../calendar/Instant.ts"
import * as London from "../calendar/London.ts"
import { TimeOfDay } from "../calendar/TimeOfDay.ts"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import { ChildId } from "../child/Child.ts"
import type { Practitioner } from "../practitioner/Practitioner.ts"
import { day, people, protocol, sam, tess, theo } from "../protocol/northshire.test-data.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import type { Command, CommandOf } from "./Command.ts"
import { decide } from "./decide.ts"
import type { Decided, Through } from "./Deciding.ts"
import type { Episode } from "./Episode.ts"
import { EpisodeId } from "./EpisodeId.ts"
import type { Event } from "./Event.ts"
import { evolve } from "./evolve.ts"

/** The instant at which the clock in London shows this: `london("2026-12-18 16:40")`. */
export const london = (text: string): Instant =>
  London.at(day(text.slice(0, 10)), TimeOfDay.make(text.slice(11)))

export const calendar = WorkingDayCalendar.make()
const named = new Map(people.map((each) => [each.id, each]))

/** Somebody gives a command at a time in London, under Northshire's protocol or another. */
export interface Step {
  readonly at: string
  readonly by: Practitioner
  readonly does: Command
  /** The case system that gives it in their name. */
  readonly through?: Through
}

export const attempt = (before: Episode | undefined, step: Step, under: Protocol = protocol): Decided =>
  decide(before, step.does, {
    protocol: under,
    calendar,
    practitioner: step.by,
    ...(step.through === undefined ? {} : { through: step.through }),
    named,
    now: london(step.at)
  })

export const eventsOf = (steps: ReadonlyArray<Step>, under: Protocol = protocol): ReadonlyArray<Event> => {
  const events: Array<Event> = []
  let episode: Episode | undefined
  for (const step of steps) {
    for (const event of Result.getOrThrow(attempt(episode, step, under))) {
      events.push(event)
      episode = evolve(episode, event)
    }
  }
  return events
}

/** The episode after all the steps, each of which must be allowed. */
export const told = (steps: ReadonlyArray<Step>, under: Protocol = protocol): Episode => {
  const episode = eventsOf(steps, under).reduce<Episode | undefined>(evolve, undefined)
  if (episode === undefined) throw new Error("a story without a step is no story")
  return episode
}

export const episodeId = EpisodeId.make("11111111-1111-4111-8111-111111111111")
export const childId = ChildId.make("22222222-2222-4222-8222-222222222222")

/** What practitioners do, with ordinary contents; a test names only what it is about. */
export const commands = {
  refer: (rest: Partial<CommandOf<"ReceiveReferral">> = {}): Command => ({
    _tag: "ReceiveReferral",
    episode: episodeId,
    child: { id: childId, birth: { _tag: "Born", on: day("2018-06-01") } },
    referrer: {
      _tag: "Professional",
      name: "Ms Hall",
      agency: "Hill School",
      capacity: "teacher",
      wishesToRemainAnonymous: false
    },
    concern: "Often hungry, and alone at home.",
    receivedAt: london("2026-12-18 16:40"),
    ...rest
  }),
  answer: (response: CommandOf<"DecideReferral">["response"] = "section17Assessment"): Command => ({
    _tag: "DecideReferral",
    response,
    reasons: "As the indicators of need describe."
  }),
  map: (heldOn: string): Command => ({
    _tag: "RecordTeamMapping",
    heldOn: day(heldOn),
    summary: "Strengths, needs and next steps."
  }),
  allocate: (
    practitioner: Practitioner,
    rest: Partial<CommandOf<"AllocateLeadPractitioner">> = {}
  ): Command => ({
    _tag: "AllocateLeadPractitioner",
    practitioner: practitioner.id,
    considerations: {
      skillsAndExperience: "Knows neglect well.",
      childAndFamilyNeeds: "Somebody who can stay.",
      riskOfSection47: "None evident."
    },
    direction: {
      focus: "Neglect",
      seeChildBy: day("2026-12-30"),
      completeBy: day("2027-02-12"),
      further: null
    },
    ...rest
  }),
  see: (seenOn: string): Command => ({
    _tag: "RecordChildSeen",
    seenOn: day(seenOn),
    manner: { _tag: "Alone" },
    wishesAndFeelings: "Wants to stay at school."
  }),
  submit: (analysis: Partial<CommandOf<"SubmitAssessment">["analysis"]> = {}): Command => ({
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
  authorise: (outcome: CommandOf<"AuthoriseAssessment">["outcome"] = "childInNeedPlan"): Command => ({
    _tag: "AuthoriseAssessment",
    outcome,
    rationale: "Needs are clear."
  }),
  accountFor: (step: CommandOf<"RecordOverrunReason">["step"] = "completeAssessment"): Command => ({
    _tag: "RecordOverrunReason",
    step,
    reason: "The family was away.",
    discussedWith: ["child", "family", "professionals"]
  }),
  draft: (outcomes: CommandOf<"DraftPlan">["outcomes"] = [measurable]): Command => ({
    _tag: "DraftPlan",
    outcomes
  }),
  agree: (discussedWithFamilyOn: string): Command => ({
    _tag: "AgreePlan",
    agreedWith: ["Hill School"],
    discussedWithFamilyOn: day(discussedWithFamilyOn)
  }),
  signOff: { _tag: "SignOffPlan", comment: null },
  start: (startedOn: string): Command => ({ _tag: "StartWork", startedOn: day(startedOn) }),
  review: (reviewedOn: string): Command => ({
    _tag: "ReviewPlan",
    reviewedOn: day(reviewedOn),
    progress: "Eats breakfast at school.",
    sufficientAndSustained: false,
    furtherAction: "Go on."
  }),
  supervise: (heldOn: string): Command => ({
    _tag: "RecordSupervision",
    heldOn: day(heldOn),
    direction: "See the child alone."
  }),
  tell: (
    telling: CommandOf<"RecordTold">["telling"],
    toldOn: string,
    form: CommandOf<"RecordTold">["form"] = "spoken"
  ): Command => ({ _tag: "RecordTold", telling, toldOn: day(toldOn), form, said: "As decided." }),
  leaveUntold: (
    telling: CommandOf<"RecordNotTold">["telling"],
    exception: CommandOf<"RecordNotTold">["exception"]
  ): Command => ({ _tag: "RecordNotTold", telling, exception, reason: "Father threatened her." }),
  propose: {
    _tag: "ProposeClosure",
    destination: { _tag: "SteppedDown", to: "level 2" },
    reasons: "Needs are met."
  },
  close: { _tag: "CloseEpisode", comment: null }
} as const satisfies Record<string, Command | ((...given: ReadonlyArray<never>) => Command)>

const measurable = {
  outcome: "Eats three meals a day.",
  measure: "Weight, each fortnight.",
  actions: [{ what: "Breakfast club", byWhom: "Hill School", byWhen: day("2027-03-01") as CalendarDate }]
}

const chapter = (at: string, by: Practitioner, does: Command): Step => ({ at, by, does })

/** One child's episode in Northshire, from a referral before Christmas to its closure in spring. */
export const story = [
  chapter("2026-12-18 16:45", tess, commands.refer()),
  chapter("2026-12-21 10:00", tess, commands.answer()),
  chapter("2026-12-21 14:00", tess, commands.map("2026-12-21")),
  chapter("2026-12-22 09:00", tess, commands.allocate(sam)),
  chapter("2026-12-23 15:00", sam, commands.see("2026-12-23")),
  chapter("2027-01-20 12:00", tess, commands.supervise("2027-01-20")),
  chapter("2027-02-01 12:00", sam, commands.submit()),
  chapter("2027-02-03 12:00", tess, commands.giveBack),
  chapter("2027-02-10 12:00", sam, commands.submit()),
  chapter("2027-02-11 12:00", tess, commands.authorise()),
  chapter("2027-02-12 12:00", sam, commands.tell("familyAndAgenciesOfOutcome", "2027-02-12", "written")),
  chapter("2027-02-15 12:00", sam, commands.draft()),
  chapter("2027-02-16 12:00", theo, commands.agree("2027-02-16")),
  chapter("2027-02-16 13:00", sam, commands.signOff),
  chapter("2027-02-17 12:00", sam, commands.start("2027-02-17")),
  chapter("2027-03-16 12:00", sam, commands.review("2027-03-16")),
  chapter("2027-04-20 12:00", sam, commands.propose),
  chapter("2027-04-21 12:00", sam, commands.tell("familyOfClosure", "2027-04-21")),
  chapter("2027-04-22 12:00", tess, commands.close)
] as const

/** The story as far as the step before this command is given for the `nth` time. */
export const until = (tag: Command["_tag"], nth = 1): ReadonlyArray<Step> => {
  const places = story.flatMap((step, place) => (step.does._tag === tag ? [place] : []))
  return story.slice(0, places[nth - 1])
}
