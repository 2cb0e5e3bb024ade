import { capabilities } from "@section17/application"
import type { Resolvers } from "../resolvers.gen.ts"
import { ask } from "../session/ask.ts"

export const access: Resolvers = {
  Viewer: { capabilities: (_, __, context) => ask(context, capabilities) },
  NotPermitted: {
    capability: ({ may }) => may,
    roles: ({ roles }) => roles.map((role) => ({ role }))
  }
}
