/** What a gateway in development offers besides the API: keys, tokens, a page to sign in from, and the clock. */
import type { IncomingMessage } from "node:http"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { AuthorityCode, Instant } from "@section17/domain"
import { practitionersOf } from "../demonstration/practitioners.ts"
import { type Answer, json, notFound, onlyJson, onlyPost, page, problem } from "../http/answers.ts"
import { isJson, readBody } from "../http/body.ts"
import type { DevelopmentClock } from "./DevelopmentClock.ts"
import { type DevelopmentIssuer, jwksPath } from "./DevelopmentIssuer.ts"
import { signInPage } from "./signInPage.ts"

export interface Development {
  readonly clock: DevelopmentClock
  readonly issuers: ReadonlyMap<AuthorityCode.AuthorityCode, DevelopmentIssuer>
  /** What each authority calls itself. */
  readonly nameOf: (authority: AuthorityCode.AuthorityCode) => string
}

const TokenRequest = Schema.Struct({ authority: AuthorityCode.AuthorityCode, as: Schema.String })
const ClockRequest = Schema.Struct({ now: Schema.NullOr(Instant.Instant) })
const BODY_BYTES = 4096

/** A token for a practitioner or the case system of the authority; nothing when there is no such. */
export const tokenFor = async (
  { issuers }: Pick<Development, "issuers">,
  { as, authority }: typeof TokenRequest.Type
): Promise<string | undefined> => (await issuers.get(authority)?.tokenAs(as))?.token

const posted = async <A>(
  request: IncomingMessage,
  codec: Schema.ConstraintCodec<A, unknown>,
  answer: (value: A) => Answer | Promise<Answer>
): Promise<Answer> => {
  if (request.method !== "POST") return onlyPost
  if (!isJson(request)) return onlyJson
  const body = await readBody(request, BODY_BYTES)
  const decoded = Schema.decodeUnknownResult(Schema.fromJsonString(codec))(body)
  return Result.isFailure(decoded)
    ? problem(400, "BAD_REQUEST", decoded.failure.message)
    : answer(decoded.success)
}

const token =
  (development: Development, asText: boolean) =>
  async (asked: typeof TokenRequest.Type): Promise<Answer> => {
    const found = await tokenFor(development, asked)
    if (found === undefined) {
      return problem(
        404,
        "NOT_FOUND",
        `Nobody of ${asked.authority} is called ${asked.as}. See /development.`
      )
    }
    return asText ? { status: 200, type: "text/plain", body: found } : json(200, { token: found })
  }

const setClock =
  ({ clock }: Development) =>
  ({ now }: typeof ClockRequest.Type): Answer => {
    clock.set(now)
    return json(200, { now: clock.now() })
  }

const signIn = ({ issuers, nameOf }: Development): Answer =>
  page(
    signInPage(
      [...issuers.keys()].map((authority) => ({
        authority,
        name: nameOf(authority),
        practitioners: practitionersOf(authority)
      }))
    )
  )

/** For a shell, which has no use for JSON. */
const acceptsText = ({ headers }: IncomingMessage): boolean => headers.accept === "text/plain"

/** The answer to a request below /development. */
export const answer = async (
  development: Development,
  request: IncomingMessage,
  path: string
): Promise<Answer> => {
  if (path === "/development/token")
    return posted(request, TokenRequest, token(development, acceptsText(request)))
  if (path === "/development/clock") return posted(request, ClockRequest, setClock(development))
  if (request.method !== "GET") return notFound
  if (path === "/development") return signIn(development)
  const issuer = [...development.issuers.values()].find(({ authority }) => path === jwksPath(authority))
  return issuer === undefined ? notFound : json(200, issuer.jwks)
}
