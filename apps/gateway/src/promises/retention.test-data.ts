/** How long records are kept, and what is held and due: each asked for, or said, over HTTP. */
import { randomUUID } from "node:crypto"
import { type Input, type Person, read } from "./people.test-data.ts"

export interface Came {
  readonly __typename: string
  readonly message?: string
  readonly [field: string]: unknown
}

/** Sends a mutation, and what it holds: `selected` of what happened. */
export const change = async (
  who: Person,
  mutation: string,
  { input, selected = "" }: { readonly input: Input; readonly selected?: string }
): Promise<Came> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`
  const document = `mutation($input: ${type}) { ${mutation}(input: $input) {
    __typename ... on Problem { message } ${selected}
  } }`
  const variables = { input: { idempotencyKey: randomUUID(), ...input } }
  const { [mutation]: came } = await read<Record<string, Came>>(who, document, variables)
  if (came === undefined) throw new Error(`There is no answer to ${mutation}.`)
  return came
}

/** Puts something on the authority's own record, at the version that it has. */
export const putOnAuthority = async (who: Person, mutation: string, input: Input): Promise<string> => {
  const asked = "{ viewer { authority { assurance { version } } } }"
  const { viewer } = await read<{ viewer: { authority: { assurance: { version: number } | null } } }>(
    who,
    asked
  )
  const seenVersion = viewer.authority.assurance?.version ?? 0
  return (await change(who, mutation, { input: { seenVersion, ...input } })).__typename
}

/** The records of referrals that went no further are kept for so many years from closure. */
export const schedule = (years: number): Input => ({
  recordClass: "REFERRAL",
  periods: [{ years, countedFrom: "CLOSURE" }],
  source: "Records retention policy, version 3, section 2"
})

export interface RetentionSeen {
  readonly recordClass: string
  readonly schedule: { readonly source: string } | null
  readonly counted: ReadonlyArray<{ readonly from: string; readonly keptUntil: string }>
  readonly keptUntil: string | null
  readonly due: boolean
  readonly obstacles: ReadonlyArray<string>
  readonly holds: ReadonlyArray<{ readonly reasons: string; readonly basis: string }>
  readonly proposal: { readonly state: string } | null
}

const retained = `retention {
  recordClass schedule { source } counted { from keptUntil } keptUntil due obstacles holds { reasons basis } proposal { state }
}`

export const retentionOf = async (who: Person, child: string): Promise<RetentionSeen | null> => {
  const query = `query($id: ID!) { child(id: $id) { ${retained} } }`
  const answer = await read<{ child: { retention: RetentionSeen | null } | null }>(who, query, { id: child })
  if (answer.child === null) throw new Error(`There is no ${child}.`)
  return answer.child.retention
}

interface Due {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: ReadonlyArray<{ readonly child: { readonly id: string; readonly givenName: string } }>
}

export const recordsDue = async (who: Person, page: Input = {}): Promise<Due> => {
  const query = `query($first: Int = 20, $after: String) { recordsDue(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { child { id givenName } }
  } }`
  return (await read<{ recordsDue: Due }>(who, query, page)).recordsDue
}

/** The names of the children whose records are due, in the order of the pages. */
export const namesDue = async (who: Person): Promise<ReadonlyArray<string>> =>
  (await recordsDue(who)).nodes.map(({ child }) => child.givenName)

/** A day so many years after today, at noon. */
export const inYears = (years: number, days = 0): string => {
  const then = new Date()
  then.setUTCFullYear(then.getUTCFullYear() + years)
  then.setUTCDate(then.getUTCDate() + days)
  return `${then.toISOString().slice(0, 10)}T12:00:00.000Z`
}
