/**
 * South Gloucestershire: the same referral. The same kind of worker may not lead here; a social worker does. What
 * Bristol's protocol adds (mapping, direction, agreement before work) is not asked.
 */
import type { People } from "./People.ts"
import type { Teller } from "./Teller.ts"
import { analysis, outcomes, referral } from "./words.ts"

const referAndAllocate = async (
  { act, clock, due }: Teller,
  { idOf, keyWorker, socialWorker, teamManager }: People
): Promise<void> => {
  await clock("2026-12-18T16:45:00.000Z")
  await act(socialWorker, "records the referral that the school made at 16:40", "referralReceive", referral)
  due("WT15-066")
  due("WT15-069")
  await clock("2026-12-21T09:30:00.000Z")
  const decision = { response: "SECTION_17_ASSESSMENT", reasons: "Robin may be in need." }
  await act(socialWorker, "decides to assess under section 17", "referralDecide", decision)
  const nobodyElse = { considerations: null, direction: null }
  const tried = { practitioner: await idOf(keyWorker), ...nobodyElse }
  await act(
    teamManager,
    "tries to allocate a Child in Need (FH) Key Worker",
    "leadPractitionerAllocate",
    tried
  )
  const allocated = { practitioner: await idOf(socialWorker), ...nobodyElse }
  await act(teamManager, "allocates a social worker", "leadPractitionerAllocate", allocated)
}

const assess = async ({ act, clock, due }: Teller, { socialWorker, teamManager }: People): Promise<void> => {
  await clock("2026-12-29T13:00:00.000Z")
  await act(socialWorker, "sees Robin, with a trusted adult", "childSeenRecord", {
    seenOn: "2026-12-29",
    manner: { notAloneBecause: "Robin asked that Nan stay." },
    wishesAndFeelings: "I like it when Nan is there."
  })
  await clock("2027-02-24T15:00:00.000Z")
  const draft = { analysis, recommendation: "A child in need plan." }
  await act(socialWorker, "submits", "assessmentSubmit", draft)
  await act(teamManager, "returns it", "assessmentReturn", { furtherWork: "Say what Robin wants." })
  await act(socialWorker, "submits again", "assessmentSubmit", draft)
  const outcome = { outcome: "CHILD_IN_NEED_PLAN", rationale: "Clear needs." }
  await act(socialWorker, "tries to authorise their own assessment", "assessmentAuthorise", outcome)
  await act(teamManager, "authorises on day 45", "assessmentAuthorise", outcome)
  due("WT15-069")
}

const planAndClose = async ({ act, clock }: Teller, { socialWorker, teamManager }: People): Promise<void> => {
  await act(socialWorker, "drafts the child in need plan", "planDraft", { outcomes })
  const agreement = { agreedWith: ["Robin's parents"], discussedWithFamilyOn: "2027-02-24" }
  await act(teamManager, "agrees the plan", "planAgree", agreement)
  await act(socialWorker, "starts work with the family", "workStart", { startedOn: "2027-02-24" })
  await clock("2027-05-04T09:00:00.000Z")
  await act(socialWorker, "proposes closure", "closurePropose", {
    destination: { closed: true },
    reasons: "Robin's father must not know for now where Robin and the mother live."
  })
  await act(socialWorker, "records why the family is not told", "notToldRecord", {
    telling: "FAMILY_OF_CLOSURE",
    exception: "RISK_OF_HARM",
    reason: "A letter to the old address would show where Robin is."
  })
  await act(socialWorker, "tries to close alone", "episodeClose", {})
  await act(teamManager, "closes", "episodeClose", {})
}

export const southGloucestershire = async (teller: Teller, people: People): Promise<void> => {
  await referAndAllocate(teller, people)
  await assess(teller, people)
  await planAndClose(teller, people)
}
