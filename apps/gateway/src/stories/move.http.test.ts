import { describe, expect, it } from "vitest"
import { account } from "../promises/entries.test-data.ts"
import { read } from "../promises/people.test-data.ts"
import { answer, type Changed, tryOffer } from "../promises/transfers.test-data.ts"
import { engines } from "../testing/testGateway.ts"
import { gatewayThroughout } from "../testing/throughout.ts"
import { agreedPlan } from "./agreedPlan.test-data.ts"
import { telling } from "./teller.test-data.ts"
import { considerations, discussion } from "./words.test-data.ts"
import { soon } from "../testing/soon.ts"

const transferQuery = `query($id: ID!) { transfer(id: $id) {
  state responsible { code } answeredOn answeredBy
  shared { givenName plan { kind since outcomes { outcome } } chronology { what recordedBy } }
} }`

const offering = (plan: boolean, events: ReadonlyArray<number>) => ({
  toAuthority: "bristol",
  recipient: "First Response",
  concern: "Robin lives with her aunt in Bristol now; the plan should go on there.",
  legalBasis: "Children Act 1989, section 17",
  basis: { withConsent: true },
  plan,
  events
})

const directing = (practitioner: string, seeChildBy: string) => ({
  practitioner,
  considerations,
  direction: { focus: "What has changed with the move.", seeChildBy, completeBy: "2027-07-19" }
})

const suspected = {
  significantHarmSuspected: {
    suspectedAt: "2027-06-07T08:50:00.000Z",
    harm: { category: "ABUSE", means: ["IN_PERSON"], places: ["INSIDE_THE_HOME"] },
    basis: "A bruise on the upper arm, in the shape of a hand."
  }
}
const concluded = {
  enquiryConcluded: {
    concludedOn: "2027-06-16",
    account,
    conclusion: {
      substantiated: {
        judgement: "The account does not explain the bruise.",
        conference: { convened: {} }
      }
    }
  }
}

/**
 * The plan is agreed in Barnsley on Monday 10 May 2027. The family moves on Wednesday 12 May, for good; Barnsley hears of
 * it on Friday 14 May, and offers the child that afternoon. One working day from then is Monday 17 May. Forty-five
 * working days from Friday 14 May are nine weeks, to Friday 16 July, and one day more for the bank holiday of Monday 31
 * May: Monday 19 July. Fifteen from a discussion on Monday 7 June are three weeks without a bank holiday: Monday 28 June.
 */
describe.each(engines)("on %s, a child in need moves from Barnsley to Bristol, with a plan", (engine) => {
  const gateway = gatewayThroughout(engine, { noteMillis: 1_000 })
  const barnsley = telling(gateway, "barnsley")
  const bristol = telling(gateway, "bristol")
  let transfer: string

  const offer = (input: object): Promise<Changed> => {
    const { id: episode, version: seenVersion } = barnsley().episode()
    return tryOffer(barnsley().people.teamManager, { episode, seenVersion, ...input })
  }
  const eventsOf = async (...what: ReadonlyArray<string>): Promise<ReadonlyArray<number>> =>
    (await barnsley().chronology()).events.flatMap((event) =>
      what.includes(event.what) ? [event.number] : []
    )

  it("WT15-062: in Barnsley, the plan is agreed on Monday 10 May", async () => {
    await agreedPlan(barnsley())
    expect(barnsley().episode().stage).toBe("PLAN")
  })

  it("BAR-6h: the move is on record, and what is relevant is to be shared as soon as possible, no day is stated", async () => {
    const { at, owes, people, puts } = barnsley()
    await at("2027-05-14T15:00:00.000Z")
    await puts(people.socialWorker, {
      moveNotified: { movedOn: "2027-05-12", to: "Bristol", permanent: true }
    })
    expect(await owes("BAR-6h", /share/iu)).toEqual(["OUTSTANDING"])
    expect(await owes("BAR-6h", /assess/iu)).toEqual(["OUTSTANDING"])
  })

  it("BAR-6h: the child in need plan goes with the child, or nothing is offered", async () => {
    const { at, owes } = barnsley()
    await at("2027-05-14T15:30:00.000Z")
    const events = await eventsOf("Child seen", "Plan drafted", "Plan agreed")
    expect(events).toHaveLength(3)
    const without = await offer(offering(false, events))
    expect([without.__typename, without.rule]).toEqual(["NotOnRecord", "BAR-6h"])
    const offered = await offer(offering(true, events))
    expect(offered.transfer?.state).toBe("OFFERED")
    transfer = offered.transfer?.id ?? ""
    if (offered.episode) barnsley().goesOnFrom(offered.episode)
    expect(await owes("BAR-6h", /share/iu)).toEqual(["MET done 2027-05-14"])
  })

  it("WT15-086: until Bristol accepts, Barnsley is responsible, and cannot close", async () => {
    expect(await barnsley().lacks("CLOSE_EPISODE")).toContain("BAR-6h")
    const { teamManager } = bristol().people
    const shown = await read<{ readonly transfer: object }>(teamManager, transferQuery, { id: transfer })
    expect(shown.transfer).toMatchObject({
      state: "OFFERED",
      responsible: { code: "barnsley" },
      answeredOn: null,
      shared: {
        givenName: "Robin",
        plan: {
          kind: "CHILD_IN_NEED_PLAN",
          since: "2027-05-10",
          outcomes: [{ outcome: "Robin is safe at home." }]
        },
        chronology: [
          { what: "Child seen", recordedBy: barnsley().people.socialWorker.name },
          { what: "Plan drafted", recordedBy: barnsley().people.socialWorker.name },
          { what: "Plan agreed", recordedBy: barnsley().people.teamManager.name }
        ]
      }
    })
  })

  it("BRI-5a: Bristol accepts on the Monday; the referral came on the Friday, and is decided in time", async () => {
    const { at, does, owes, people } = bristol()
    await at("2027-05-17T09:00:00.000Z")
    const accepted = await answer(people.teamManager, "Accept", { transfer })
    expect(accepted.transfer?.state).toBe("ACCEPTED")
    if (!accepted.episode) throw new Error(JSON.stringify(accepted))
    bristol().goesOnFrom(accepted.episode)
    expect(await owes("BRI-5a")).toEqual(["DUE by 2027-05-17"])
    const decision = { response: "SECTION_17_ASSESSMENT", reasons: "To assess anew what is needed." }
    await does(people.teamManager, "referralDecide", decision)
    expect(await owes("BRI-5a")).toEqual(["MET by 2027-05-17 done 2027-05-17"])
  })

  it("BAR-6h: Barnsley has on record who accepted and when, and may close", async () => {
    const { version } = barnsley().episode()
    await soon(barnsley().chronology, ({ events }) => events.length > version)
    const entries = `query($id: ID!) { episode(id: $id) { version stage record { kind details { field value } } } }`
    const { episode } = await read<{
      readonly episode: {
        readonly version: number
        readonly stage: string
        readonly record: ReadonlyArray<{ readonly kind: string; readonly details: ReadonlyArray<object> }>
      }
    }>(barnsley().people.teamManager, entries, { id: barnsley().episode().id })
    expect(episode.record.find(({ kind }) => kind === "ResponsibilityAccepted")?.details).toEqual([
      { field: "acceptedOn", value: "2027-05-17" },
      { field: "by", value: `${bristol().people.teamManager.name}, Bristol` },
      { field: "inWriting", value: "true" }
    ])
    barnsley().goesOnFrom({ ...barnsley().episode(), ...episode })
    expect(await barnsley().lacks("CLOSE_EPISODE")).not.toContain("BAR-6h")
    const { transfer: seen } = await read<{ readonly transfer: object }>(
      barnsley().people.teamManager,
      transferQuery,
      { id: transfer }
    )
    expect(seen).toMatchObject({
      state: "ACCEPTED",
      responsible: { code: "bristol" },
      answeredOn: "2027-05-17",
      answeredBy: bristol().people.teamManager.name
    })
  })

  it("BRI-6a, WT15-069: the re-assessment has 45 working days from the Friday, under Bristol's own protocol", async () => {
    const { does, owes, people } = bristol()
    await does(people.teamManager, "teamMappingRecord", {
      heldOn: "2027-05-17",
      summary: "The aunt is near now; what Barnsley planned goes on."
    })
    const direction = directing(people.socialWorker.id, "2027-05-20")
    await does(people.teamManager, "leadPractitionerAllocate", direction)
    expect(await owes("WT15-069")).toEqual(["DUE by 2027-07-19"])
    expect(await owes("BRI-6a", /See/iu)).toEqual(["DUE by 2027-05-20"])
  })

  it("WT15-118: harm that is suspected there is Bristol's: a conference within 15 working days of its discussion", async () => {
    const { at, does, owes, people, puts } = bristol()
    await at("2027-06-07T09:00:00.000Z")
    await puts(people.socialWorker, suspected)
    await at("2027-06-07T14:30:00.000Z")
    await puts(people.teamManager, discussion("2027-06-07T13:00:00.000Z"))
    const direction = directing(people.socialWorker.id, "2027-06-08")
    await does(people.teamManager, "leadPractitionerAllocate", direction)
    await at("2027-06-08T11:00:00.000Z")
    await does(people.socialWorker, "childSeenRecord", {
      seenOn: "2027-06-08",
      manner: { alone: true },
      wishesAndFeelings: "I want to stay with my aunt."
    })
    await at("2027-06-16T11:00:00.000Z")
    await puts(people.socialWorker, concluded)
    expect(await owes("WT15-118")).toEqual(["DUE by 2027-06-28"])
  })

  it("BAR-6h: Barnsley is told of the re-assessment, which is what it still waits for", async () => {
    const { owes, people, puts } = barnsley()
    expect(await owes("BAR-6h", /assess/iu)).toEqual(["OUTSTANDING"])
    await puts(people.socialWorker, {
      newAuthorityReassessed: { reassessedOn: "2027-06-16", found: "An enquiry under section 47." }
    })
    expect(await owes("BAR-6h", /assess/iu)).toEqual(["MET done 2027-06-16"])
  })
})
