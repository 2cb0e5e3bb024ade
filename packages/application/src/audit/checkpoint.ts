/**
 * Where an account ended at a moment, kept outside the database: so that whoever owns it, and even the installation's
 * secret, cannot put the account back to what it once was, or write it anew, without its being seen.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { AuthorityCode, Instant } from "@section17/domain"
import { now } from "../session/now.ts"
import { serviceSession } from "../session/serviceSession.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { Audit, AuditBroken } from "./Audit.ts"

export const Checkpoint = Schema.Struct({
  authority: AuthorityCode.AuthorityCode,
  /** The last entry of the account, 0 where it has none; and its hash. */
  number: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
  hash: Schema.String,
  at: Instant.Instant
})
export type Checkpoint = typeof Checkpoint.Type

export const takeCheckpoint = Effect.fn("takeCheckpoint")(function* (
  authority: AuthorityCode.AuthorityCode
): Effect.fn.Return<Checkpoint, never, UnitOfWork> {
  const taken = Effect.gen(function* () {
    const { hash, number } = yield* (yield* Audit).end
    return { authority, number, hash, at: yield* now }
  })
  return yield* (yield* UnitOfWork).run(serviceSession(authority, "audit"), taken)
})

/** Fails where the account has not, at the place of the checkpoint, the entry that it had. */
export const holdsTo = Effect.fnUntraced(function* ({ at, authority, hash, number }: Checkpoint) {
  const found = yield* (yield* Audit).hashAt(number)
  if (found === hash) return
  const why =
    found === undefined
      ? `entry ${number} is missing, which the checkpoint of ${at} names`
      : `it is not the entry that the checkpoint of ${at} names`
  return yield* new AuditBroken({ authority, number, why })
})
