/**
 * Verifying the account of an authority, however long it is: some entries in each unit of work, since none may last.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import type { AuthorityCode } from "@section17/domain"
import { serviceSession } from "../session/serviceSession.ts"
import type { Records } from "../session/UnitOfWork.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { type AccountEnd, Audit, AuditBroken } from "./Audit.ts"

/**
 * Recomputes the account, up to where it was recorded to end when this began. What is accounted for meanwhile comes after
 * that, and is for the next time: this says nothing of it. So is what is done meanwhile to entries that were passed.
 * `told` is given how many entries were looked at, of how many.
 *
 * Finds an entry that was edited, deleted, moved, added or hashed anew without the installation's secret, at the end
 * too. Does not find that the whole account of the authority, with its end, was put back to what it once was: for that,
 * compare it with a checkpoint.
 */
export const verifyAccount = Effect.fn("verifyAccount")(function* (
  authority: AuthorityCode.AuthorityCode,
  told: (done: number, of: number) => void = () => {}
): Effect.fn.Return<{ readonly entries: number }, AuditBroken, UnitOfWork> {
  const units = yield* UnitOfWork
  const session = serviceSession(authority, "audit")
  const inUnit = <A, E>(ask: (audit: typeof Audit.Service) => Effect.Effect<A, E, Records>) =>
    units.run(session, Effect.flatMap(Audit, ask))
  const endsElsewhere = (number: number) =>
    new AuditBroken({ authority, number, why: "the account is recorded to end elsewhere" })

  const end = yield* inUnit((audit) => audit.end)
  let after: AccountEnd | undefined
  while ((after?.number ?? 0) < end.number) {
    const asked = { after, upTo: end.number }
    after = yield* inUnit((audit) => audit.verify(asked))
    told(after.number, end.number)
  }
  const last = after?.number ?? 0
  if (yield* inUnit((audit) => audit.goesOn)) return yield* endsElsewhere(last + 1)
  if (after !== undefined && after.hash !== end.hash) return yield* endsElsewhere(last)
  return { entries: last }
})
