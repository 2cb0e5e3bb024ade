/** What happens in a made-up case, chapter by chapter. */
import type { Command } from "@section17/domain"
import { type Beat, beat, type Plot, questionsAnswered, seen } from "./Beat.ts"
import type { Draw } from "./Draw.ts"
import { agencies, concerns, familyNames, givenNames, progress } from "./words.ts"

const professional = (draw: Draw): Command.CommandOf<"ReceiveReferral">["referrer"] => ({
  _tag: "Professional",
  name: `${draw.oneOf(givenNames)} ${draw.oneOf(familyNames)}`,
  ...draw.oneOf(agencies),
  wishesToRemainAnonymous: false
})

export const referral = ({ child, draw, episode }: Plot): ReadonlyArray<Beat> => [
  beat("socialWorker", 0, ({ at }) => ({
    _tag: "ReceiveReferral",
    episode,
    child: { id: child.id, birth: child.birth },
    referrer: professional(draw),
    concern: draw.oneOf(concerns),
    receivedAt: at
  }))
]

const answered = (draw: Draw, response: Command.CommandOf<"DecideReferral">["response"]): Beat =>
  beat("teamManager", draw.percent(90) ? 1 : 2, () => ({
    _tag: "DecideReferral",
    response,
    reasons: "The concerns were weighed with what the agencies know of the family."
  }))

export const notProgressed = ({ draw }: Plot): ReadonlyArray<Beat> => [
  answered(draw, draw.oneOf(["thresholdNotMet", "earlyHelp", "informationAndAdvice"]))
]

export const decision = ({ draw }: Plot): ReadonlyArray<Beat> => [answered(draw, "section17Assessment")]

export const allocation = ({ completeWithin, draw, inWorkingDays, lead }: Plot): ReadonlyArray<Beat> => [
  beat("teamManager", 0, ({ on }) => ({
    _tag: "RecordTeamMapping",
    heldOn: on,
    summary: "Warm relationships; money and housing are tight; next, hear from the children alone."
  })),
  beat("teamManager", 0, ({ on }) => ({
    _tag: "AllocateLeadPractitioner",
    practitioner: lead,
    considerations: {
      skillsAndExperience: "Experienced with families of this size, and has room for the case.",
      childAndFamilyNeeds: "Somebody who visits often and knows the neighbourhood.",
      riskOfSection47: draw.oneOf(["None evident.", "To be kept in view at every visit."])
    },
    direction: {
      focus: "Daily care and routines, and what the parents need to keep them up.",
      seeChildBy: inWorkingDays(on, 3),
      completeBy: inWorkingDays(on, completeWithin),
      further: null
    }
  }))
]

const submitted = (after: number): Beat =>
  beat("socialWorker", after, () => ({
    _tag: "SubmitAssessment",
    analysis: {
      developmentalNeeds: "Growing well; speech is a little behind.",
      parentingCapacity: "Loving and tired; accepts help.",
      familyAndEnvironment: "A grandmother nearby; the tenancy ends in the spring."
    },
    recommendation: "A child in need plan, with support at home and with housing."
  }))

export const submission = ({ draw }: Plot): ReadonlyArray<Beat> =>
  draw.percent(12)
    ? [
        submitted(4 + draw.below(6)),
        beat("teamManager", 1, () => ({
          _tag: "ReturnAssessment",
          furtherWork: "Speak to the health visitor."
        })),
        submitted(2)
      ]
    : [submitted(4 + draw.below(10))]

export const authorisation = (): ReadonlyArray<Beat> => [
  beat("teamManager", 1, () => ({
    _tag: "AuthoriseAssessment",
    outcome: "childInNeedPlan",
    rationale: "Needs are clear."
  }))
]

export const plan = (plot: Plot): ReadonlyArray<Beat> => [
  beat("socialWorker", 1, ({ on }) => ({
    _tag: "DraftPlan",
    outcomes: [
      {
        outcome: "Eats three meals a day.",
        measure: "Weight, each fortnight.",
        actions: [
          { what: "Breakfast club", byWhom: "Hazel Lane Primary School", byWhen: plot.inWorkingDays(on, 40) }
        ]
      }
    ]
  })),
  ...questionsAnswered("teamManager", plot, "agreePlan"),
  beat("teamManager", 2, ({ on }) => ({
    _tag: "AgreePlan",
    agreedWith: ["Hazel Lane Primary School", "The parents"],
    discussedWithFamilyOn: on
  })),
  beat("teamManager", 0, () => ({ _tag: "SignOffPlan", comment: null })),
  beat("socialWorker", 0, ({ on }) => ({ _tag: "StartWork", startedOn: on }))
]

/** About a month: the child is seen, the work is supervised, the plan is reviewed. */
export const monthOfWork = ({ draw }: Plot): ReadonlyArray<Beat> => [
  seen(draw, 5 + draw.below(5)),
  beat("teamManager", 3, ({ on }) => ({
    _tag: "RecordSupervision",
    heldOn: on,
    direction: "See the child alone."
  })),
  seen(draw, 5 + draw.below(3)),
  beat("socialWorker", 3, ({ on }) => ({
    _tag: "ReviewPlan",
    reviewedOn: on,
    progress: draw.oneOf(progress),
    sufficientAndSustained: true,
    furtherAction: "Go on as agreed."
  }))
]

export const proposal = ({ draw }: Plot): ReadonlyArray<Beat> => [
  beat("socialWorker", 2 + draw.below(4), () => ({
    _tag: "ProposeClosure",
    destination: { _tag: "SteppedDown", to: "level 2, with the school" },
    reasons: "The needs that were found are met, and the family says so too."
  }))
]

export const closing = (plot: Plot): ReadonlyArray<Beat> => [
  ...questionsAnswered("teamManager", plot, "closeEpisode"),
  beat("socialWorker", 1, ({ on }) => ({
    _tag: "RecordTold",
    telling: "familyOfClosure",
    toldOn: on,
    form: "spoken",
    said: "We agreed that school and family are enough now."
  })),
  beat("teamManager", 1, () => ({ _tag: "CloseEpisode", comment: null }))
]
