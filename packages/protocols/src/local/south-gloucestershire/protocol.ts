import type { Citation, Protocol } from "@section17/domain"
import { authority, day, edition, id, months, socialWorker, who } from "../../rule.ts"
import { plans } from "./plans.ts"
import { continuedInvolvement } from "./continued-involvement.ts"
import { covers } from "./contents.ts"

const title = "South Gloucestershire Children's Partnership: Local Protocol for Assessment and Support"

const cite = (paragraph: string): Citation.Citation => ({ document: title, paragraph })

/** Adopted on 13 November 2024 (SGL-R). It narrows one thing: every section 17 assessment is a social worker's. */
export const protocol: Protocol.LocalProtocol = {
  authority: authority("south-gloucestershire"),
  authorityName: "South Gloucestershire",
  title,
  version: "2024-11-13",
  sitsOn: edition("working-together-2023"),
  inForce: { from: day("2024-11-13") },
  adopted: { by: "Children's Partnership Executive", on: day("2024-11-13") },
  covers: covers(cite),
  roles: [],
  rules: [
    {
      _tag: "Eligibility",
      id: id("SGL-2"),
      alsoEnforces: [id("SGL-4"), id("SGL-0a")],
      source: cite("paragraphs 2 and 4"),
      reading: {
        id: "N4",
        takenAs:
          "Plans led by social care (paragraph 4) are led by a social worker, as assessments are (paragraph 2).",
        alternative: "Anybody in social care may lead a plan."
      },
      work: "section17",
      mayLead: [who(socialWorker)]
    },
    {
      _tag: "Cadence",
      id: id("SGL-R"),
      source: cite("paragraph 6, the adoption below it"),
      reading: {
        id: "A19",
        takenAs:
          "A year at most, counted from the adoption. A change of legislation or statutory guidance asks for a review sooner; the text gives no day for it.",
        alternative: "A change restarts the year."
      },
      recurring: "protocolReview",
      from: "protocolAdopted",
      every: months(12)
    },
    ...plans(cite),
    ...continuedInvolvement(cite)
  ]
}
