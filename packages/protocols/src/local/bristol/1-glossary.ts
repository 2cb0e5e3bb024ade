import type { Who } from "@section17/domain"
import {
  employedByTheAuthority,
  id,
  registeredWith,
  role,
  socialWorker,
  socialWorkQualified,
  teamManager
} from "../../rule.ts"
import { cite } from "./cite.ts"

export const childInNeedKeyWorker = role("childInNeedKeyWorker")

export const regulator = registeredWith("Social Work England")

/** Section 1: who is meant by Team Manager and Social Worker; section 3 b): the Key Worker. */
export const glossary: ReadonlyArray<Who.RoleDefinition> = [
  {
    role: teamManager,
    title: "Team Manager",
    requires: [socialWorkQualified],
    rule: id("BRI-1c"),
    source: cite("section 1")
  },
  {
    role: socialWorker,
    title: "Social Worker",
    requires: [employedByTheAuthority, socialWorkQualified, regulator],
    rule: id("BRI-1d"),
    source: cite("section 1")
  },
  {
    role: childInNeedKeyWorker,
    title: "Child in Need (FH) Key Worker",
    requires: [],
    rule: id("BRI-3b"),
    source: cite("section 3 b)")
  }
]
