import { readFileSync } from "node:fs"
import { connect, graphql, type Section17, Unauthenticated } from "@section17/client"
import { AuthorityCode } from "@section17/domain"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startIssuer, type TestIssuer } from "../testing/TestIssuer.ts"
import { engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { examples } from "./readme.test-data.ts"

const today = (): string => new Date().toISOString().slice(0, 10)

/** Words alone: how they are laid out differs between a README and a file. */
const plain = (code: string): string => code.replaceAll(/\s+/gu, " ").trim()

describe("The client's README", () => {
  const file = plain(readFileSync(new URL("readme.test-data.ts", import.meta.url), "utf8"))
  const readme = readFileSync(new URL("../../../../packages/client/README.md", import.meta.url), "utf8")
  const blocks = [...readme.matchAll(/```ts\n(?:import [^\n]*\n\n)?(.*?)```/gsu)].map(([, code = ""]) =>
    plain(code)
  )

  it.each(blocks)("shows what is run here: %s", (block) => {
    expect(file).toContain(block)
  })

  it("has an example of each thing that a client does", () => {
    expect(blocks).toHaveLength(7)
  })
})

describe.each(engines)("The client, with a gateway on %s", (engine) => {
  let issuer: TestIssuer
  let gateway: TestGateway
  let section17: Section17
  let url = ""
  const signIn = () =>
    issuer.sign({
      sub: "bristol-team-manager",
      name: "A Manager",
      roles: ["teamManager"],
      purpose: "direct care"
    })
  let readme: ReturnType<typeof examples>

  beforeAll(async () => {
    issuer = await startIssuer(AuthorityCode.AuthorityCode.make("bristol"), "https://login.example")
    gateway = await startTestGateway({
      engine,
      configuration: { issuers: [issuer.settings] },
      parts: { demonstration: true }
    })
    url = `${gateway.url}/graphql`
    section17 = connect({ url, token: signIn })
    readme = examples(url, { accessToken: signIn })
  })
  afterAll(async () => {
    await gateway.stop()
    await issuer.stop()
  })

  it("asks, changes and finds by identifier, as its README shows", async () => {
    const id = await readme.refer("Ada", "E-1")
    expect(id).toMatch(/^Episode:/u)
    expect(await readme.known("E-1")).toBe("Ada")
    expect(await readme.known("E-2")).toBeUndefined()
    expect(await readme.refer("Bo", "E-1")).toContain(
      "Case system has E-1 as the identifier of another episode"
    )
    expect(await readme.refer("", "E-3")).toMatch(/^child\.new\.givenName: /u)
  })

  it("pulls what changed, page by page, and from where it was", async () => {
    const { place, stages } = await readme.pull(null)
    expect(stages.size).toBeGreaterThan(0)
    const id = await readme.refer("Cy", "E-4")
    const later = await readme.pull(place)
    expect([...later.stages.keys()]).toEqual([id])
    expect((await readme.pull(later.place)).stages.size).toBe(0)
  })

  it("pushes, and gets the same report when it pushes again", async () => {
    const id = await readme.refer("Di", "E-5")
    const pushed = await readme.push("night-1", id, 2, today())
    expect(pushed).toEqual(["ItemCarriedOut", "ItemCarriedOut"])
    expect(await readme.push("night-1", id, 2, today())).toEqual(pushed)
  })

  it("watches, and goes on from where it was when every connection is cut", async () => {
    const { place } = await readme.pull(null)
    const seen: Array<string> = []
    const leaving = new AbortController()
    const cut = new AbortController()
    const cutting = connect({
      url,
      token: signIn,
      // The first connection ends after the first result, as a proxy might end it.
      fetch: (to, init) =>
        fetch(
          to,
          cut.signal.aborted
            ? init
            : { ...init, signal: AbortSignal.any([cut.signal, init.signal ?? cut.signal]) }
        )
    })
    const Changes = graphql(`
      subscription ($after: String) {
        authorityChanged(after: $after) {
          cursor
          episodeId
        }
      }
    `)
    const watching = (async () => {
      const results = cutting.subscribe(Changes, { after: place }, { signal: leaving.signal })
      for await (const { authorityChanged } of results) {
        seen.push(authorityChanged.episodeId)
        cut.abort()
        if (seen.length === 3) return
      }
    })()
    const referred: Array<string> = []
    for (const name of ["Ed", "Fay", "Gil"]) referred.push(await readme.refer(name, `E-of-${name}`))
    await watching
    leaving.abort()
    expect(seen).toEqual(referred)
  })

  it("leaves a subscription when its signal aborts, with the signal's reason", async () => {
    const leaving = new AbortController()
    const { place } = await readme.pull(null)
    const id = await readme.refer("Hal", "E-6")
    let watching = Promise.resolve()
    const seen = new Promise<string>((done) => {
      watching = readme.watch(place, done, leaving.signal)
    })
    expect(await seen).toBe(id)
    leaving.abort(new Error("gone home"))
    await expect(watching).rejects.toThrow("gone home")
  })

  it("tells what is refused, by whom it is signed in and whether it is", async () => {
    expect(await readme.attempt("E-1")).toBe("Ada")
    const Wrong = graphql(`
      query {
        children(first: 1000, name: "Ada") {
          totalCount
        }
      }
    `)
    await expect(section17.query(Wrong)).rejects.toMatchObject({ name: "RequestRefused" })
    const stranger = connect({ url, token: () => "no token" })
    const Viewer = graphql(`
      {
        viewer {
          name
          authority {
            code
          }
        }
      }
    `)
    await expect(stranger.query(Viewer)).rejects.toBeInstanceOf(Unauthenticated)
    expect((await section17.query(Viewer)).viewer).toMatchObject({
      name: "A Manager",
      authority: { code: "bristol" }
    })
  })

  it("does once what it sends again, whether or not the first answer was lost", async () => {
    let lost = 0
    const losing = connect({
      url,
      token: signIn,
      fetch: async (to, init) => {
        const response = await fetch(to, init)
        if (lost > 0) return response
        lost += 1
        await response.arrayBuffer()
        throw new TypeError("The connection was cut after the gateway had answered.")
      }
    })
    const Refer = graphql(`
      mutation ($input: ReferralReceiveInput!) {
        referralReceive(input: $input) {
          __typename
          ... on ReferralReceived {
            episode {
              id
            }
          }
        }
      }
    `)
    const input = {
      child: { new: { givenName: "Ida", familyName: "Once", birth: { bornOn: "2018-05-14" } } },
      referrer: { theChild: true },
      concern: "I am hungry.",
      receivedAt: new Date(Date.now() - 60_000).toISOString()
    }
    expect((await losing.mutate(Refer, { input })).referralReceive.__typename).toBe("ReferralReceived")
    expect(lost).toBe(1)
    const Found = graphql(`
      query {
        children(name: "Ida Once") {
          totalCount
        }
      }
    `)
    expect((await section17.query(Found)).children.totalCount).toBe(1)
  })
})
