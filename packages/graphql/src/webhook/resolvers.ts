import * as Result from "effect/Result"
import { readWebhooks, type Webhook, WebhookType } from "@section17/application"
import { practitioner } from "../practitioner/lookUp.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { attempt, sessionOf } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { webhookIdOf } from "../session/ids.ts"
import { listing } from "../session/listing.ts"
import { notEntitled } from "../session/page.ts"
import { deliveriesPage } from "./deliveries.ts"
import { webhookPing, webhookRegister, webhookRemove, webhookReplay } from "./manage.ts"

const registered = listing({
  what: "webhooks",
  placeIn: webhookIdOf,
  idOf: ({ id }: Webhook) => globalId("Webhook", id),
  read: async (context, page) =>
    Result.getOrThrowWith(await attempt(context, (session) => readWebhooks(session, page)), notEntitled)
})

export const webhook: Resolvers = {
  Query: {
    allWebhooks: (_, asked, context, info) => registered.connection(context, asked, info),
    webhooks: (_, asked, context) => registered.nodes(context, asked),
    webhookTypes: (_, __, context) => {
      sessionOf(context)
      return WebhookType.literals
    },
    webhookDeliveries: (_, asked, context) => {
      sessionOf(context)
      return deliveriesPage(context, asked)
    }
  },
  Mutation: { webhookRegister, webhookRemove, webhookPing, webhookReplay },
  Webhook: {
    id: ({ id }) => globalId("Webhook", id),
    registeredBy: ({ registeredBy }, _, context) => practitioner(context, registeredBy)
  },
  WebhookDelivery: {
    webhookId: ({ webhook: id }) => globalId("Webhook", id),
    noticeId: ({ notice }) => notice.id,
    type: ({ notice }) => notice.type,
    episodeId: ({ notice }) => (notice.episode === null ? null : globalId("Episode", notice.episode)),
    version: ({ notice }) => notice.number,
    occurredAt: ({ notice }) => notice.occurredAt
  },
  WebhookNotFound: { webhookId: ({ webhook: id }) => globalId("Webhook", id) }
}
