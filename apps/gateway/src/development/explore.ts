/** GraphiQL, with the token of whoever was chosen on the sign-in page. */
import type { GraphiQLOptions } from "graphql-yoga"
import { AuthorityCode } from "@section17/domain"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { type Development, tokenFor } from "./endpoints.ts"

const authorityOf = Schema.decodeUnknownOption(AuthorityCode.AuthorityCode)

const welcome = `# The documentation of the API is behind the book on the left.
query Welcome {
  viewer {
    name
    authority { name }
  }
  episodes(first: 10) {
    nodes { episodeId child { givenName } stage nextDueOn }
  }
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
