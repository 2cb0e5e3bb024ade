import type { Who } from "@section17/domain"
import { id, registeredWith, role, socialWorker, socialWorkQualified, teamManager } from "../../rule.ts"
import { cite } from "./cite.ts"

export const safeguardingBoard = role("safeguardingBoard")

export const roles: ReadonlyArray<Who.RoleDefinition> = [
  {
    role: socialWorker,
    title: "Social Worker",
    requires: [registeredWith("HCPC")],
    rule: id("WT15-003"),
    source: cite("About this guidance, footnote 3")
  },
  {
    role: teamManager,
    title: "social work manager",
    requires: [socialWorkQualified],
    rule: id("WT15-057"),
    source: cite("chapter 1, paragraph 46")
  },
  {
    role: safeguardingBoard,
    title: "Local Safeguarding Children Board (LSCB)",
    requires: [],
    rule: id("WT15-125"),
    source: cite("chapter 1, paragraphs 4, 17 and 18")
  }
]
