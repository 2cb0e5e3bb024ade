import * as Result from "effect/Result"
import * as London from "../../calendar/London.ts"
import { isUnderWay } from "../enquiry/enquiries.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import { type Attendee, isOfTheAuthority } from "./Attendee.ts"
import { type Discussion, heldAt, openActions } from "./discussions.ts"
import type { entries } from "./StrategyDiscussion.ts"

/** The agencies that took part, beside the authority itself, and have no copy. */
const withoutCopy = ({ attendees }: Discussion, sharedWith: ReadonlyArray<string>): ReadonlyArray<string> =>
  attendees
    .filter((attendee) => !isOfTheAuthority(attendee) && !sharedWith.includes(attendee.agency))
    .map(({ agency }) => agency)

const keyOf = ({ name }: Attendee): string => name.trim().replaceAll(/\s+/gu, " ").toLowerCase()

/** Somebody who is named a second time: one person is no two. */
const namedTwice = (attendees: ReadonlyArray<Attendee>): Attendee | undefined =>
  attendees.find((each, place) => attendees.findIndex((other) => keyOf(other) === keyOf(each)) < place)

export const checks: Checks<typeof entries> = {
  /**
   * Exactly one discussion initiates an enquiry (reading A14): another one, while it is under way, lets it go on. And
   * nobody makes up the quorum twice.
   */
  StrategyDiscussionHeld: (episode, { _tag, attendees, outcome }) => {
    const twice = namedTwice(attendees)
    const fits = (outcome._tag === "EnquiryContinues") === isUnderWay(episode)
    return Result.flatMap(
      Requirement.inOrder(twice === undefined, _tag, {
        stands: `${twice?.name} takes part twice`,
        needs: "each person once, in one capacity; two of one name told apart"
      }),
      () =>
        Requirement.inOrder(fits, _tag, {
          stands: isUnderWay(episode)
            ? "an enquiry under section 47 is under way"
            : "no enquiry under section 47 is under way to go on with",
          needs: isUnderWay(episode)
            ? "the outcome that the enquiry goes on, or its conclusion first"
            : "the outcome that an enquiry is started, or that there is none"
        })
    )
  },
  /** Of a discussion on record, after it was held, and to every agency that took part. @see BUC-6.3b */
  StrategyRecordShared: (episode, { _tag, discussionHeldAt, sharedAt, sharedWith }) => {
    const discussion = heldAt(episode, discussionHeldAt)
    const missing = discussion === undefined ? [] : withoutCopy(discussion, sharedWith)
    return Result.flatMap(
      Requirement.inOrder(discussion !== undefined && discussionHeldAt <= sharedAt, _tag, {
        stands: "no strategy discussion of that time is on record before the copy",
        needs: "the discussion first"
      }),
      () =>
        Requirement.inOrder(missing.length === 0, _tag, {
          stands: `there is no copy for ${missing.join(", ")}`,
          needs: "a copy for every agency that took part"
        })
    )
  },
  /** Something that was agreed and is not done yet. @see WT15-108 */
  AgreedActionDone: (episode, { _tag, discussionHeldAt, doneOn, what }, deciding) =>
    Result.flatMap(
      Requirement.inOrder(
        openActions(episode).some((each) => each.discussionHeldAt === discussionHeldAt && each.what === what),
        _tag,
        { stands: "nothing of that kind is agreed and still open", needs: "the words of the agreed action" }
      ),
      () =>
        Requirement.possible(
          _tag,
          { field: "doneOn", given: doneOn, notBefore: London.dayOf(discussionHeldAt) },
          deciding
        )
    )
}
