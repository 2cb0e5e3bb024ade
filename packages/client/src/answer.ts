/** An answer of the gateway: its data, or the error that it is. */
import {
  type GatewayError,
  GatewayFailed,
  RateLimited,
  RequestRefused,
  Unauthenticated,
  Unreachable
} from "./errors.ts"

export interface Answer {
  readonly data?: unknown
  readonly errors?: ReadonlyArray<GatewayError>
}

interface Reply {
  readonly status: number
  readonly retryAfter: string | null
}

/** Codes of what is no caller's mistake, whatever the status. */
const faults: ReadonlySet<string | undefined> = new Set(["FAULT", "NOT_TRIED", "TOO_SLOW"])

const secondsIn = (retryAfter: string | null): number | undefined => {
  const seconds = Number(retryAfter ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined
}

const errorOf = ({ data, errors = [] }: Answer, { retryAfter, status }: Reply): Error => {
  const code = errors[0]?.extensions?.code
  const message = errors[0]?.message ?? `The gateway answers ${status}.`
  if (status === 401 || code === "UNAUTHENTICATED") return new Unauthenticated(message)
  if (status === 429) return new RateLimited(message, secondsIn(retryAfter))
  const told = { status, errors, data }
  return status >= 500 || faults.has(code) ? new GatewayFailed(told) : new RequestRefused(told)
}

/** The data of an answer. Throws the error where it has one, also beside data. */
export const dataOf = (answer: Answer, reply: Reply = { status: 200, retryAfter: null }): unknown => {
  if (answer.errors !== undefined || answer.data === undefined || answer.data === null)
    throw errorOf(answer, reply)
  return answer.data
}

const parsed = (text: string): Answer => {
  try {
    return JSON.parse(text) as Answer
  } catch {
    // A proxy's page, say: its status tells enough.
    return {}
  }
}

const textOf = async (response: Response): Promise<string> => {
  try {
    return await response.text()
  } catch (cause) {
    throw new Unreachable("The connection ended before the whole answer had come.", { cause })
  }
}

/** Reads a response to its end. */
export const read = async (response: Response): Promise<unknown> => {
  const { headers, status } = response
  return dataOf(parsed(await textOf(response)), { status, retryAfter: headers.get("retry-after") })
}
