import type { Rule } from "@section17/domain"
import { id, unmeasured } from "../../rule.ts"
import { cite } from "./cite.ts"

const circulated: Pick<Rule.Notification, "_tag" | "id" | "source" | "within" | "form" | "unless"> = {
  _tag: "Notification",
  id: id("BAR-8b"),
  source: cite("8"),
  within: unmeasured("no limit is stated"),
  form: "written",
  unless: []
}

/** Section 8: plans and minutes go to those who took part, to the child where appropriate, and to the parents. */
export const circulation: ReadonlyArray<Rule.Rule> = [
  { ...circulated, telling: "participantsOfAssessmentPlan", after: "assessmentPlanned" },
  { ...circulated, telling: "participantsOfPlan", after: "planAgreed" },
  { ...circulated, telling: "participantsOfReviewMinutes", after: "reviewMeetingHeld" }
]
