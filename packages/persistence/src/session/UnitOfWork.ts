/** Units of work, each in a transaction of its own, and readings, whose parts share one. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { SessionContext, type Units } from "@section17/application"
import { account } from "../audit/Audit.ts"
import { inTransaction, type Opened, records } from "./inTransaction.ts"
import { reading } from "./reading.ts"
import { decodedOnce } from "./Transaction.ts"

/** A session that is not one is a defect: whoever made it has to refuse it first. */
const asserted = (session: SessionContext): Effect.Effect<SessionContext> =>
  Effect.sync(() => assertedOnce(session))

/** Sessions are values: one that was looked at is what it was. */
const assertedOnce = decodedOnce(Schema.decodeUnknownSync(SessionContext))

/**
 * Units of work on these records. One must not run inside another, unless both are parts of one reading: it would wait
 * for a connection that is in use.
 */
export const unitOfWork = (on: Opened): Units => ({
  run: (session, work) =>
    Effect.flatMap(asserted(session), (known) =>
      inTransaction(on, known, (transaction) =>
        Effect.tap(Effect.provideContext(work, records(transaction)), () => account(transaction))
      )
    ),
  reading: (session, use) => Effect.flatMap(asserted(session), (known) => reading(on, known, use))
})
