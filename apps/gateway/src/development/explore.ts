/** GraphiQL, with the token of whoever was chosen on the sign-in page. */
import type { GraphiQLOptions } from "graphql-yoga"
import { AuthorityCode } from "@section17/domain"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { type Development, tokenFor } from "./endpoints.ts"

const authorityOf = Schema.decodeUnknownOption(AuthorityCode.AuthorityCode)

const welcome = `# Ask for what you need; the documentation is on the left.
query Viewer {
  __typename
}
`

export const exploreAs =
  (development: Development) =>
  async (request: Request): Promise<GraphiQLOptions> => {
    const { searchParams } = new URL(request.url)
    const authority = authorityOf(searchParams.get("authority"))
    const token = Option.isNone(authority)
      ? undefined
      : await tokenFor(development, { authority: authority.value, as: searchParams.get("as") ?? "" })
    return {
      title: "Section 17",
      defaultQuery: welcome,
      method: "POST",
      ...(token === undefined
        ? {}
        : { headers: JSON.stringify({ Authorization: `Bearer ${token}` }, null, 2) })
    }
  }
