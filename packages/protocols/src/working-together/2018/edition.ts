import { type Citation, Protocol } from "@section17/domain"
import { day, edition, id, registeredWith, socialWorker, teamManager, who } from "../../rule.ts"
import { workingTogether2015 } from "../2015/edition.ts"

/** The source documents do not hold the text of 2018: what stands in 2015 is read with the regulator of the day. */
const as2015 = (paragraph: string): Citation.Citation => ({
  document: "Working Together to Safeguard Children (2015)",
  paragraph
})

const regulator = registeredWith("Social Work England")

/**
 * Working Together (2018), as far as the source documents tell it: the edition of 2015, with safeguarding partners in
 * the place of the boards, of which no rule speaks, and with another regulator.
 *
 * The register passed from the HCPC to Social Work England on 2 December 2019, while this edition was in force. A
 * condition names one regulator: this names the later one, so nothing may rest on this edition before that day.
 */
export const workingTogether2018: Protocol.Edition = Protocol.succeed(workingTogether2015, {
  code: edition("working-together-2018"),
  title: "Working Together to Safeguard Children (2018)",
  inForce: { from: day("2018-07-04"), until: day("2023-12-14") },
  roles: [
    {
      role: socialWorker,
      title: "Social Worker",
      requires: [regulator],
      rule: id("WT15-003"),
      source: as2015("About this guidance, footnote 3, with the regulator of the day (reading C8)")
    }
  ],
  rules: [
    {
      _tag: "SignOff",
      id: id("WT15-066"),
      source: as2015("chapter 1, paragraph 58"),
      reading: {
        id: "C8",
        takenAs:
          "The social worker who decides is registered with Social Work England, the regulator since 2 December 2019.",
        alternative: "Until 1 December 2019, with the HCPC."
      },
      decision: "referralResponse",
      by: [who(socialWorker), who(teamManager, regulator)],
      selfApproval: "notExcluded"
    }
  ]
})
