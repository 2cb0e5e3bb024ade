import { readFileSync } from "node:fs"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { AuthorityCode } from "@section17/domain"
import {
  type AuditBroken,
  type Checkpoint,
  type ErasureBroken,
  Erasures,
  holdRows,
  holdsTo,
  type Records,
  type RowFault,
  type RowsHeld,
  serviceSession,
  type StandingBroken,
  type StandingSubject,
  Standings,
  UnitOfWork,
  verifyAccount
} from "@section17/application"
import type { Configuration } from "../configuration.ts"
import { open, verifyingKey } from "../checkpoints/SignedCheckpoints.ts"
import { complain, exit, type Options, type Run, say } from "./Command.ts"
import { type Progress, progressOf } from "./progress.ts"
import { withRecords } from "./withRecords.ts"

const inUnit = <A, E>(authority: AuthorityCode.AuthorityCode, work: Effect.Effect<A, E, Records>) =>
  Effect.flatMap(UnitOfWork, (unitOfWork) => unitOfWork.run(serviceSession(authority, "audit"), work))

/** Shows how far a part of the work has come, for as long as it lasts. */
const shown = <A, E, R>(what: string, work: (progress: Progress) => Effect.Effect<A, E, R>) => {
  const progress = progressOf(what)
  return Effect.ensuring(work(progress), Effect.sync(progress.end))
}

/** The account as it was written, and as the checkpoints that were taken of it have it. */
const account = (authority: AuthorityCode.AuthorityCode, checkpoints: ReadonlyArray<Checkpoint>) =>
  shown(`${authority}, entries`, ({ tell }) =>
    Effect.result(
      Effect.tap(verifyAccount(authority, tell), () =>
        inUnit(authority, Effect.forEach(checkpoints, holdsTo, { discard: true }))
      )
    )
  )

const record = (authority: AuthorityCode.AuthorityCode, subject: StandingSubject) =>
  Effect.result(
    inUnit(
      authority,
      Effect.flatMap(Standings, ({ verify }) => verify(subject))
    )
  )

/** The records of practitioners, teams and the authority: each in a unit of work of its own, however many there are. */
const records = Effect.fnUntraced(function* (authority: AuthorityCode.AuthorityCode) {
  const subjects = yield* inUnit(
    authority,
    Effect.flatMap(Standings, (standings) => standings.subjects)
  )
  return yield* shown(`${authority}, records`, ({ tell }) =>
    Effect.forEach(subjects, (subject, before) =>
      Effect.tap(record(authority, subject), () => Effect.sync(() => tell(before + 1, subjects.length)))
    )
  )
})

/** That what is gone was erased, and that what was erased is what the account says. */
const erased = (authority: AuthorityCode.AuthorityCode) =>
  Effect.result(
    inUnit(
      authority,
      Effect.flatMap(Erasures, ({ verify }) => verify)
    )
  )

/** How the rows that stand in no chain are, all told. */
interface Rows {
  readonly children: number
  readonly rows: number
  readonly untold: number
  readonly broken: number
}

/** Told as they are found, so that what is in memory does not grow with the records. */
const rows = Effect.fnUntraced(function* (
  authority: AuthorityCode.AuthorityCode,
  told: (fault: RowFault) => void
) {
  let all: Rows = { children: 0, rows: 0, untold: 0, broken: 0 }
  const add = ({ children, faults, rows, untold }: RowsHeld): void => {
    faults.forEach(told)
    all = {
      children: all.children + children,
      rows: all.rows + rows,
      untold: all.untold + untold,
      broken: all.broken + faults.length
    }
  }
  yield* shown(`${authority}, children`, ({ count }) =>
    holdRows(authority, (held) => {
      add(held)
      count(all.children)
    })
  )
  return all
})

const verify = (
  authority: AuthorityCode.AuthorityCode,
  checkpoints: ReadonlyArray<Checkpoint>,
  told: (fault: RowFault) => void
) =>
  Effect.all({
    account: account(authority, checkpoints),
    records: records(authority),
    erased: erased(authority),
    rows: rows(authority, told)
  })

const checkpointsIn = async ({ checkpointKey }: Configuration, { checkpoint: file }: Options) =>
  file === undefined ? [] : open(verifyingKey(checkpointKey), readFileSync(file, "utf8"))

type Broken = AuditBroken | StandingBroken | ErasureBroken

/** Where it is broken. */
const placeOf = (problem: Broken): object => {
  if (problem._tag === "ErasureBroken") return { erased: problem.about }
  const { number } = problem
  return problem._tag === "StandingBroken" ? { kind: problem.kind, key: problem.key, number } : { number }
}

const tellBroken = (options: Options, authority: AuthorityCode.AuthorityCode, problem: Broken): void => {
  complain(problem.message)
  if (options["json"] === undefined) return
  const { why } = problem
  say(options, "", { authority, broken: { ...placeOf(problem), why } })
}

/** Which row it is, in no word that it says. */
const tellRow =
  (options: Options, authority: AuthorityCode.AuthorityCode) =>
  ({ id, table, which, why }: RowFault): void => {
    complain(`${authority}: in ${table}, ${id}${which === "" ? "" : ` (${which})`}: ${why}.`)
    if (options["json"] !== undefined) say(options, "", { authority, broken: { table, id, which, why } })
  }

/** Tells how an authority's account and records stand; whether all is as it was written. */
const tell = (
  options: Options,
  authority: AuthorityCode.AuthorityCode,
  found: Effect.Success<ReturnType<typeof verify>>
): boolean => {
  const results: ReadonlyArray<Result.Result<unknown, Broken>> = [
    found.account,
    ...found.records,
    found.erased
  ]
  const broken = results.filter(Result.isFailure).map(({ failure }) => failure)
  for (const problem of broken) tellBroken(options, authority, problem)
  const { children, rows, untold } = found.rows
  if (untold > 0)
    complain(
      `${authority}: of ${untold} rows nobody can tell whether they are as written, since an older gateway wrote them: run section17 migrate.`
    )
  if (Result.isFailure(found.account) || Result.isFailure(found.erased)) return false
  if (broken.length > 0 || found.rows.broken > 0) return false
  const { entries } = found.account.success
  const { erasures } = found.erased.success
  const records = found.records.length
  const facts = { authority, entries, records, erasures, children, rows, untold, broken: null }
  const words = `${authority}: ${entries} entries, ${records} records of practitioners, teams and the authority, and ${erasures} erasures, as written; ${rows} rows about ${children} children, as accounted for`
  say(options, words, facts)
  return true
}

export const auditVerify: Run = async (configuration, options) => {
  const checkpoints = await checkpointsIn(configuration, options)
  return withRecords(configuration, async (runtime, authorities) => {
    const unknown = checkpoints.filter(({ authority }) => !authorities.includes(authority))
    for (const { authority } of unknown)
      complain(`There is no authority ${authority}, of which a checkpoint was taken.`)
    let fine = unknown.length === 0
    for (const authority of authorities) {
      const own = checkpoints.filter((each) => each.authority === authority)
      const found = await runtime.runPromise(verify(authority, own, tellRow(options, authority)))
      fine = tell(options, authority, found) && fine
    }
    return fine ? exit.fine : exit.wrong
  })
}
