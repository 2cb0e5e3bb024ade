import { canBeAskedOfTheChild } from "../../child/Consent.ts"
import type { Checks } from "../record/Check.ts"
import { answering } from "../record/answering.ts"
import { waitingSince } from "../record/waiting.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Consents.ts"
import { isRefused, latestWord } from "./standing.ts"

export const checks: Checks<typeof entries> = {
  ConsentSought: (_, { _tag, competence, of }) =>
    Requirement.inOrder(of._tag !== "TheChild" || canBeAskedOfTheChild(competence), _tag, {
      stands: "nobody judged the child of appropriate age and competent",
      needs: "that judgement, with its reasons, or somebody with parental responsibility"
    }),
  ConsentWithdrawn: answering(
    (episode, { of, to }) => {
      const latest = latestWord(episode, of, to)
      return latest?.word === "given" ? latest.on : undefined
    },
    {
      stands: "they have not given this consent",
      needs: "a consent that was given; record a refusal as one"
    }
  ),
  ConsentOverridden: (episode, { _tag, to }) =>
    Requirement.inOrder(isRefused(episode, to), _tag, {
      stands: "nobody refuses this consent",
      needs: "a refusal or a withdrawal on record"
    }),
  WithdrawalAnswered: answering((episode, { _tag }) => waitingSince(episode, "ConsentWithdrawn", _tag), {
    stands: "no withdrawal of consent waits for an answer",
    needs: "a withdrawal on record"
  })
}
