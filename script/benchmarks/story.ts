// A full episode in Bristol: a referral, an assessment, a plan, a year of work and supervision, and closure.
import type { Event } from "../../packages/domain/src/index.ts"
import { bristolTells, kit, tess } from "../../packages/protocols/src/local/bristol/people.test-data.ts"
import { commands, step, type Step } from "../../packages/protocols/src/story.test-data.ts"

const direction = { seeChildBy: "2026-12-23", completeBy: "2027-02-12" }

const untilWorkStarts: ReadonlyArray<Step> = [
  step("2026-12-18 16:50", tess, commands.refer("2026-12-18 16:40")),
  step("2026-12-18 17:00", tess, commands.tell("referrerOfReceipt", "2026-12-18")),
  step("2026-12-21 10:00", tess, commands.answer()),
  step("2026-12-21 11:00", tess, commands.map("2026-12-21")),
  step("2026-12-21 15:00", tess, commands.allocate(kit, direction)),
  step("2026-12-23 16:00", kit, commands.see("2026-12-23")),
  step("2027-02-01 12:00", kit, commands.submit()),
  step("2027-02-03 12:00", tess, commands.giveBack),
  step("2027-02-10 12:00", kit, commands.submit()),
  step("2027-02-11 12:00", tess, commands.authorise),
  step("2027-02-12 12:00", kit, commands.draft),
  step("2027-02-15 12:00", tess, commands.agree("2027-02-15")),
  step("2027-02-15 12:05", tess, commands.signOff),
  step("2027-02-16 12:00", kit, commands.start("2027-02-16"))
]

const months = ["2027-03", "2027-04", "2027-05", "2027-06", "2027-07", "2027-08", "2027-09", "2027-10"]

/** The child is seen three times a month, the work supervised and the plan reviewed once. */
const monthOfWork = (month: string): ReadonlyArray<Step> => [
  step(`${month}-03 12:00`, kit, commands.see(`${month}-03`)),
  step(`${month}-10 12:00`, kit, commands.see(`${month}-10`)),
  step(`${month}-15 12:00`, tess, commands.supervise(`${month}-15`)),
  step(`${month}-17 12:00`, kit, commands.see(`${month}-17`)),
  step(`${month}-24 12:00`, kit, commands.review(`${month}-24`))
]

const untilClosed: ReadonlyArray<Step> = [
  step("2027-11-12 12:00", kit, commands.propose),
  step("2027-11-15 12:00", kit, commands.tell("familyOfClosure", "2027-11-15")),
  step("2027-11-16 12:00", tess, commands.close)
]

export const fullStory = (): ReadonlyArray<Event.Event> =>
  bristolTells.eventsOf([...untilWorkStarts, ...months.flatMap(monthOfWork), ...untilClosed])
