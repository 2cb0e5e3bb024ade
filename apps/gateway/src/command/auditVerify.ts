import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { AuthorityCode } from "@section17/domain"
import {
  Audit,
  type AuditBroken,
  type Records,
  serviceSession,
  type StandingBroken,
  type StandingSubject,
  Standings,
  UnitOfWork
} from "@section17/application"
import { type Command, complain, exit, type Options, say } from "./Command.ts"
import { withRecords } from "./withRecords.ts"

const inUnit = <A, E>(authority: AuthorityCode.AuthorityCode, work: Effect.Effect<A, E, Records>) =>
  Effect.flatMap(UnitOfWork, (unitOfWork) => unitOfWork.run(serviceSession(authority, "audit"), work))

const account = (authority: AuthorityCode.AuthorityCode) =>
  Effect.result(
    inUnit(
      authority,
      Effect.flatMap(Audit, ({ verify }) => verify)
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
  return yield* Effect.forEach(subjects, (subject) => record(authority, subject))
})

const verify = (authority: AuthorityCode.AuthorityCode) =>
  Effect.all({ account: account(authority), records: records(authority) })

const tellBroken = (
  options: Options,
  authority: AuthorityCode.AuthorityCode,
  problem: AuditBroken | StandingBroken
): void => {
  complain(problem.message)
  if (options["json"] === undefined) return
  const { number, why } = problem
  const whose = problem._tag === "StandingBroken" ? { kind: problem.kind, key: problem.key } : {}
  say(options, "", { authority, broken: { ...whose, number, why } })
}

/** Tells how an authority's account and records stand; whether all is as it was written. */
const tell = (
  options: Options,
  authority: AuthorityCode.AuthorityCode,
  found: Effect.Success<ReturnType<typeof verify>>
): boolean => {
  const results: ReadonlyArray<Result.Result<unknown, AuditBroken | StandingBroken>> = [
    found.account,
    ...found.records
  ]
  const broken = results.filter(Result.isFailure).map(({ failure }) => failure)
  for (const problem of broken) tellBroken(options, authority, problem)
  if (broken.length > 0 || Result.isFailure(found.account)) return false
  const { entries } = found.account.success
  const facts = { authority, entries, records: found.records.length, broken: null }
  const words = `${authority}: ${entries} entries and ${found.records.length} records of practitioners, teams and the authority, as written`
  say(options, words, facts)
  return true
}

export const auditVerify: Command = {
  words: "audit verify",
  usage: "audit verify",
  does: "checks the account of every authority, and the records of its practitioners and teams: numbers, links and hashes",
  run: (configuration, options) =>
    withRecords(configuration, async (runtime, authorities) => {
      let fine = true
      for (const authority of authorities) {
        const found = await runtime.runPromise(verify(authority))
        fine = tell(options, authority, found) && fine
      }
      return fine ? exit.fine : exit.wrong
    })
}
