import { type Citation, Protocol } from "@section17/domain"
import { registeredWithTheRegulatorOfTheDay } from "../../regulatorOfTheDay.ts"
import {
  anyRole,
  day,
  edition,
  id,
  socialWorker,
  supervisedByQualifiedSocialWorker,
  who
} from "../../rule.ts"
import { workingTogether2018 } from "../2018/edition.ts"

const title = "Working Together to Safeguard Children (2023)"

/** The source documents do not hold the text of 2023; two local protocols tell what it changed. */
const asToldBy = (paragraph: string): Citation.Citation => ({
  document: title,
  paragraph: `as told by ${paragraph}`
})

/**
 * Working Together (2023), as far as the source documents tell it: the edition of 2018, with section 17 opened to
 * practitioners who are not social workers, under qualified supervision.
 */
export const workingTogether2023: Protocol.Edition = Protocol.succeed(workingTogether2018, {
  code: edition("working-together-2023"),
  title,
  inForce: { from: day("2023-12-15") },
  roles: [
    {
      role: socialWorker,
      title: "Social Worker",
      requires: [registeredWithTheRegulatorOfTheDay],
      rule: id("BRI-1d"),
      source: asToldBy("Bristol's local protocol, section 1")
    }
  ],
  rules: [
    {
      _tag: "Eligibility",
      id: id("BAR-2.1a"),
      source: asToldBy("Barnsley's protocol, 2.1"),
      reading: {
        id: "C2",
        takenAs:
          "A practitioner who is not a social worker may lead under section 17, supervised by a qualified social worker or practice supervisor.",
        alternative: "Social workers only, as in 2015."
      },
      work: "section17",
      mayLead: [who(socialWorker), who(anyRole, supervisedByQualifiedSocialWorker)]
    }
  ]
})
