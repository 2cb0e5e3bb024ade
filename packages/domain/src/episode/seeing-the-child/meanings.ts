import type { Step } from "../../protocol/Subject.ts"
import type { EntryOf } from "../record/Entry.ts"
import type { Meanings } from "../record/Meaning.ts"
import { workingTogether } from "../workingTogether.ts"
import type { entries } from "./SeeingTheChild.ts"

const assessment = "assessment of a child under the Children Act 1989"
const seeing = workingTogether("WT15-094", assessment)
const interviews = workingTogether("WT15-095", assessment)
const alone = workingTogether("WT15-053", "paragraph 41")
const individually = workingTogether("WT15-052", "paragraph 40")

const toldOf: Record<EntryOf<"ChildToldOfDecision">["of"], Step> = {
  assessment: "tellChildOfAssessment",
  plan: "tellChildOfPlan",
  childProtectionPlan: "tellChildOfProtectionPlan"
}

export const meanings: Meanings<typeof entries> = {
  SeeingRescheduled: {
    governing: seeing,
    happened: "discussedOn",
    sets: ({ toSeeOn }) => [["toSeeOn", toSeeOn]]
  },
  HomeVisited: {
    governing: seeing,
    happened: "visitedOn",
    shows: ({ sleepingArea }) =>
      sleepingArea._tag === "Viewed" ? ["homeVisited", "sleepingArea"] : ["homeVisited"]
  },
  AdultsSeen: { governing: interviews, happened: "seenOn", shows: () => ["adultsSeen"] },
  ChildInterviewed: { governing: interviews, happened: "interviewedOn", needsBirth: true },
  DirectWorkDone: { governing: alone, happened: "doneOn", needsBirth: true },
  SupportToTakePartConsidered: {
    governing: alone,
    happened: "consideredOn",
    shows: () => ["supportToTakePart"]
  },
  ChildToldOfDecision: {
    governing: workingTogether("WT15-008", "introduction, box after paragraph 22"),
    happened: "toldOn",
    needsBirth: true,
    takes: ({ of }) => [toldOf[of]]
  },
  OtherChildConsidered: { governing: individually, happened: "consideredOn" },
  AbsentParentSearchedFor: {
    governing: workingTogether("WT15-048", "paragraph 36"),
    happened: "searchedOn"
  }
}
