import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { launchChromium } from "./testing/chromium.ts"
import { receiveReferral } from "./testing/referral.ts"
import { signIn, startTestGateway, type TestGateway } from "./testing/testGateway.ts"

let browser: Browser
let context: BrowserContext
let gateway: TestGateway
const elsewhere: Array<string> = []

beforeAll(async () => {
  gateway = await startTestGateway({ parts: { demonstration: true } })
  browser = await launchChromium()
  context = await browser.newContext()
  await context.route(
    (url) => url.protocol.startsWith("http") && url.hostname !== "127.0.0.1",
    (route) => {
      elsewhere.push(route.request().url())
      return route.abort()
    }
  )
})
afterAll(async () => {
  await browser.close()
  await gateway.stop()
})

/** A tab in which GraphiQL is open as somebody, from the page to sign in from, with a document to run. */
const openAs = async (as: string, query: string): Promise<Page> => {
  const tab = await context.newPage()
  await tab.goto(`${gateway.url}/development`)
  const link = tab.locator(`a[href*="as=bristol-${as}"]`)
  await tab.goto(`${gateway.url}${await link.getAttribute("href")}&${new URLSearchParams({ query })}`)
  await tab.locator(".graphiql-execute-button").waitFor()
  return tab
}

const run = (tab: Page): Promise<void> => tab.locator(".graphiql-execute-button").click()
const shows = (tab: Page, text: string): Promise<void> =>
  tab.locator(".graphiql-response", { hasText: text }).waitFor({ timeout: 10_000 })

describe("two tabs on one episode", () => {
  it("what is done in one shows in the other, without asking again, and without another site", async () => {
    const { id } = await receiveReferral(gateway.url, await signIn(gateway.url, "bristol", "social-worker"))
    const watching = await openAs(
      "social-worker",
      `subscription { episodeChanged(episode: "${id}") { event { number } episode { stage } } }`
    )
    const opened = watching.waitForResponse((answer) =>
      (answer.headers()["content-type"] ?? "").startsWith("text/event-stream")
    )
    await run(watching)
    await opened
    const doing = await openAs(
      "team-manager",
      `mutation { referralDecide(input: { idempotencyKey: "browser-test-1", episode: "${id}", seenVersion: 1,
        response: SECTION_17_ASSESSMENT, reasons: "Several agencies share the concern." }) { __typename } }`
    )
    await run(doing)
    await shows(doing, "ReferralDecided")
    await shows(watching, "AWAITING_ALLOCATION")
    expect(elsewhere).toEqual([])
  })
})
