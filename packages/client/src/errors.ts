/**
 * What stands between a caller and an answer. A problem that a practitioner can put right is none of these: it is a member
 * of the answer, under its own name.
 *
 * @module
 */

/** An error as the gateway tells it. */
export interface GatewayError {
  readonly message: string
  readonly path?: ReadonlyArray<string | number>
  readonly extensions?: { readonly code?: string; readonly reference?: string }
}

/** Everything that this client throws, but what an `AbortSignal` gives as its reason. */
export abstract class Section17Error extends Error {
  abstract override readonly name: string
}

/** No connection, or one that was cut: nobody knows whether the gateway did what was asked. `cause` has the reason. */
export class Unreachable extends Section17Error {
  override readonly name = "Unreachable"
}

/** The token is missing, expired, revoked, or not of an authority that the gateway knows. */
export class Unauthenticated extends Section17Error {
  override readonly name = "Unauthenticated"
}

/** Too much at once. */
export class RateLimited extends Section17Error {
  override readonly name = "RateLimited"
  /** After how many seconds it is worth trying again, where the gateway says so. */
  readonly retryAfterSeconds: number | undefined
  constructor(message: string, retryAfterSeconds: number | undefined) {
    super(message)
    this.retryAfterSeconds = retryAfterSeconds
  }
}

interface Told {
  readonly status: number
  readonly errors: ReadonlyArray<GatewayError>
  /** What was answered beside the errors, as it came. */
  readonly data?: unknown
}

const saying = ({ errors, status }: Told): string =>
  errors.map(({ message }) => message).join(" ") || `The gateway answers ${status}.`

abstract class WithErrors extends Section17Error {
  /** The HTTP status. */
  readonly status: number
  readonly errors: ReadonlyArray<GatewayError>
  readonly data: unknown
  constructor(told: Told) {
    super(saying(told))
    this.status = told.status
    this.errors = told.errors
    this.data = told.data
  }
  /** The code of the first error, such as FORBIDDEN. */
  get code(): string | undefined {
    return this.errors[0]?.extensions?.code
  }
}

/** The gateway does not do this, for this caller or for anybody: FORBIDDEN, BAD_USER_INPUT, TOO_MUCH, or a mistake in the document. */
export class RequestRefused extends WithErrors {
  override readonly name = "RequestRefused"
}

/** Something went wrong that is not the caller's to put right. */
export class GatewayFailed extends WithErrors {
  override readonly name = "GatewayFailed"
  /** What to quote when it is reported, where the gateway gives one. */
  get reference(): string | undefined {
    return this.errors.find(({ extensions }) => extensions?.reference !== undefined)?.extensions?.reference
  }
}
