/** The only place where an entity manager is forked: one transaction, always with a sealed session. */
import type { SqlEntityManager } from "@mikro-orm/sql"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import {
  Audit,
  Children,
  Episodes,
  Erasures,
  HeldAbout,
  IdempotencyKeys,
  Practitioners,
  type Records,
  Restrictions,
  Retentions,
  Standings,
  Session,
  type SessionContext,
  Reminders,
  Transfers,
  Webhooks
} from "@section17/application"
import { restrictions } from "../access/Restrictions.ts"
import { idempotencyKeys } from "../account/IdempotencyKeys.ts"
import { audit } from "../audit/Audit.ts"
import { children } from "../child/Children.ts"
import { episodes } from "../episode/Episodes.ts"
import { practitioners } from "../practitioner/Practitioners.ts"
import { reminders } from "../reminder/Reminders.ts"
import { erasures } from "../retention/Erasures.ts"
import { retentions } from "../retention/Retentions.ts"
import { heldAbout } from "../subject-access/heldAbout.ts"
import { transfers } from "../transfer/Transfers.ts"
import { webhooks } from "../webhook/Webhooks.ts"
import { standings } from "../standing/Standings.ts"
import type { Secrets } from "./Secrets.ts"
import { seal, SETTING } from "./seal.ts"
import { ask, type Accounts, type Transaction } from "./Transaction.ts"

/** The records, opened: what units of work run on. */
export interface Opened {
  readonly em: SqlEntityManager
  readonly secrets: Secrets
  readonly accounts: Accounts
  /** The role to take in each transaction, where the connection could take another. */
  readonly role?: string
  /** Makes sure that what was committed before it is called outlasts the server, where a commit can do without that. */
  readonly keep?: () => Promise<void>
}

export const begin = async (
  { accounts, em: root, role, secrets }: Opened,
  session: SessionContext,
  settings: Readonly<Record<string, string>> = {}
): Promise<Transaction> => {
  const variables = { [SETTING]: seal(secrets, session), ...settings }
  const em = root.fork({ session: role === undefined ? { variables } : { variables, role } })
  await em.begin()
  return { em, session, secrets, unaccounted: [], accounts, own: {} }
}

export const records = (transaction: Transaction): Context.Context<Records> =>
  Context.make(Session, transaction.session).pipe(
    Context.add(Episodes, episodes(transaction)),
    Context.add(Children, children(transaction)),
    Context.add(Practitioners, practitioners(transaction)),
    Context.add(Standings, standings(transaction)),
    Context.add(Audit, audit(transaction)),
    Context.add(IdempotencyKeys, idempotencyKeys(transaction)),
    Context.add(HeldAbout, heldAbout(transaction)),
    Context.add(Webhooks, webhooks(transaction)),
    Context.add(Reminders, reminders(transaction)),
    Context.add(Restrictions, restrictions(transaction)),
    Context.add(Transfers, transfers(transaction)),
    Context.add(Retentions, retentions(transaction)),
    Context.add(Erasures, erasures(transaction))
  )

/** A connection that is lost cannot roll back, and need not: the server does. */
const rollback = ({ em }: Transaction): Effect.Effect<void> => Effect.ignoreCause(ask(() => em.rollback()))

/** A commit that fails still holds its connection: rolling back is what gives it back. */
export const end = (transaction: Transaction, succeeded: boolean): Effect.Effect<void> =>
  succeeded
    ? Effect.onError(
        ask(() => transaction.em.commit()),
        () => rollback(transaction)
      )
    : rollback(transaction)

/** Uses one transaction for the session: what it wrote is kept when it succeeds, and only then. */
export const inTransaction = <A, E, R>(
  on: Opened,
  session: SessionContext,
  use: (transaction: Transaction) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  Effect.acquireUseRelease(
    ask(() => begin(on, session)),
    use,
    (transaction, exit) => end(transaction, Exit.isSuccess(exit))
  )
