/** Whether what a gateway connects to is fit for it. */
import type { SqlEntityManager } from "@mikro-orm/sql"
import * as Effect from "effect/Effect"
import { PersistenceNotReady } from "../PersistenceNotReady.ts"
import type { Secrets } from "../session/Secrets.ts"
import { seal, SETTING } from "../session/seal.ts"
import { type Applied, STAGE, stageOf } from "./stage.ts"

const notReady = (reason: PersistenceNotReady["reason"], what: string) =>
  Effect.fail(new PersistenceNotReady({ reason, what }))

const ask = <Row = { readonly answer: unknown }>(em: SqlEntityManager, sql: string) =>
  Effect.tryPromise({
    try: () => em.execute<Array<Row>>(sql),
    catch: (cause) => cause as Error
  })

const reachable = (em: SqlEntityManager) =>
  ask(em, "select 1 as answer").pipe(
    Effect.catch(({ message }) =>
      notReady(
        "databaseNotReachable",
        `The database does not answer: ${message}. Check its address, the role and its password.`
      )
    )
  )

const migrated = Effect.fnUntraced(function* (em: SqlEntityManager) {
  const applied = yield* ask<Applied>(em, STAGE).pipe(Effect.catch(() => Effect.succeed([])))
  const { missing } = stageOf(applied)
  if (missing.length === 0) return
  yield* notReady(
    "migrationsMissing",
    `The database lacks ${missing.length} of the migrations that this version needs (${missing.join(", ")}). Migrate it as its owner, then start again.`
  )
})

const POWERS = `select r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
    or exists (select from pg_auth_members m where m.member = r.oid)
    or exists (select from pg_class c where c.relowner = r.oid)
    or has_schema_privilege(r.oid, 'public', 'create')
    or has_database_privilege(r.oid, current_database(), 'create, temporary') as answer
  from pg_roles r where r.rolname = session_user`

const powerless = Effect.fnUntraced(function* (em: SqlEntityManager) {
  const [powers] = yield* Effect.orDie(ask(em, POWERS))
  if (powers?.answer === false) return
  yield* notReady(
    "roleTooPowerful",
    "The gateway's role is a superuser, owns something, may create something or is a member of another role: the wall between authorities would not hold. Connect as the role that the migration made."
  )
})

const sealed = (root: SqlEntityManager, secrets: Secrets) => {
  const session = seal(secrets, { authority: "probe" as never, practitioner: "probe" as never })
  const em = root.fork({ session: { variables: { [SETTING]: session } } })
  const probe = Effect.promise(() =>
    em.transactional((inside) => inside.execute("select section17.authority()"))
  )
  return Effect.catchDefect(probe, () =>
    notReady(
      "secretRefused",
      "The database does not take sessions sealed with this secret. Give the gateway the secret that the database was migrated with, and set its clock."
    )
  )
}

/** Fails unless the database answers, is migrated, gives the gateway no more than its rights, and takes its secret. */
export const ready = Effect.fnUntraced(function* (em: SqlEntityManager, secrets: Secrets) {
  yield* reachable(em)
  yield* migrated(em)
  yield* powerless(em)
  yield* sealed(em, secrets)
})
