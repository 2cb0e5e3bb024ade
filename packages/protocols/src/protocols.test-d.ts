// What the compiler promises about the values of this package. Checked with the types; never run.
import type { Protocol } from "@section17/domain"
import { type Held, protocolOf } from "@section17/domain/plain"
import { expectTypeOf, it } from "vitest"
import { editions, registry } from "./index.ts"

it("editions and local protocols are values that the domain takes as they are", () => {
  expectTypeOf(editions).toEqualTypeOf<ReadonlyArray<Protocol.Edition>>()
  expectTypeOf(registry).toEqualTypeOf<ReadonlyArray<Protocol.LocalProtocol>>()
  expectTypeOf({ editions, registry }).toExtend<Held>()
  void protocolOf({ editions, registry }, { authority: "a", on: "2026-12-18" })
})

it("nobody adds to the registry or takes from it while it is in use", () => {
  expectTypeOf(registry).not.toHaveProperty("push")
})
