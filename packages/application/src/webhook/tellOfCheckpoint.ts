/** Telling the authority's own systems where its account ended, so that they keep it where the database's owner has no hand. */
import * as Effect from "effect/Effect"
import type { Checkpoint } from "../audit/checkpoint.ts"
import { serviceSession } from "../session/serviceSession.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { NoticeId } from "./Webhook.ts"
import { Webhooks } from "./Webhooks.ts"

/** Tells of it with its signature. An account that has not gone on since is not told of again. */
export const tellOfCheckpoint = Effect.fn("tellOfCheckpoint")(function* (
  { at, authority, hash, number }: Checkpoint,
  jws: string
): Effect.fn.Return<void, never, UnitOfWork> {
  const notice = {
    id: NoticeId.make(`checkpoint-${number}`),
    type: "section17.account.checkpoint",
    episode: null,
    number: null,
    occurredAt: at,
    data: { number, hash, jws }
  } as const
  const queued = Effect.flatMap(Webhooks, (webhooks) => webhooks.queue(notice))
  yield* (yield* UnitOfWork).run(serviceSession(authority, "audit"), queued)
})
