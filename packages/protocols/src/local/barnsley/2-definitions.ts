import type { Rule, Who } from "@section17/domain"
import { id, registeredWith, socialWorker, socialWorkQualified, who } from "../../rule.ts"
import { section17Leads } from "./2-lead-practitioner-at-child-in-need-level.ts"
import { cite } from "./cite.ts"

/** Section 2.2: the qualified Social Worker; the register is the edition's to ask for. */
export const qualifiedSocialWorker: Who.RoleDefinition = {
  role: socialWorker,
  title: "Social Worker",
  requires: [socialWorkQualified, registeredWith("Social Work England")],
  rule: id("BAR-2.2a"),
  source: cite("2.2")
}

/** Section 2: who leads under section 17 today, and under section 47 always; and the Integrated Front Door. */
export const definitions: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Eligibility",
    id: id("BAR-2.1a"),
    alsoEnforces: [id("BAR-2.1b"), id("BAR-1.1b")],
    source: cite("2.1"),
    reading: {
      id: "C2",
      takenAs:
        "The lead practitioner who is not a social worker, whom the guidance allows, is switched off: for now the task stays with Children's Social Care, and so with its social workers.",
      alternative: "Anybody whom Children's Social Care employs may lead."
    },
    work: "section17",
    mayLead: section17Leads.today
  },
  {
    _tag: "Eligibility",
    id: id("BAR-2.2a"),
    source: cite("2.2"),
    work: "section47",
    mayLead: [who(socialWorker)]
  },
  {
    _tag: "Routing",
    id: id("BAR-IFDa"),
    alsoEnforces: [id("BAR-IFDc")],
    source: cite("2, The Barnsley Integrated Front Door (IFD)"),
    reading: {
      id: "C1",
      takenAs:
        "That the team decides leaves open who in it does, and by when: the edition says both (WT15-066).",
      alternative: "Only the social workers of the Integrated Front Door decide."
    },
    situation: "referralReceived",
    goesTo:
      "the Integrated Front Door (IFD), a team of experienced social workers, which decides between early help and child in need; some contacts are screened through the MASH"
  },
  {
    _tag: "Routing",
    id: id("BAR-IFDf"),
    source: cite("2, The Barnsley Integrated Front Door (IFD)"),
    situation: "suspectedSignificantHarm",
    goesTo:
      "a strategy discussion, to decide whether to start enquiries under section 47; where the concern is immediate and serious, the Integrated Front Door gathers information while Children's Services, the police and health plan what makes the child safe"
  }
]
