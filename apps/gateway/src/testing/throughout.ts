import { afterAll, beforeAll } from "vitest"
import type { Parts } from "../gateway.ts"
import { type Engine, startTestGateway, type TestGateway } from "./testGateway.ts"

/** A gateway with the people of the demonstration, for as long as the tests around it run. */
export const gatewayThroughout = (engine: Engine, parts: Parts = {}): (() => TestGateway) => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true, ...parts } })
  })
  afterAll(() => gateway.stop())
  return () => gateway
}
