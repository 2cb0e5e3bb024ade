/** What the gateway itself answers, before or instead of the API. */
import type { ServerResponse } from "node:http"

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly type?: string
  readonly body: string
}

const json = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers,
  type: "application/json; charset=utf-8",
  body: JSON.stringify(value)
})

const problem = (
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {}
): Answer => json(status, { errors: [{ message, extensions: { code } }] }, headers)

export { json, problem }

export const page = (html: string): Answer => ({ status: 200, type: "text/html; charset=utf-8", body: html })

/** To everyone without a good token, whatever is wrong with it. */
export const unauthenticated: Answer = problem(
  401,
  "UNAUTHENTICATED",
  "Send a valid access token of your authority's identity provider in the Authorization header.",
  { "www-authenticate": "Bearer" }
)

export const keysUnreachable: Answer = problem(
  503,
  "IDENTITY_PROVIDER_UNREACHABLE",
  "The identity provider of the authority does not answer, so no token can be checked. Try again shortly.",
  { "retry-after": "5" }
)

export const notFound: Answer = problem(404, "NOT_FOUND", "There is nothing here. The API is at /graphql.")
export const starting: Answer = problem(503, "STARTING", "The gateway is starting.", { "retry-after": "1" })
export const onlyPost: Answer = problem(405, "METHOD_NOT_ALLOWED", "Send operations by POST.", {
  allow: "POST"
})
export const onlyJson: Answer = problem(
  415,
  "UNSUPPORTED_MEDIA_TYPE",
  "Send operations as application/json, in UTF-8 and not compressed."
)

export const fault = (reference: string): Answer => problem(500, "FAULT", faultMessage(reference))

export const faultMessage = (reference: string): string =>
  `Something went wrong that is not yours to put right. Quote the reference ${reference} when you report it.`

export const tooLarge: Answer = problem(
  413,
  "TOO_MUCH",
  "The body of the request is too large. Ask in several requests."
)

/** To whoever has as much in line as one may. */
export const busy = (waiting: number): Answer =>
  problem(
    429,
    "BUSY",
    `This operation was not begun: ${waiting} more of yours wait for their turn. Send it again when some are answered.`,
    { "retry-after": "1" }
  )

/** Headers of everything that the gateway sends. */
export const always: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer"
}

export const send = (response: ServerResponse, { body, headers = {}, status, type }: Answer): void => {
  response.writeHead(status, {
    ...headers,
    ...(type === undefined ? {} : { "content-type": type }),
    "content-length": Buffer.byteLength(body)
  })
  response.end(body)
}
