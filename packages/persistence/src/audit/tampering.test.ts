import { createHash, createHmac, randomInt } from "node:crypto"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import {
  type Checkpoint,
  holdsTo,
  type SessionContext,
  takeCheckpoint,
  verifyAccount
} from "@section17/application"
import { canonical } from "../session/chain.ts"
import * as Example from "../testing/Example.ts"
import { account, faultOf, inUnit } from "../testing/inWorld.ts"
import { often } from "../testing/often.ts"
import { type World, worlds } from "../testing/World.ts"

/** How often the account is tampered with. */
const TAMPERINGS = often(60)
const ENTRIES = 40

/** A statement of the owner; `where` names the authority. */
type Tampering = (where: string) => ReadonlyArray<string>

interface Entry {
  readonly number: number
  readonly previous_hash: string
  readonly [column: string]: string | number | null
}

const anywhere = (): number => randomInt(1, ENTRIES + 1)

const edits: ReadonlyArray<string> = [
  "practitioner = practitioner || 'x'",
  "purpose = 'audit'",
  "action = action || ' '",
  "outcome = 'refused'",
  "at = at + interval '1 millisecond'",
  "episode = gen_random_uuid()",
  "child = gen_random_uuid()",
  "problem = 'NotPermitted'",
  "rule = 'EX-1'",
  "hash = md5(hash) || md5(hash)",
  "previous_hash = md5(hash) || md5(hash)",
  "seal = md5(seal) || md5(seal)"
]

const edit: Tampering = (where) => [
  `update audit set ${edits[randomInt(edits.length)]} where ${where} and number = ${anywhere()}`
]
const remove: Tampering = (where) => [`delete from audit where ${where} and number = ${anywhere()}`]

const close: Tampering = (where) => {
  const from = randomInt(1, ENTRIES)
  return [
    `delete from audit where ${where} and number = ${from}`,
    `update audit set number = -number where ${where} and number > ${from}`,
    `update audit set number = -number - 1 where ${where} and number < 0`,
    `update audit_head set number = number - 1 where ${where}`
  ]
}

const reorder: Tampering = (where) => {
  const one = randomInt(1, ENTRIES)
  const other = randomInt(one + 1, ENTRIES + 1)
  return [
    `update audit set number = -number where ${where} and number in (${one}, ${other})`,
    `update audit set number = ${one + other} + number where ${where} and number < 0`
  ]
}

/** With the end moved back, as whoever knows of it would: nothing but a checkpoint tells. */
const truncate: Tampering = (where) => {
  const last = randomInt(0, ENTRIES)
  const hash =
    last === 0 ? `'${"0".repeat(64)}'` : `(select hash from audit where ${where} and number = ${last})`
  return [
    `update audit_head set number = ${last}, hash = ${hash} where ${where}`,
    `delete from audit where ${where} and number > ${last}`
  ]
}

const at = `to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`

/** Edits an entry, and works out every hash after it, as anybody can; the seals need a secret that the owner has not. */
const rehash = async (world: World, where: string): Promise<ReadonlyArray<string>> => {
  const from = anywhere()
  const entries = (await world.asOwner(
    `select authority, number, ${at}, practitioner, purpose, action, outcome, episode, child, problem, rule, previous_hash
     from audit where ${where} and number >= ${from} order by number`
  )) as unknown as ReadonlyArray<Entry>
  const statements: Array<string> = []
  let previous = entries[0]?.previous_hash ?? ""
  for (const { previous_hash: _, ...entry } of entries) {
    const says = entry["number"] === from ? { ...entry, purpose: "never mind" } : entry
    const hash = createHash("sha256")
      .update(`${previous}\n${canonical(says)}`)
      .digest("hex")
    const seal = createHmac("sha256", "a guess").update(hash).digest("hex")
    statements.push(
      `update audit set purpose = '${says["purpose"]}', previous_hash = '${previous}', hash = '${hash}', seal = '${seal}'
       where ${where} and number = ${entry["number"]}`
    )
    previous = hash
  }
  return [...statements, `update audit_head set hash = '${previous}' where ${where}`]
}

const kinds = { edit, remove, close, reorder, truncate, rehash }
type Kind = keyof typeof kinds

describe.each(worlds)(
  "the account of an authority, tampered with by the owner of the database, on $engine",
  ({ engine, open }) => {
    let world: World
    let session: SessionContext
    let checkpoint: Checkpoint
    let where: string

    beforeAll(async () => {
      world = await open()
      session = Example.session("tampered")
      where = `authority = '${session.authority}'`
      const entries = Array.from({ length: ENTRIES }, (_, index) =>
        account(`read ${index + 1}`, Example.episodeId())
      )
      const written = Effect.andThen(inUnit(session, Effect.all(entries)), takeCheckpoint(session.authority))
      checkpoint = await Effect.runPromise(Effect.provide(written, world.layer))
      await world.asOwner(
        `create table kept as select * from audit where ${where}`,
        `create table kept_head as select * from audit_head where ${where}`
      )
    })
    afterAll(() => world.close())

    const verified = () => {
      const verify = Effect.andThen(verifyAccount(session.authority), inUnit(session, holdsTo(checkpoint)))
      return Effect.runPromise(Effect.provide(Effect.result(verify), world.layer))
    }
    const tampered = (statements: ReadonlyArray<string>) =>
      world.asOwner("begin", "set local session_replication_role = replica", ...statements, "commit")
    const restored = () =>
      tampered([
        `delete from audit where ${where}`,
        `insert into audit select * from kept`,
        `update audit_head h set number = k.number, hash = k.hash from kept_head k where h.authority = k.authority`
      ])

    it(
      `is found out each time, ${TAMPERINGS} times`,
      async () => {
        const names = Object.keys(kinds) as ReadonlyArray<Kind>
        const missed: Array<string> = []
        const found: Record<string, number> = {}
        assert.strictEqual(faultOf(await verified()), undefined)
        for (let time = 0; time < TAMPERINGS; time += 1) {
          const kind = names[time % names.length] ?? "edit"
          const statements = kind === "rehash" ? await rehash(world, where) : kinds[kind](where)
          await tampered(statements)
          const fault = faultOf(await verified())
          if (fault === undefined) missed.push(`${kind}: ${statements.join("; ")}`)
          else found[kind] = (found[kind] ?? 0) + 1
          await restored()
        }
        assert.strictEqual(faultOf(await verified()), undefined)
        process.stdout.write(
          `Tampering, ${engine}: ${TAMPERINGS} times, ${TAMPERINGS - missed.length} found (${Object.entries(
            found
          )
            .map(([kind, times]) => `${kind} ${times}`)
            .join(", ")})\n`
        )
        assert.deepStrictEqual(missed, [])
      },
      60_000 + TAMPERINGS * 1000
    )
  }
)
