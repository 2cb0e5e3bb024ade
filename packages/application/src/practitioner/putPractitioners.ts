/** Puts practitioners on record who come with their facts: those of a caseload that is made up. */
import * as Effect from "effect/Effect"
import type { Practitioner } from "@section17/domain"
import { accountForWriting } from "../audit/accountably.ts"
import { Practitioners } from "./Practitioners.ts"

/** In a unit of work, and accounted for in it. Somebody who is appointed is put on record by their appointment. */
export const putPractitioners = Effect.fn("putPractitioners")(function* (
  practitioners: ReadonlyArray<Practitioner.Practitioner>
) {
  if (practitioners.length === 0) return
  yield* Effect.forEach(practitioners, (yield* Practitioners).put, { discard: true })
  yield* accountForWriting({ action: "practitioners put on record", episode: null, child: null })
})
