import type { Citation, Protocol } from "@section17/domain"
import { authority, day, edition, id, socialWorker, who } from "../../rule.ts"

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
  roles: [],
  rules: [
    {
      _tag: "Eligibility",
      id: id("SGL-2"),
      alsoEnforces: [id("SGL-4")],
      source: cite("paragraph 2"),
      work: "section17",
      mayLead: [who(socialWorker)]
    }
  ]
}
