/** Putting a webhook on record, once for each key. */
import { createHash, randomBytes } from "node:crypto"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import {
  IdempotencyKeyReused,
  type IdempotencyKey,
  type Registered,
  type Registering,
  WebhookId
} from "@section17/application"
import { canonical } from "../session/chain.ts"
import { locked } from "../session/safe.ts"
import { ask, type Transaction } from "../session/Transaction.ts"
import { WebhookRow } from "../table/WebhookRow.ts"
import { byKey } from "./rows.ts"

/** As Standard Webhooks writes a secret: 256 bits, in base64, after what tells that it is one. */
const newSecret = (): Redacted.Redacted => Redacted.make(`whsec_${randomBytes(32).toString("base64")}`)

/** Where the secret of a webhook is kept. */
export const placeOf = (authority: string, id: WebhookId): string => `webhook ${authority} ${id}`

/** The same for the same key of the same practitioner, so that two requests at once cannot make two. */
const idOf = ({ session }: Transaction, key: IdempotencyKey): WebhookId => {
  const bytes = createHash("sha256")
    .update(canonical([session.authority, session.practitioner, key]))
    .digest()
  const hex = bytes.toString("hex")
  return WebhookId.make(
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  )
}

const again = Effect.fnUntraced(function* (transaction: Transaction, { key, types, url }: Registering) {
  const webhook = yield* byKey(transaction, key)
  if (webhook !== undefined && canonical([webhook.url, webhook.types]) === canonical([url, types])) {
    return { webhook, secret: null } satisfies Registered
  }
  return yield* new IdempotencyKeyReused({ key, operation: "webhookRegister" })
})

export const register = Effect.fnUntraced(function* (transaction: Transaction, registering: Registering) {
  const { at, key, types, url } = registering
  const { em, secrets, session } = transaction
  const id = idOf(transaction, key)
  const secret = newSecret()
  const row = {
    authority: session.authority,
    id,
    url,
    types,
    secret: locked(secrets, placeOf(session.authority, id), secret),
    idempotencyKey: key,
    registeredAt: at,
    registeredBy: session.practitioner
  }
  const insert = em.createQueryBuilder(WebhookRow).insert(row).onConflict(["authority", "id"]).ignore()
  const { affectedRows } = yield* ask(() => insert.execute("run"))
  if (affectedRows === 0) return yield* again(transaction, registering)
  const webhook = { id, url, types, registeredAt: at, registeredBy: session.practitioner }
  return { webhook, secret } satisfies Registered
})
