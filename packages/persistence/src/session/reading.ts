/** One transaction for all that an answer is put together from. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type { AuditEntry, Records, SessionContext, Units } from "@section17/application"
import { account, accountAndCommit } from "../audit/Audit.ts"
import { ask, type Transaction } from "./Transaction.ts"
import { beginReading, end, inTransaction, type Opened, records } from "./inTransaction.ts"

/**
 * What is accounted for is kept before it is answered, but not under the lock on the account: so many readings of an
 * authority are kept at once.
 */
const COMMITTED_BEFORE_KEPT = { synchronous_commit: "off" }

/** The parts of a reading: how many have not ended, and the transaction, once there is one. */
class Parts {
  private readonly begin: () => Promise<Transaction>
  private readonly keep: Effect.Effect<void>
  private readonly accountApart: (entries: ReadonlyArray<AuditEntry>) => Effect.Effect<void>
  private begun: Promise<Transaction> | undefined
  private lasting = 0
  private allEnded: (() => void) | undefined
  private over = false

  constructor(on: Opened, session: SessionContext) {
    const { keep } = on
    this.keep = keep === undefined ? Effect.void : ask(keep)
    const settings = keep === undefined ? {} : COMMITTED_BEFORE_KEPT
    this.begin = async () => ({ ...(await beginReading(on, session, settings)), answered: new Map() })
    this.accountApart = (entries) =>
      inTransaction(on, session, (transaction) => {
        transaction.unaccounted.push(...entries)
        return account(transaction)
      })
  }

  private readonly enter = Effect.suspend(() => {
    if (this.over) return Effect.die(new Error("The reading is over"))
    this.lasting += 1
    if (this.begun === undefined) {
      this.begun = this.begin()
      // Whoever waits for it is told; where nobody does any more, nobody has to be.
      this.begun.catch(() => {})
    }
    return Effect.succeed(this.begun)
  })

  private readonly leave = Effect.sync(() => {
    this.lasting -= 1
    if (this.lasting === 0) this.allEnded?.()
  })

  /** In the one transaction; but what a part accounts for counts only once it succeeds. */
  run<A, E, R>(work: Effect.Effect<A, E, R>): Effect.Effect<A, E, Exclude<R, Records>> {
    return Effect.acquireUseRelease(
      this.enter,
      (begun) =>
        Effect.gen(function* () {
          const whole = yield* ask(() => begun)
          const part = { ...whole, unaccounted: [] }
          const answer = yield* Effect.provideContext(work, records(part))
          whole.unaccounted.push(...part.unaccounted)
          return answer
        }),
      () => this.leave
    )
  }

  /**
   * Accounts for all of it, once every part has ended: what nobody waited for, since something else of the answer had
   * failed, was read all the same.
   */
  readonly conclude: Effect.Effect<void> = ask(async () => {
    while (this.lasting > 0) await new Promise<void>((done) => (this.allEnded = done))
    this.over = true
    return this.begun
  }).pipe(
    // Not to be interrupted: what is being committed cannot be rolled back.
    Effect.flatMap((whole) =>
      whole === undefined ? Effect.void : Effect.uninterruptible(this.account(whole))
    )
  )

  private account(whole: Transaction): Effect.Effect<void> {
    if (whole.unaccounted.length === 0) return Effect.void
    return Effect.flatMap(accountAndCommit(whole), (left) => {
      this.begun = undefined
      return left.length > 0 ? this.accountApart(left) : this.keep
    })
  }

  end(succeeded: boolean): Effect.Effect<void> {
    this.over = true
    const { begun } = this
    if (begun === undefined) return Effect.void
    // One that could not begin has nothing to end.
    const whole = ask(() => begun.catch(() => undefined))
    return Effect.flatMap(whole, (found) => (found === undefined ? Effect.void : end(found, succeeded)))
  }
}

const isSame = (one: SessionContext, other: SessionContext): boolean =>
  one.authority === other.authority &&
  one.practitioner === other.practitioner &&
  one.purpose === other.purpose &&
  one.roles.length === other.roles.length &&
  one.roles.every((role) => other.roles.includes(role))

/** Uses units of work that are parts of one transaction, and ends it. */
export const reading = <A, E, R>(
  on: Opened,
  session: SessionContext,
  use: (parts: Units) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  Effect.acquireUseRelease(
    Effect.sync(() => new Parts(on, session)),
    (parts) => {
      const units: Units = {
        run: (asking, work) =>
          isSame(asking, session) ? parts.run(work) : Effect.die(new Error("A reading is of one session")),
        reading: (_, inner) => inner(units)
      }
      return Effect.tap(use(units), () => parts.conclude)
    },
    (parts, exit) => parts.end(Exit.isSuccess(exit))
  )
