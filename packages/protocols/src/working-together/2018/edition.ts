import { type Citation, Protocol } from "@section17/domain"
import { registeredWithTheRegulatorOfTheDay } from "../../regulatorOfTheDay.ts"
import { day, edition, id, socialWorker } from "../../rule.ts"
import { workingTogether2015 } from "../2015/edition.ts"
import { safeguardingBoard } from "../2015/roles.ts"
import { publishProtocol } from "../2015/governance.ts"
import { registeredOtherwise } from "./regulator.ts"

const title = "Working Together to Safeguard Children (2018)"

/** The source documents do not hold the text of 2018: what stands in 2015 is read with the regulator of the day. */
const as2015 = (paragraph: string): Citation.Citation => ({
  document: "Working Together to Safeguard Children (2015)",
  paragraph
})

/**
 * Working Together (2018), as far as the source documents tell it: the edition of 2015, with safeguarding partners in
 * the place of the boards, with another regulator, and with what one of them quotes of it.
 *
 * The register passed from one regulator to the other while this edition was in force: who is registered is judged by
 * the regulator of the day that is asked about (reading C8).
 */
export const workingTogether2018: Protocol.Edition = Protocol.succeed(workingTogether2015, {
  code: edition("working-together-2018"),
  title,
  inForce: { from: day("2018-07-04"), until: day("2023-12-14") },
  roles: [
    {
      role: socialWorker,
      title: "Social Worker",
      requires: [registeredWithTheRegulatorOfTheDay],
      rule: id("WT15-003"),
      source: as2015("About this guidance, footnote 3, with the regulator of the day (reading C8)")
    },
    {
      role: safeguardingBoard,
      title: "safeguarding partners",
      requires: [],
      rule: id("WT15-125"),
      source: as2015(
        "chapter 1, paragraphs 4, 17 and 18, with partners in the place of the boards (reading C8)"
      )
    }
  ],
  rules: [
    {
      ...publishProtocol,
      source: { document: title, paragraph: "as quoted by Buckinghamshire's protocol, section 1" }
    },
    ...registeredOtherwise(workingTogether2015.rules, registeredWithTheRegulatorOfTheDay)
  ]
})
