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
  KeptProtocols,
  Practitioners,
  type Records,
  Restrictions,
  Retentions,
  Standings,
  Session,
  type SessionContext,
  Reminders,
  Transfers,
  Waiting,
  Webhooks
} from "@section17/application"
import { restrictions } from "../access/Restrictions.ts"
import { idempotencyKeys } from "../account/IdempotencyKeys.ts"
import { audit } from "../audit/Audit.ts"
import { children } from "../child/Children.ts"
import { episodes } from "../episode/Episodes.ts"
import { practitioners } from "../practitioner/Practitioners.ts"
import { keptProtocols } from "../protocol/KeptProtocols.ts"
import { reminders } from "../reminder/Reminders.ts"
import { erasures } from "../retention/Erasures.ts"
import { retentions } from "../retention/Retentions.ts"
import { heldAbout } from "../subject-access/heldAbout.ts"
import { transfers } from "../transfer/Transfers.ts"
import { waiting } from "../waiting/Waiting.ts"
import { webhooks } from "../webhook/Webhooks.ts"
import { standings } from "../standing/Standings.ts"
import type { Secrets } from "./Secrets.ts"
import { seal, SETTING } from "./seal.ts"
import { ask, type Accounts, type Statements, type Transaction } from "./Transaction.ts"

/** The records, opened: what units of work run on. */
export interface Opened {
  readonly em: SqlEntityManager
  readonly secrets: Secrets
  readonly accounts: Accounts
  /** The role to take in each transaction, where the connection could take another. */
  readonly role?: string
  /** Begins a transaction that only reads, where that can do without an entity manager. */
  readonly read?: (settings: Readonly<Record<string, string>>) => Promise<Statements>
  /** Makes sure that what was committed before it is called outlasts the server, where a commit can do without that. */
  readonly keep?: () => Promise<void>
}

const statementsOf = (em: SqlEntityManager): Statements => ({
  ask: <Row>(sql: string, parameters: ReadonlyArray<unknown>) => em.execute<Array<Row>>(sql, [...parameters]),
  commit: () => em.commit(),
  askAndCommit: async <Row>(sql: string, parameters: ReadonlyArray<unknown>) => {
    const rows = await em.execute<Array<Row>>(sql, [...parameters])
    await em.commit()
    return rows
  },
  rollback: () => em.rollback()
})

const begin = async (
  { accounts, em: root, role, secrets }: Opened,
  session: SessionContext
): Promise<Transaction> => {
  const variables = { [SETTING]: seal(secrets, session) }
  const em = root.fork({ session: role === undefined ? { variables } : { variables, role } })
  await em.begin()
  return {
    em,
    statements: statementsOf(em),
    session,
    secrets,
    unaccounted: [],
    wrote: new Map(),
    accounts,
    own: {}
  }
}

/** Begins a transaction that only reads, and accounts for that. */
export const beginReading = async (
  on: Opened,
  session: SessionContext,
  settings: Readonly<Record<string, string>>
): Promise<Transaction> => {
  const { accounts, em, read, secrets } = on
  if (read === undefined) return begin(on, session)
  const statements = await read({ [SETTING]: seal(secrets, session), ...settings })
  return { em, statements, session, secrets, unaccounted: [], wrote: new Map(), accounts, own: {} }
}

interface Port<I> {
  readonly key: string
  readonly of: (transaction: Transaction) => unknown
  readonly provides?: I
}

const port = <I, S>({ key }: Context.Key<I, S>, of: (transaction: Transaction) => S): Port<I> => ({ key, of })

const ports = [
  port(Session, ({ session }) => session),
  port(Episodes, episodes),
  port(Children, children),
  port(Practitioners, practitioners),
  port(Standings, standings),
  port(Audit, audit),
  port(IdempotencyKeys, idempotencyKeys),
  port(HeldAbout, heldAbout),
  port(Webhooks, webhooks),
  port(Reminders, reminders),
  port(Restrictions, restrictions),
  port(Transfers, transfers),
  port(KeptProtocols, keptProtocols),
  port(Waiting, waiting),
  port(Retentions, retentions),
  port(Erasures, erasures)
]
type Provided = NonNullable<(typeof ports)[number]["provides"]>

/** The ports of a transaction: put together at once, since each part of a reading has its own. */
export const records = (transaction: Transaction): Context.Context<Records> =>
  Context.makeUnsafe<Provided>(new Map(ports.map(({ key, of }) => [key, of(transaction)])))

/** A connection that is lost cannot roll back, and need not: the server does. */
const rollback = ({ statements }: Transaction): Effect.Effect<void> =>
  Effect.ignoreCause(ask(() => statements.rollback()))

/** A commit that fails still holds its connection: rolling back is what gives it back. */
export const end = (transaction: Transaction, succeeded: boolean): Effect.Effect<void> =>
  succeeded
    ? Effect.onError(
        ask(() => transaction.statements.commit()),
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
