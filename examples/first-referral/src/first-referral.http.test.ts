import { spawn, type ChildProcess } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { gatewayAt } from "./Gateway.ts"
import { tellStory, type Story } from "./story.ts"
import { ofRule } from "./Teller.ts"

const gatewayFolder = join(import.meta.dirname, "../../../apps/gateway")

let server: ChildProcess
let data = ""
let stories: ReadonlyArray<Story> = []
const printed: Array<string> = []

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

const isReady = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(`${address}/health/ready`)).ok
  } catch {
    return false
  }
}

const untilReady = async (address: string): Promise<void> => {
  const deadline = performance.now() + 60_000
  while (performance.now() < deadline) {
    if (await isReady(address)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the gateway at ${address} did not become ready`)
}

beforeAll(async () => {
  const port = await freePort()
  data = mkdtempSync(join(tmpdir(), "first-referral-"))
  const { DATABASE_URL: _, ...environment } = process.env
  server = spawn(process.execPath, ["src/main.ts", "serve"], {
    cwd: gatewayFolder,
    env: { ...environment, PORT: String(port), SECTION17_DATA: data, SECTION17_ENVIRONMENT: "development" },
    stdio: "ignore"
  })
  const address = `http://127.0.0.1:${port}`
  await untilReady(address)
  stories = await tellStory(gatewayAt(address), (...line) => printed.push(line.join("|")))
}, 120_000)

afterAll(async () => {
  const ended = new Promise((resolve) => server.once("exit", resolve))
  server.kill("SIGTERM")
  await ended
  rmSync(data, { recursive: true, force: true })
})

const stepsOf = (story: Story | undefined): ReadonlyArray<string> =>
  (story?.told ?? []).map(
    ({ at, outcome, step }) =>
      `${at.slice(0, 10)} ${step}: ${outcome.__typename}${outcome.rule === undefined ? "" : ` ${outcome.rule}`}`
  )

/** Every date on which an obligation of the rule was due, in the order in which the story prints them. */
const dueDates = (story: Story | undefined, rule: string): ReadonlyArray<string> => [
  ...new Set(
    (story?.told ?? []).flatMap(({ outcome }) =>
      ofRule(outcome.episode?.obligations ?? [], rule).map(({ deadline }) => deadline?.dueOn ?? "no date")
    )
  )
]

describe("a first referral, told over HTTP", () => {
  it("happens in Bristol as its protocol says, refusals included", () => {
    assert.deepStrictEqual(stepsOf(stories[0]), [
      "2026-12-18 social-worker: records the referral that the school made at 16:40: ReferralReceived",
      "2026-12-18 social-worker: acknowledges the referral: ToldRecorded",
      "2026-12-21 key-worker: tries to decide: NotEntitledToDecide BRI-5a",
      "2026-12-21 team-manager: decides to assess under section 17: ReferralDecided",
      "2026-12-21 team-manager: tries to allocate without a team mapping: NotOnRecord BRI-5d",
      "2026-12-21 team-manager: records the team mapping: TeamMappingRecorded",
      "2026-12-21 team-manager: allocates a Child in Need (FH) Key Worker: LeadPractitionerAllocated",
      "2026-12-22 key-worker: sees Robin, alone: ChildSeenRecorded",
      "2027-01-20 team-manager: holds supervision: SupervisionRecorded",
      "2027-02-15 key-worker: tries to submit with a domain missing: NotOnRecord WT15-048",
      "2027-02-15 key-worker: submits: AssessmentSubmitted",
      "2027-02-17 team-manager: returns it: AssessmentReturned",
      "2027-02-25 key-worker: submits again: AssessmentSubmitted",
      "2027-02-25 key-worker: tries to authorise their own assessment: NotEntitledToDecide BRI-7c",
      "2027-02-25 team-manager: tries to authorise, one day late: OverrunReasonRequired WT15-069",
      "2027-02-25 key-worker: records why it is late: OverrunReasonRecorded",
      "2027-02-25 team-manager: authorises: AssessmentAuthorised",
      "2027-02-25 key-worker: drafts the child in need plan: PlanDrafted",
      "2027-03-01 key-worker: tries to start work before it is agreed: NotOnRecord BRI-6e",
      "2027-03-01 team-manager: agrees the plan: PlanAgreed",
      "2027-03-01 team-manager: signs the plan off: PlanSignedOff",
      "2027-03-01 key-worker: starts work with the family: WorkStarted",
      "2027-03-01 key-worker: tells family and agencies, in writing: ToldRecorded",
      "2027-03-31 team-manager: reviews progress against the plan: PlanReviewed",
      "2027-04-29 team-manager: reviews progress against the plan: PlanReviewed",
      "2027-05-04 key-worker: proposes to step down to level 2: ClosureProposed",
      "2027-05-04 team-manager: tries to close before the family is told: NotOnRecord BRI-8c",
      "2027-05-04 key-worker: tells the family of the change, and why: ToldRecorded",
      "2027-05-04 team-manager: signs the closure off: EpisodeClosed"
    ])
  })

  it("happens in South Gloucestershire with a social worker, because SGL-2 lets nobody else lead", () => {
    assert.deepStrictEqual(stepsOf(stories[1]), [
      "2026-12-18 social-worker: records the referral that the school made at 16:40: ReferralReceived",
      "2026-12-21 social-worker: decides to assess under section 17: ReferralDecided",
      "2026-12-21 team-manager: tries to allocate a Child in Need (FH) Key Worker: MayNotLead SGL-2",
      "2026-12-21 team-manager: allocates a social worker: LeadPractitionerAllocated",
      "2026-12-29 social-worker: sees Robin, with a trusted adult: ChildSeenRecorded",
      "2027-02-24 social-worker: submits: AssessmentSubmitted",
      "2027-02-24 team-manager: returns it: AssessmentReturned",
      "2027-02-24 social-worker: submits again: AssessmentSubmitted",
      "2027-02-24 social-worker: tries to authorise their own assessment: NotEntitledToDecide WT15-057",
      "2027-02-24 team-manager: authorises on day 45: AssessmentAuthorised",
      "2027-02-24 social-worker: drafts the child in need plan: PlanDrafted",
      "2027-02-24 team-manager: agrees the plan: PlanAgreed",
      "2027-02-24 social-worker: starts work with the family: WorkStarted",
      "2027-05-04 social-worker: proposes closure: ClosureProposed",
      "2027-05-04 social-worker: records why the family is not told: NotToldRecorded",
      "2027-05-04 social-worker: tries to close alone: NotEntitledToDecide WT15-064",
      "2027-05-04 team-manager: closes: EpisodeClosed"
    ])
  })

  // Worked out by hand, from Friday 18 December 2026 as day zero. The decision: Monday 21 December.
  // 45 working days: 21 to 24 December (4), 29 to 31 December (7), 4 to 8 January (12), then five a week
  // to 19 February (42), and 22, 23, 24 February: the 24th. Skipped beside weekends: 25 and 28 December, 1 January.
  it("prints the due dates that a hand counts", () => {
    assert.deepStrictEqual(dueDates(stories[0], "BRI-5a"), ["2026-12-21"])
    assert.deepStrictEqual(dueDates(stories[1], "WT15-066"), ["2026-12-21"])
    for (const story of stories) assert.deepStrictEqual(dueDates(story, "WT15-069"), ["2027-02-24"])
    assert.deepStrictEqual(dueDates(stories[0], "BRI-6a"), ["no date", "2026-12-23", "2027-02-19"])
    assert.deepStrictEqual(dueDates(stories[0], "BRI-6c"), ["2027-01-21", "2027-02-20"])
    assert.deepStrictEqual(dueDates(stories[0], "BRI-6f"), ["2027-04-01", "2027-04-30", "2027-05-29"])
  })

  it("leaves a chronology whose chain of hashes holds, and that nobody elsewhere sees", () => {
    for (const { chronology, seenFromElsewhere, told } of stories) {
      assert.isTrue(chronology.verified)
      assert.strictEqual(
        chronology.events.length,
        told.filter(({ outcome }) => outcome.message === undefined).length
      )
      assert.isUndefined(seenFromElsewhere)
    }
  })

  it("prints each line by itself, and once", () => {
    const due = printed.filter((line) => line.includes("see the child: DUE"))
    assert.deepStrictEqual(due, ["    see the child: DUE, due on 2026-12-23"])
  })

  it("prints why: the rule, its words, day zero and the days that did not count", () => {
    const text = printed.join("\n")
    assert.include(text, "Decide the response to the referral within 1 working day")
    assert.include(
      text,
      "from 2026-12-18, day zero; skipped: 20 days of weekends, 2026-12-25 (Christmas Day), 2026-12-28 (Boxing Day), 2027-01-01 (New Year’s Day)"
    )
    assert.include(text, "the chain of hashes holds")
  })
})
