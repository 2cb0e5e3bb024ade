/** Sending a notice to its receiver. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { AuthorityCode } from "@section17/domain"
import type { DeliveryFailure, WebhookAddressRefused } from "./Webhook.ts"
import type { Claimed } from "./Webhooks.ts"

/** What a receiver answered, or why it did not. */
export type Answered =
  | { readonly _tag: "Accepted"; readonly status: number }
  | { readonly _tag: "NotAccepted"; readonly failure: DeliveryFailure; readonly status: number | null }

export class WebhookSender extends Context.Service<
  WebhookSender,
  {
    /** Whether the gateway may send to the address, as it resolves now. */
    readonly mayReach: (url: string) => Effect.Effect<void, WebhookAddressRefused>
    /** Sends, signed. Takes no longer than so many milliseconds, whatever the receiver does. */
    readonly send: (
      authority: AuthorityCode.AuthorityCode,
      claimed: Claimed,
      within: number
    ) => Effect.Effect<Answered>
  }
>()("@section17/application/webhook/WebhookSender") {}
