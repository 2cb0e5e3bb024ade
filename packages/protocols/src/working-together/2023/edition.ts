import { type Citation, Protocol } from "@section17/domain"
import {
  anyRole,
  day,
  edition,
  id,
  registeredWith,
  socialWorker,
  supervisedByQualifiedSocialWorker,
  who
} from "../../rule.ts"
import { publishProtocol } from "../2015/governance.ts"
import { workingTogether2018 } from "../2018/edition.ts"
import { registeredOtherwise } from "../2018/regulator.ts"

const title = "Working Together to Safeguard Children (2023)"

/** Since it came into force there has been no other regulator. */
const registered = registeredWith("Social Work England")

/** The source documents do not hold the text of 2023; local protocols tell what it changed, and quote some of it. */
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
      requires: [registered],
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
    },
    {
      ...publishProtocol,
      source: {
        document: title,
        paragraph: "paragraph 141, as quoted by Bristol's and South Gloucestershire's protocols"
      }
    },
    ...registeredOtherwise(workingTogether2018.rules, registered)
  ]
})
