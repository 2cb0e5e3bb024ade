import { fileURLToPath } from "node:url"
import type * as Client from "@section17/client"
import type { Browser } from "playwright-core"
import { rolldown } from "rolldown"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { launchChromium } from "../testing/chromium.ts"
import { receiveReferral } from "../testing/referral.ts"
import { signIn, startTestGateway, type TestGateway } from "../testing/testGateway.ts"

let browser: Browser
let gateway: TestGateway

beforeAll(async () => {
  gateway = await startTestGateway({ parts: { demonstration: true } })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await gateway.stop()
})

/** The client as one script, which puts its exports under a name. */
const script = async (name: string): Promise<string> => {
  const input = fileURLToPath(import.meta.resolve("@section17/client"))
  const build = await rolldown({ input, platform: "browser" })
  const { output } = await build.generate({ format: "iife", name, minify: true })
  return output[0].code
}

declare const section17Client: typeof Client

/** Runs in the page: asks, and then watches from before what is changed meanwhile. */
const inPage = async ({ after, token }: { readonly after: string; readonly token: string }) => {
  const { connect, graphql } = section17Client
  const section17 = connect({ url: "/graphql", token: () => token })
  const Viewer = graphql(`
    {
      viewer {
        name
      }
    }
  `)
  const Changes = graphql(`
    subscription ($after: String) {
      authorityChanged(after: $after) {
        episodeId
      }
    }
  `)
  const Refused = graphql(`
    {
      webhooks {
        url
      }
    }
  `)
  const { viewer } = await section17.query(Viewer)
  const refused = await section17.query(Refused).catch((error: Error) => error.name)
  for await (const { authorityChanged } of section17.subscribe(Changes, { after })) {
    return { name: viewer.name, refused, changed: authorityChanged.episodeId }
  }
  return undefined
}

const place = async (token: string): Promise<string> => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: "{ updatedSince(first: 100) { pageInfo { endCursor } } }" })
  })
  const { data } = (await response.json()) as {
    readonly data: { readonly updatedSince: { readonly pageInfo: { readonly endCursor: string } } }
  }
  return data.updatedSince.pageInfo.endCursor
}

describe("The client, in a page", () => {
  it("asks, is refused by name, and hears what happens", async () => {
    const token = await signIn(gateway.url, "bristol", "social-worker")
    const after = await place(token)
    const { id } = await receiveReferral(gateway.url, token)
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    await page.goto(`${gateway.url}/development`)
    await page.addScriptTag({ content: await script("section17Client") })
    expect(await page.evaluate(inPage, { after, token })).toEqual({
      name: expect.stringMatching(/\w/u),
      refused: "RequestRefused",
      changed: id
    })
  })
})
