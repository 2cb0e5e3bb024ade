// How each server is asked, and where they are.
import { type Asking, send } from "./contender.ts"

export interface Servers {
  readonly gateway: string
  readonly postgraphile: string
  readonly bare: string
  /** The address of the database as its owner. */
  readonly database: string
  readonly authority: string
  readonly practitioner: string
  readonly token: string
  /** Another gateway, which does not send what it accounts for. */
  readonly unaccounted: { readonly gateway: string; readonly token: string }
}

const data = async (asking: Asking): Promise<Readonly<Record<string, unknown>>> => {
  const answer = JSON.parse(await send(asking)) as {
    readonly data?: Readonly<Record<string, unknown>>
    readonly errors?: unknown
  }
  if (answer.data === undefined || answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors))
  return answer.data
}

/** One field of an answer of the gateway. */
export const askGateway = async <A>(
  { gateway, token }: Servers,
  field: string,
  query: string,
  variables: object = {}
): Promise<A> => {
  const headers = { authorization: `Bearer ${token}` }
  const body = JSON.stringify({ query, variables })
  return (await data({ url: `${gateway}/graphql`, headers, body }))[field] as A
}

/** One field of an answer of PostGraphile. */
export const askPostgraphile = async <A>(
  { authority, postgraphile, practitioner }: Servers,
  field: string,
  query: string,
  variables: object = {}
): Promise<A> => {
  const headers = { "x-session": `${authority} ${practitioner}` }
  const body = JSON.stringify({ query, variables })
  return (await data({ url: `${postgraphile}/graphql`, headers, body }))[field] as A
}

export const askBare = async <A>(
  { authority, bare, practitioner }: Servers,
  path: string,
  more: object = {}
): Promise<A> =>
  JSON.parse(
    await send({ url: `${bare}${path}`, body: JSON.stringify({ authority, practitioner, ...more }) })
  ) as A
