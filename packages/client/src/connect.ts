/** A gateway, as a program speaks to it. */
import { withRetries } from "./again.ts"
import { read } from "./answer.ts"
import { type Options, post } from "./Connection.ts"
import { type Document, identifierOf, textOf } from "./Document.ts"
import { Unauthenticated } from "./errors.ts"
import { isKeyed, keyed, type Unkeyed } from "./keys.ts"
import { everyPage, type PageOf } from "./pages.ts"
import { subscription } from "./subscribe.ts"

export interface Asking {
  /** Aborts the request, the waiting for another try, or the subscription. */
  readonly signal?: AbortSignal
}

/** Variables that a document needs none of can be left out. */
type Given<Variables> = {} extends Variables
  ? [variables?: Variables, asking?: Asking]
  : [variables: Variables, asking?: Asking]

export interface Section17 {
  /** What a query answers. Sent again when the gateway cannot be reached, or is busy. */
  readonly query: <Result, Variables>(
    document: Document<Result, Variables>,
    ...given: Given<Variables>
  ) => Promise<Result>
  /**
   * What a mutation answers: what happened, or a problem by its name. It is given an idempotency key unless the variables
   * hold one, and sent again under the same key when nobody can know whether it came through: it happens once.
   */
  readonly mutate: <Result, Variables>(
    document: Document<Result, Variables>,
    ...given: Given<Unkeyed<Variables>>
  ) => Promise<Result>
  /** What happens, as it happens, over as many connections as it takes. Select `cursor`, so that no result is missed. */
  readonly subscribe: <Result, Variables>(
    document: Document<Result, Variables>,
    ...given: Given<Variables>
  ) => AsyncIterableIterator<Result>
  /** Every page of the list that a query asks for, from `after` on. The query takes `$after`, and selects `pageInfo`. */
  readonly pages: <Result, Variables extends { readonly after?: string | null }>(
    document: Document<Result, Variables>,
    ...given: Given<Variables>
  ) => AsyncIterableIterator<PageOf<Result>>
}

type Some = Readonly<Record<string, unknown>>

const JSON_ANSWER = "application/graphql-response+json, application/json;q=0.9"

/** Once more with a new token, where the one that was sent is not good any more and there is another. */
const withFreshToken = async <A>(options: Options, ask: (options: Options) => Promise<A>): Promise<A> => {
  const used = await options.token()
  try {
    return await ask({ ...options, token: () => used })
  } catch (error) {
    if (!(error instanceof Unauthenticated)) throw error
    const fresh = await options.token()
    if (fresh === used) throw error
    return ask({ ...options, token: () => fresh })
  }
}

/** A gateway at its address, for whoever the token is of. Nothing is sent yet. */
export const connect = (options: Options): Section17 => {
  const { retries = 4 } = options

  const bodyOf = async (document: object, variables: Some): Promise<string> =>
    JSON.stringify(
      options.trusted === true
        ? { documentId: await identifierOf(document), variables }
        : { query: textOf(document), variables }
    )

  const send = async (
    document: object,
    variables: Some,
    { signal }: Asking,
    mayRepeat: boolean
  ): Promise<unknown> => {
    const body = await bodyOf(document, variables)
    const once = (): Promise<unknown> =>
      withFreshToken(options, async (fresh) => read(await post(fresh, { body, accept: JSON_ANSWER, signal })))
    return withRetries(once, { retries: mayRepeat ? retries : 0, signal })
  }

  const query = (document: object, variables: Some = {}, asking: Asking = {}): Promise<unknown> =>
    send(document, variables, asking, true)

  const mutate = (document: object, given: Some = {}, asking: Asking = {}): Promise<unknown> => {
    const variables = keyed(given)
    return send(document, variables, asking, isKeyed(variables))
  }

  const subscribe = (document: object, variables: Some = {}, { signal }: Asking = {}) =>
    subscription(options, { body: () => bodyOf(document, variables), signal })

  const pages = (document: object, variables: Some = {}, asking: Asking = {}) =>
    everyPage(
      (after) => query(document, { ...variables, ...(after === undefined ? {} : { after }) }, asking),
      variables["after"] as string | null | undefined
    )

  // The types of answers are those that documents carry: nothing else could know them.
  return { query, mutate, subscribe, pages } as unknown as Section17
}
