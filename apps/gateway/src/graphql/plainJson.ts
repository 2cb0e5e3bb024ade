/** Calls an answer that succeeds plain JSON, where the caller did not say what they accept. */
import type { Plugin } from "graphql-yoga"
import type { Known } from "./Known.ts"

const own = "application/graphql-response+json"

export const plainJson: Plugin<Known, Known> = {
  onResponse({ response, serverContext }) {
    const type = response.headers.get("content-type") ?? ""
    if (serverContext.plainJson && response.ok && type.startsWith(own))
      response.headers.set("content-type", type.replace(own, "application/json"))
  }
}
