/**
 * One transaction, for one session: everything in it is written, or nothing; nothing outside the session's authority
 * can be seen or changed in it.
 *
 * @module
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Restrictions } from "../access/Restrictions.ts"
import type { IdempotencyKeys } from "../account/IdempotencyKeys.ts"
import type { Audit } from "../audit/Audit.ts"
import type { Children } from "../child/Children.ts"
import type { Episodes } from "../episode/Episodes.ts"
import type { Practitioners } from "../practitioner/Practitioners.ts"
import type { KeptProtocols } from "../protocol/KeptProtocols.ts"
import type { Reminders } from "../reminder/Reminders.ts"
import type { Erasures } from "../retention/Erasures.ts"
import type { Retentions } from "../retention/Retentions.ts"
import type { HeldAbout } from "../subject-access/HeldAbout.ts"
import type { Standings } from "../standing/Standings.ts"
import type { Transfers } from "../transfer/Transfers.ts"
import type { Waiting } from "../waiting/Waiting.ts"
import type { Webhooks } from "../webhook/Webhooks.ts"
import type { Session, SessionContext } from "./Session.ts"

/** What a unit of work gives to what runs in it. */
export type Records =
  | Session
  | Episodes
  | Children
  | Practitioners
  | Standings
  | Audit
  | IdempotencyKeys
  | HeldAbout
  | Webhooks
  | Reminders
  | Restrictions
  | Retentions
  | Erasures
  | Transfers
  | KeptProtocols
  | Waiting

/** How units of work are run. */
export interface Units {
  /** Runs `work` in one transaction. A failure or a defect rolls everything back, the audit included. */
  readonly run: <A, E, R>(
    session: SessionContext,
    work: Effect.Effect<A, E, R>
  ) => Effect.Effect<A, E, Exclude<R, Records>>
  /**
   * Uses units of work that are parts of one, for an answer that is put together from several readings. The transaction
   * begins with the first of them, and ends once `use` has ended and all of them have: before what `use` gives is given.
   * Each accounts for what it read, in the order in which they end; one that fails accounts for nothing. Who acts, and
   * an episode that several of them look at, is asked for once. For what only reads, and for one session: to run a part for
   * another is a defect.
   */
  readonly reading: <A, E, R>(
    session: SessionContext,
    use: (parts: Units) => Effect.Effect<A, E, R>
  ) => Effect.Effect<A, E, R>
}

export class UnitOfWork extends Context.Service<UnitOfWork, Units>()(
  "@section17/application/session/UnitOfWork"
) {}
