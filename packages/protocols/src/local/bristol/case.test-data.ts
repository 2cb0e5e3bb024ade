/** A case in Bristol from its referral to its closure, as far as each step. */
import { commands, step } from "../../story.test-data.ts"
import { kit, tess } from "./people.test-data.ts"

/** What the manager directs when the case is allocated. */
export const direction = { seeChildBy: "2026-12-23", completeBy: "2027-02-12" }

export const referred = [step("2026-12-18 16:50", tess, commands.refer("2026-12-18 16:40"))]
export const decided = [...referred, step("2026-12-21 10:00", tess, commands.answer())]
export const mapped = [...decided, step("2026-12-21 11:00", tess, commands.map("2026-12-21"))]
export const allocated = [...mapped, step("2026-12-21 15:00", tess, commands.allocate(kit, direction))]
export const seen = [...allocated, step("2026-12-23 16:00", kit, commands.see("2026-12-23"))]
export const submitted = [...seen, step("2027-02-01 12:00", kit, commands.submit())]
export const returned = [...submitted, step("2027-02-03 12:00", tess, commands.giveBack)]
export const submittedAgain = [...returned, step("2027-02-10 12:00", kit, commands.submit())]
export const authorised = [...submittedAgain, step("2027-02-11 12:00", tess, commands.authorise)]
export const drafted = [...authorised, step("2027-02-12 12:00", kit, commands.draft)]
export const agreed = [...drafted, step("2027-02-15 12:00", tess, commands.agree("2027-02-15"))]
export const signedOff = [...agreed, step("2027-02-15 12:05", tess, commands.signOff)]
export const working = [...signedOff, step("2027-02-16 12:00", kit, commands.start("2027-02-16"))]
export const reviewed = [...working, step("2027-03-15 12:00", kit, commands.review("2027-03-15"))]
export const proposed = [...reviewed, step("2027-04-12 12:00", kit, commands.propose)]
export const familyTold = [
  ...proposed,
  step("2027-04-13 12:00", kit, commands.tell("familyOfClosure", "2027-04-13"))
]
export const closed = [...familyTold, step("2027-04-14 12:00", tess, commands.close)]
