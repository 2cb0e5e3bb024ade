/** The small words that protocols are written with: ids, days, roles and stretches, checked as they are made. */
import {
  AuthorityCode,
  CalendarDate,
  Citation,
  Condition,
  Protocol,
  Role,
  Rule,
  type Who
} from "@section17/domain"

export const id = Citation.RuleId.make
export const day = CalendarDate.CalendarDate.make
export const authority = AuthorityCode.AuthorityCode.make
export const edition = Protocol.EditionCode.make

export const role = Role.Role.make
export const socialWorker = role("socialWorker")
export const teamManager = role("teamManager")
export const anyRole = Role.anyRole

const { cases } = Condition.Condition
export const socialWorkQualified = cases.SocialWorkQualified.make({})
export const registeredWith = (regulator: string) => cases.Registered.make({ regulators: [{ regulator }] })
export const employedByTheAuthority = cases.EmployedByTheAuthority.make({})
export const significantPracticeExperience = cases.SignificantPracticeExperience.make({})
export const directlySupervisedBy = (by: Role.Role) => cases.DirectlySupervisedBy.make({ role: by })
export const supervisedByQualifiedSocialWorker = cases.SupervisedByQualifiedSocialWorker.make({})
/** On whose record each of these is: training completed, or an ability shown. */
export const trainedIn = (
  topics: readonly [Rule.Question.Question, ...ReadonlyArray<Rule.Question.Question>]
) => cases.TrainedIn.make({ topics })

export const who = (held: Role.Role, ...requires: ReadonlyArray<Condition.Condition>): Who.Who => ({
  role: held,
  requires
})

const counted =
  (unit: Rule.Within.Unit) =>
  (amount: number): Rule.Within.Within => ({ _tag: "Counted", amount, unit })
export const workingDays = counted("workingDays")
/** Days that a text does not say to be working days (reading A6). */
export const daysAsWritten = counted("daysAsWritten")
export const weeks = counted("weeks")
export const months = counted("months")
export const hours = counted("hours")
export const unmeasured = (words: string): Rule.Within.Within => ({ _tag: "Unmeasured", words })
export const setForTheCase: Rule.Within.Within = { _tag: "SetForTheCase" }

/** A question that a document wants answered, or a topic that it wants covered. */
export const question = (key: string, asks: string): Rule.Question.Question => ({
  key: Rule.Question.QuestionKey.make(key),
  asks
})
