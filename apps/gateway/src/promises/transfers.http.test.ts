import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { restrict, subjectOf } from "./access.test-data.ts"
import {
  childOf,
  chronologyOf,
  type People,
  peopleOf,
  type Person,
  read,
  refer,
  submitted,
  told
} from "./people.test-data.ts"
import { answer, moved, offer, offering, tryOffer } from "./transfers.test-data.ts"
import { soon } from "../testing/soon.ts"
import { asAccountedFor, rowsOf } from "./rows.test-data.ts"

interface Seen {
  readonly side: string
  readonly state: string
  readonly responsible: { readonly code: string }
  readonly answeredBy: string | null
  readonly reasons: string | null
  readonly episodeId: string | null
}

const query = `query($id: ID!) { transfer(id: $id) {
  side state responsible { code } answeredBy reasons episodeId verified shared {
    givenName familyName restricted plan { kind } chronology { number what recordedBy details { field value } }
  }
} }`

const text = async ({ token, url }: Person, id: string): Promise<string> =>
  (await ask(url, query, { token, variables: { id } })).text

const seenBy = async (who: Person, id: string): Promise<Seen | null> =>
  (await read<{ readonly transfer: Seen | null }>(who, query, { id })).transfer

const within = (id: string): string => id.slice(id.indexOf(":") + 1)

interface Access {
  readonly action: string
  readonly outcome: string
}

const accessesOf = async (who: Person, child: string): Promise<ReadonlyArray<string>> => {
  const log = "query($child: ID!) { accessLog(child: $child, first: 50) { nodes { action outcome } } }"
  const { accessLog } = await read<{ readonly accessLog: { readonly nodes: ReadonlyArray<Access> } }>(
    who,
    log,
    { child }
  )
  return accessLog.nodes.map(
    ({ action, outcome }) => `${action.replace(/(: | of )[0-9a-f-]{36}$/u, "")} ${outcome}`
  )
}

/** What is held about the child of an episode, as whoever asks for it gets it. */
const held = async (who: Person, of: { readonly id: string }): Promise<object> => {
  const asking = "query($child: ID!) { subjectAccess(child: $child) { ... on SubjectAccess { json } } }"
  const answered = await read<{ readonly subjectAccess: { readonly json: string } }>(who, asking, {
    child: await childOf(who, of)
  })
  return JSON.parse(answered.subjectAccess.json)
}

/** Long enough where much else runs. Unit: milliseconds. */
const SETTING_UP = 180_000

describe.each(engines)("a child who moves to another authority, over HTTP, on %s", (engine) => {
  let gateway: TestGateway
  let bristol: People
  let south: People
  let third: People

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true, noteMillis: 500 } })
    bristol = await peopleOf(gateway.url, "bristol")
    south = await peopleOf(gateway.url, "south-gloucestershire")
    third = await peopleOf(gateway.url, "buckinghamshire")
  }, SETTING_UP)
  afterAll(() => gateway.stop())

  const to = "south-gloucestershire"

  it("is offered by a manager, once the move is on record, and to an authority that is here", async () => {
    const referred = await refer(bristol)
    const said = { episode: referred.id, seenVersion: referred.version, ...offering(to) }
    expect((await tryOffer(bristol.socialWorker, said)).__typename).toBe("NotPermitted")
    const tooEarly = await tryOffer(bristol.teamManager, said)
    expect([tooEarly.__typename, tooEarly.rule]).toEqual(["OutOfOrder", "WT15-086"])
    const { version: seenVersion } = await moved(bristol.socialWorker, referred)
    const then = { ...said, seenVersion }
    for (const [wrong, problem] of [
      [{ toAuthority: "nowhere" }, "AuthorityNotHere"],
      [{ toAuthority: "bristol" }, "AuthorityNotHere"],
      [{ events: [1, 9] }, "NotInChronology"],
      [{ seenVersion: 1 }, "ConcurrentChange"],
      [{ legalBasis: " " }, "InvalidInput"]
    ] as const) {
      expect((await tryOffer(bristol.teamManager, { ...then, ...wrong })).__typename).toBe(problem)
    }
    const before = told(await chronologyOf(bristol.teamManager, referred))
    expect(before).toHaveLength(2)
    expect((await tryOffer(bristol.teamManager, then)).transfer?.state).toBe("OFFERED")
    expect(told(await chronologyOf(bristol.teamManager, referred)).slice(2)).toEqual([
      `3 Information shared, ${bristol.teamManager.name}`,
      `4 Information shared with new authority, ${bristol.teamManager.name}`
    ])
  })

  it("is seen by whoever works with the child in their episode, and listed and found by a manager alone", async () => {
    const { episode, transfer } = await offer(bristol, to)
    const ofEpisode = "query($id: ID!) { episode(id: $id) { transfer { id state to { code } recipient } } }"
    expect(await read(bristol.socialWorker, ofEpisode, { id: episode.id })).toEqual({
      episode: { transfer: { id: transfer, state: "OFFERED", to: { code: to }, recipient: "The duty team" } }
    })
    for (const query of [
      `{ transfer(id: "${transfer}") { state } }`,
      "{ transfersOutgoing { totalCount } }",
      "{ transfersIncoming { totalCount } }"
    ]) {
      const { token, url } = bristol.socialWorker
      const { json } = await ask(url, query, { token })
      expect(json.errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["FORBIDDEN"])
      expect(Object.values(json.data ?? {}).filter((shown) => shown !== null)).toEqual([])
    }
  })

  it("is offered once for each request, and to one authority at a time", async () => {
    const { id: episode, version: seenVersion } = await moved(bristol.socialWorker, await refer(bristol))
    const said = { idempotencyKey: randomUUID(), episode, seenVersion, ...offering(to) }
    const first = await tryOffer(bristol.teamManager, said)
    expect(await tryOffer(bristol.teamManager, said)).toEqual(first)
    const other = await tryOffer(bristol.teamManager, { ...said, concern: "Another." })
    expect(other.__typename).toBe("IdempotencyKeyReused")
    const again = { ...said, idempotencyKey: randomUUID(), seenVersion: first.episode?.version }
    expect((await tryOffer(bristol.teamManager, { ...again, toAuthority: "barnsley" })).__typename).toBe(
      "AlreadyOffered"
    )
  })

  it("shows the other authority what was shared and no id of the first; nobody else sees anything", async () => {
    const episode = await moved(bristol.socialWorker, await submitted(bristol, "Wren"))
    const child = await childOf(bristol.teamManager, episode)
    const { transfer } = await offer(bristol, to, { episode, events: [4, 5, 6] })
    const shown = await text(south.teamManager, transfer)
    for (const id of [episode.id, child, bristol.socialWorker.id, bristol.teamManager.id].map(within)) {
      expect(shown).not.toContain(id)
    }
    for (const word of ["Wren", bristol.socialWorker.name, "I like it when Nan is there."]) {
      expect(shown).toContain(word)
    }
    // What was not chosen stays where it is.
    expect(shown).not.toContain("A warm family, and little sleep.")
    const nobodys = `Transfer:${randomUUID()}`
    expect(await text(third.teamManager, transfer)).toBe(await text(third.teamManager, nobodys))
    const lists = "{ transfersIncoming(first: 5) { totalCount } transfersOutgoing(first: 5) { totalCount } }"
    expect(await read(third.teamManager, lists)).toEqual({
      transfersIncoming: { totalCount: 0 },
      transfersOutgoing: { totalCount: 0 }
    })
    for (const how of ["Accept", "Decline", "Withdraw"] as const) {
      const input = { transfer, ...(how === "Accept" ? {} : { reasons: "No." }) }
      expect((await answer(third.teamManager, how, input)).__typename).toBe("TransferNotFound")
    }
    expect((await answer(bristol.teamManager, "Accept", { transfer })).__typename).toBe("TransferNotFound")
  })

  it("is listed by how the transfer stands, and by the authority on the other side", async () => {
    const { transfer } = await offer(bristol, to)
    await answer(south.teamManager, "Decline", { transfer, reasons: "They live elsewhere." })
    const { transfer: waits } = await offer(bristol, to)
    const lists = `query($states: [TransferState!], $from: String, $to: String, $waiting: Boolean! = false) {
      transfersIncoming(first: 100, states: $states, authority: $from, waiting: $waiting) { totalCount nodes { id state } }
      transfersOutgoing(first: 100, states: $states, authority: $to, waiting: $waiting) { totalCount nodes { id state } } }`
    interface Listed {
      readonly totalCount: number
      readonly nodes: ReadonlyArray<{ readonly id: string; readonly state: string }>
    }
    type Lists = Readonly<Record<"transfersIncoming" | "transfersOutgoing", Listed>>
    const incoming = async (variables: object) =>
      (await read<Lists>(south.teamManager, lists, variables)).transfersIncoming
    const outgoing = async (variables: object) =>
      (await read<Lists>(bristol.teamManager, lists, variables)).transfersOutgoing
    const declined = await incoming({ states: ["DECLINED"], from: "bristol" })
    expect(declined).toEqual({ totalCount: declined.nodes.length, nodes: declined.nodes })
    expect(declined.nodes).toContainEqual({ id: transfer, state: "DECLINED" })
    expect(declined.nodes.filter(({ state }) => state !== "DECLINED")).toEqual([])
    expect(await outgoing({ states: ["DECLINED"], to })).toEqual(declined)
    const waiting = await outgoing({ waiting: true })
    expect(waiting.nodes).toContainEqual({ id: waits, state: "OFFERED" })
    expect(await outgoing({ states: ["OFFERED"] })).toEqual(waiting)
    for (const nothing of [
      { states: ["DECLINED"], waiting: true },
      { from: "barnsley", to: "barnsley" },
      { from: "No key", to: "No key" }
    ])
      expect([await incoming(nothing), await outgoing(nothing)]).toEqual([
        { totalCount: 0, nodes: [] },
        { totalCount: 0, nodes: [] }
      ])
  })

  it("BAR-6h, WT15-086: stays with the first authority until the other accepts, and is then the other's", async () => {
    const { episode: left, transfer } = await offer(bristol, to)
    const offered = await seenBy(bristol.teamManager, transfer)
    expect([offered?.state, offered?.responsible.code]).toEqual(["OFFERED", "bristol"])
    expect((await answer(south.socialWorker, "Accept", { transfer })).__typename).toBe("NotPermitted")
    const idempotencyKey = randomUUID()
    const accepted = await answer(south.teamManager, "Accept", { idempotencyKey, transfer })
    expect([accepted.transfer?.state, accepted.episode?.stage]).toEqual(["ACCEPTED", "REFERRAL_RECEIVED"])
    expect(await answer(south.teamManager, "Accept", { idempotencyKey, transfer })).toEqual(accepted)
    expect((await answer(south.teamManager, "Accept", { transfer })).__typename).toBe("TransferNotOpen")
    const theirs = await seenBy(bristol.teamManager, transfer)
    expect(theirs).toMatchObject({
      side: "OFFERED",
      state: "ACCEPTED",
      responsible: { code: to },
      answeredBy: south.teamManager.name,
      episodeId: left.id
    })
    const own = await seenBy(south.teamManager, transfer)
    expect(own).toMatchObject({ side: "RECEIVED", episodeId: accepted.episode?.id })
    const opened = { id: accepted.episode?.id ?? "" }
    expect(told(await chronologyOf(south.teamManager, opened))).toEqual([
      `1 Referral received, ${south.teamManager.name}`,
      `2 Responsibility taken, ${south.teamManager.name}`
    ])
    expect(await text(bristol.teamManager, transfer)).not.toContain(within(opened.id))
    expect(await text(south.teamManager, transfer)).not.toContain(within(left.id))
  })

  it("the first authority takes note of it, in its own record and its own account", async () => {
    const { episode, transfer } = await offer(bristol, to)
    const { episode: opened } = await answer(south.teamManager, "Accept", { transfer })
    const events = await soon(
      () => chronologyOf(bristol.teamManager, episode),
      (found) => found.events.length >= 5
    )
    expect(events.verified).toBe(true)
    expect(events.events.at(-1)).toMatchObject({
      number: 5,
      what: "Responsibility accepted",
      recordedBy: { id: "Practitioner:section17.gateway" }
    })
    const left = await accessesOf(bristol.teamManager, await childOf(bristol.teamManager, episode))
    expect(left).toEqual(expect.arrayContaining(["transferOffer WRITTEN", "transfer accepted WRITTEN"]))
    const came = await accessesOf(south.teamManager, await childOf(south.teamManager, opened ?? episode))
    expect(came).toContain("transferAccept WRITTEN")
  })

  it("that is declined or withdrawn stays with the first authority, which can offer anew", async () => {
    const { episode, transfer } = await offer(bristol, to)
    const declined = await answer(south.teamManager, "Decline", { transfer, reasons: "They live elsewhere." })
    expect(declined.transfer?.state).toBe("DECLINED")
    expect(await seenBy(bristol.teamManager, transfer)).toMatchObject({
      state: "DECLINED",
      responsible: { code: "bristol" },
      answeredBy: south.teamManager.name,
      reasons: "They live elsewhere."
    })
    const second = await offer(bristol, "buckinghamshire", { episode })
    const withdrawing = { transfer: second.transfer, reasons: "They stay." }
    const withdrawn = await answer(bristol.teamManager, "Withdraw", withdrawing)
    expect(withdrawn.transfer?.state).toBe("WITHDRAWN")
    expect(await seenBy(third.teamManager, second.transfer)).toMatchObject({
      state: "WITHDRAWN",
      reasons: "They stay.",
      episodeId: null
    })
    expect((await answer(third.teamManager, "Accept", { transfer: second.transfer })).__typename).toBe(
      "TransferNotOpen"
    )
  })

  it("whom the other authority knows already is the child that it knows", async () => {
    const known = await childOf(south.teamManager, await refer(south, "Robin"))
    const { transfer } = await offer(bristol, to)
    const unknown = await answer(south.teamManager, "Accept", { transfer, child: `Child:${randomUUID()}` })
    expect(unknown.__typename).toBe("ChildNotFound")
    const { episode } = await answer(south.teamManager, "Accept", { transfer, child: known })
    expect(await childOf(south.teamManager, episode ?? { id: "" })).toBe(known)
  })

  it("has on both sides that, and when, it was offered, in an answer to who asks what is held", async () => {
    const { episode, transfer } = await offer(bristol, to)
    const { episode: opened } = await answer(south.teamManager, "Accept", { transfer })
    const transferred = { from: "bristol", to, state: "accepted", plan: null, events: 1 }
    expect(await held(bristol.teamManager, episode)).toMatchObject({ transfers: [transferred] })
    expect(await held(south.teamManager, opened ?? episode)).toMatchObject({ transfers: [transferred] })
  })

  it("whose record is restricted is so on the other side from the start", async () => {
    const episode = await moved(bristol.socialWorker, await refer(bristol, "Hidden"))
    await restrict(
      bristol.teamManager,
      await subjectOf(bristol.socialWorker, episode),
      "bristol-team-manager"
    )
    const { transfer } = await offer(bristol, to, { episode })
    expect(await seenBy(bristol.otherTeamManager, transfer)).toBeNull()
    expect((await answer(south.teamManager, "Accept", { transfer })).__typename).toBe("RestrictionRequired")
    const restriction = { reasons: "A threat.", reviewOn: "2030-01-07" }
    const naming = (practitioner: string) => ({
      transfer,
      restriction: { ...restriction, practitioners: [practitioner] }
    })
    const stranger = await answer(south.teamManager, "Accept", naming("Practitioner:nobody"))
    expect(stranger.__typename).toBe("UnknownPractitioner")
    const accepted = await answer(south.teamManager, "Accept", naming(south.otherTeamManager.id))
    expect([accepted.transfer?.state, accepted.episode]).toEqual(["ACCEPTED", null])
    expect(await seenBy(south.teamManager, transfer)).toBeNull()
    const own = await seenBy(south.otherTeamManager, transfer)
    const hidden = "query($id: ID!) { episode(id: $id) { child { givenName } transfer { state } } }"
    expect(await read(south.teamManager, hidden, { id: own?.episodeId })).toEqual({ episode: null })
    expect(await read(south.otherTeamManager, hidden, { id: own?.episodeId })).toEqual({
      episode: { child: { givenName: "Hidden" }, transfer: { state: "ACCEPTED" } }
    })
  })

  it("leaves no row of either authority otherwise than its account says", async () => {
    for (const authority of ["bristol", to]) {
      expect(await rowsOf(gateway, authority)).toEqual(asAccountedFor)
    }
  })
})
