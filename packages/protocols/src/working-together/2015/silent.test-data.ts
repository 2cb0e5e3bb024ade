/** An authority whose own protocol says nothing, so that the guidance of 2015 alone speaks; and a child referred in 2016. */
import { Child, type Command, Protocol } from "@section17/domain"
import * as Result from "effect/Result"
import { authority, edition, socialWorker, teamManager } from "../../rule.ts"
import { commands, day, person, registeredWith, step } from "../../story.test-data.ts"
import { workingTogether2015 } from "./edition.ts"

/** An authority that says nothing of its own. */
export const silent = Result.getOrThrow(
  Protocol.overlay(workingTogether2015, {
    authority: authority("northshire"),
    authorityName: "Northshire",
    title: "Northshire's protocol",
    version: "2015-03-26",
    sitsOn: edition("working-together-2015"),
    inForce: workingTogether2015.inForce,
    roles: [],
    rules: []
  })
)
const registrations = [registeredWith("HCPC", { from: "2014-01-01" })]
const qualified = { employer: "northshire", socialWorkQualified: true, registrations }
export const sal = person("sal", "Sal Reed", { ...qualified, roles: [socialWorker] })
export const mo = person("mo", "Mo Hart", { ...qualified, roles: [teamManager] })
/** A manager who leads as a social worker too. */
export const ned = person("ned", "Ned Cole", { ...qualified, roles: [teamManager, socialWorker] })

/** Born in 2010, so that there is a child in 2016. */
export const child: Command.CommandOf<"ReceiveReferral">["child"] = {
  id: Child.ChildId.make("22222222-2222-4222-8222-222222222222"),
  birth: { _tag: "Born", on: day("2010-06-01") }
}

export const allocated = [
  step("2016-01-04 10:00", sal, commands.refer("2016-01-04 09:00", { child })),
  step("2016-01-04 12:00", sal, commands.answer()),
  step("2016-01-05 10:00", mo, commands.allocate(sal, null, { considerations: null }))
]
export const seen = step("2016-01-08 16:00", sal, commands.see("2016-01-08"))
