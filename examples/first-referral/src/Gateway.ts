/** What a program needs to speak to the gateway: a token, and one function that sends a document. */

/** A practitioner who is signed in. */
export interface SignedIn {
  readonly authority: string
  readonly as: string
  readonly token: string
}

export interface Answer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: ReadonlyArray<{ readonly message: string }>
}

const json = { "content-type": "application/json" }

const post = async (url: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> => {
  const response = await fetch(url, {
    method: "POST",
    headers: { ...json, ...headers },
    body: JSON.stringify(body)
  })
  return response.json()
}

/** A gateway at an address such as `http://127.0.0.1:4000`. */
export const gatewayAt = (address: string) => ({
  /** Signs in one of the demonstration practitioners, with the development issuer. */
  signIn: async (authority: string, as: string): Promise<SignedIn> => {
    const { token } = (await post(`${address}/development/token`, { authority, as })) as {
      readonly token: string
    }
    return { authority, as, token }
  },
  /** Sets the clock that use cases run on, so that a story of months can be told in a second. */
  setClock: async (now: string | null): Promise<void> => {
    await post(`${address}/development/clock`, { now })
  },
  /** Sends a document. Problems are members of the answer; an error is a fault, and is thrown. */
  send: async (who: SignedIn, query: string, variables: unknown = {}): Promise<Record<string, unknown>> => {
    const answer = (await post(
      `${address}/graphql`,
      { query, variables },
      {
        authorization: `Bearer ${who.token}`
      }
    )) as Answer
    if (answer.errors !== undefined || answer.data === undefined || answer.data === null) {
      throw new Error(`the gateway answered: ${JSON.stringify(answer.errors ?? answer)}`)
    }
    return answer.data
  }
})
export type Gateway = ReturnType<typeof gatewayAt>
