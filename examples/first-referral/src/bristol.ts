/**
 * Bristol: a Team Manager decides, records the thought and the direction that the protocol asks for, and allocates a
 * Child in Need (FH) Key Worker. The assessment goes back once, and takes a day too long.
 */
import type { People } from "./People.ts"
import type { Teller } from "./Teller.ts"
import { analysis, considerations, direction, outcomes, referral } from "./words.ts"

const referAndDecide = async (
  { act, clock, due }: Teller,
  { keyWorker, socialWorker, teamManager }: People
): Promise<void> => {
  await clock("2026-12-18T16:45:00.000Z")
  await act(socialWorker, "records the referral that the school made at 16:40", "referralReceive", referral)
  due("BRI-5a")
  due("WT15-069")
  const receipt = {
    telling: "REFERRER_OF_RECEIPT",
    toldOn: "2026-12-18",
    form: "SPOKEN",
    said: "We have it."
  }
  await act(socialWorker, "acknowledges the referral", "toldRecord", receipt)
  await clock("2026-12-21T09:30:00.000Z")
  const decision = {
    response: "SECTION_17_ASSESSMENT",
    reasons: "Robin may be in need; the parents want help."
  }
  await act(keyWorker, "tries to decide", "referralDecide", decision)
  await act(teamManager, "decides to assess under section 17", "referralDecide", decision)
}

const allocate = async ({ act, due }: Teller, { idOf, keyWorker, teamManager }: People): Promise<void> => {
  const practitioner = await idOf(keyWorker)
  await act(teamManager, "tries to allocate without a team mapping", "leadPractitionerAllocate", {
    practitioner,
    considerations,
    direction
  })
  const mapping = { heldOn: "2026-12-21", summary: "Warm family, little sleep; start with the evenings." }
  await act(teamManager, "records the team mapping", "teamMappingRecord", mapping)
  await act(teamManager, "allocates a Child in Need (FH) Key Worker", "leadPractitionerAllocate", {
    practitioner,
    considerations,
    direction
  })
  due("BRI-6a")
  due("BRI-6c")
}

const assess = async ({ act, clock, due }: Teller, { keyWorker, teamManager }: People): Promise<void> => {
  await clock("2026-12-22T15:00:00.000Z")
  const seen = {
    seenOn: "2026-12-22",
    manner: { alone: true },
    wishesAndFeelings: "I like it when Nan is there."
  }
  await act(keyWorker, "sees Robin, alone", "childSeenRecord", seen)
  await clock("2027-01-20T10:00:00.000Z")
  const held = { heldOn: "2027-01-20", direction: "Meet the grandmother; write the three domains." }
  await act(teamManager, "holds supervision", "supervisionRecord", held)
  await clock("2027-02-15T14:00:00.000Z")
  const draft = {
    analysis: { ...analysis, familyAndEnvironment: "" },
    recommendation: "A child in need plan."
  }
  await act(keyWorker, "tries to submit with a domain missing", "assessmentSubmit", draft)
  await act(keyWorker, "submits", "assessmentSubmit", { ...draft, analysis })
  await clock("2027-02-17T11:00:00.000Z")
  await act(teamManager, "returns it", "assessmentReturn", {
    furtherWork: "What does Robin's grandmother say?"
  })
  await clock("2027-02-25T09:00:00.000Z")
  await act(keyWorker, "submits again", "assessmentSubmit", {
    analysis,
    recommendation: "A child in need plan."
  })
  due("WT15-069")
}

const authorise = async ({ act, due }: Teller, { keyWorker, teamManager }: People): Promise<void> => {
  const outcome = { outcome: "CHILD_IN_NEED_PLAN", rationale: "Clear needs, and a family that wants help." }
  await act(keyWorker, "tries to authorise their own assessment", "assessmentAuthorise", outcome)
  await act(teamManager, "tries to authorise, one day late", "assessmentAuthorise", outcome)
  await act(keyWorker, "records why it is late", "overrunReasonRecord", {
    step: "COMPLETE_ASSESSMENT",
    reason: "Robin's grandmother was in hospital until 23 February.",
    discussedWith: ["CHILD", "FAMILY", "PROFESSIONALS"]
  })
  await act(teamManager, "authorises", "assessmentAuthorise", outcome)
  due("WT15-069")
}

const plan = async ({ act, clock, due }: Teller, { keyWorker, teamManager }: People): Promise<void> => {
  await act(keyWorker, "drafts the child in need plan", "planDraft", { outcomes })
  await clock("2027-03-01T10:00:00.000Z")
  await act(keyWorker, "tries to start work before it is agreed", "workStart", { startedOn: "2027-03-01" })
  const agreement = {
    agreedWith: ["Robin's parents", "Hillside Primary School"],
    discussedWithFamilyOn: "2027-02-27"
  }
  await act(teamManager, "agrees the plan", "planAgree", agreement)
  due("BRI-6f")
  await act(teamManager, "signs the plan off", "planSignOff", {})
  await act(keyWorker, "starts work with the family", "workStart", { startedOn: "2027-03-01" })
  const outcomeTold = {
    telling: "FAMILY_AND_AGENCIES_OF_OUTCOME",
    toldOn: "2027-03-01",
    said: "The plan, in plain words."
  }
  await act(keyWorker, "tells family and agencies, in writing", "toldRecord", {
    ...outcomeTold,
    form: "WRITTEN"
  })
}

const review = async ({ act, clock, due }: Teller, { teamManager }: People): Promise<void> => {
  for (const reviewedOn of ["2027-03-31", "2027-04-29"]) {
    await clock(`${reviewedOn}T10:00:00.000Z`)
    await act(teamManager, "reviews progress against the plan", "planReview", {
      reviewedOn,
      progress: "The rota holds.",
      sufficientAndSustained: reviewedOn === "2027-04-29",
      furtherAction: "Go on as agreed."
    })
    due("BRI-6f")
  }
}

const close = async ({ act, clock }: Teller, { keyWorker, teamManager }: People): Promise<void> => {
  await clock("2027-05-04T09:00:00.000Z")
  await act(keyWorker, "proposes to step down to level 2", "closurePropose", {
    destination: { steppedDownTo: "level 2, with the school" },
    reasons: "Robin has not been alone for two months."
  })
  await act(teamManager, "tries to close before the family is told", "episodeClose", {})
  await act(keyWorker, "tells the family of the change, and why", "toldRecord", {
    telling: "FAMILY_OF_CLOSURE",
    toldOn: "2027-05-04",
    form: "SPOKEN",
    said: "We agreed that school and Nan are enough now."
  })
  await act(teamManager, "signs the closure off", "episodeClose", {})
}

export const bristol = async (teller: Teller, people: People): Promise<void> => {
  await referAndDecide(teller, people)
  await allocate(teller, people)
  await assess(teller, people)
  await authorise(teller, people)
  await plan(teller, people)
  await review(teller, people)
  await close(teller, people)
}
