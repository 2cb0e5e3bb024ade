/** The protocol of a fictional authority: a shorter limit for the assessment, and a role of its own. */
import { Protocol, Role } from "@section17/domain"
import * as Schema from "effect/Schema"

export const practiceLead = Role.Role.make("practiceLead")

const title = "Northshire: How We Help"

export const northshire: Protocol.LocalProtocol = Schema.decodeUnknownSync(Protocol.LocalProtocol)({
  authority: "northshire",
  authorityName: "Northshire",
  title,
  version: "2024-04-01",
  sitsOn: "working-together-2023",
  inForce: { from: "2024-04-01" },
  roles: [
    {
      role: practiceLead,
      title: "Practice Lead",
      requires: [],
      rule: "NOR-1",
      source: { document: title, paragraph: "1" }
    }
  ],
  rules: [
    {
      _tag: "TimeLimit",
      id: "NOR-2",
      source: { document: title, paragraph: "2" },
      step: "completeAssessment",
      anchor: "referralReceived",
      within: { _tag: "Counted", amount: 30, unit: "workingDays" },
      ifExceeded: "recordReasons"
    },
    {
      _tag: "Eligibility",
      id: "NOR-3",
      source: { document: title, paragraph: "3" },
      work: "earlyHelp",
      mayLead: [{ role: practiceLead, requires: [] }]
    }
  ]
})
