/** Where an authority's own systems want to be told, over HTTP. */
import { randomUUID } from "node:crypto"
import type { Looking } from "../jobs/deliveries.ts"
import { type Person, read } from "./people.test-data.ts"

/** Looks and tries again quickly. */
export const looking: Looking = {
  delivering: { answerWithinMillis: 1_500, againAfterMillis: [100, 100] },
  everyMillis: 100
}

const answers = `__typename ... on Problem { message }`
/** Changes something about webhooks: what came of it, a problem or what is there now. */
export const set = async <Answer>(
  who: Person,
  mutation: string,
  fields: string,
  input: object
): Promise<Answer> => {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const document = `mutation($input: ${name}!) { ${mutation}(input: $input) { ${answers} ${fields} } }`
  const answer = await read<Record<string, Answer>>(who, document, {
    input: { idempotencyKey: randomUUID(), ...input }
  })
  return answer[mutation] as Answer
}

export interface Registered {
  readonly __typename: string
  readonly message?: string
  readonly webhook: { readonly id: string; readonly url: string }
  readonly secret: string | null
}
export const register = (who: Person, input: object): Promise<Registered> =>
  set(
    who,
    "webhookRegister",
    "... on WebhookRegistered { webhook { id url types registeredBy { id } } secret }",
    input
  )
export const remove = (who: Person, webhook: string): Promise<{ readonly __typename: string }> =>
  set(who, "webhookRemove", "... on WebhookRemoved { webhook { id } }", { webhook })
export const replay = (
  who: Person,
  input: object
): Promise<{ readonly __typename: string; readonly replayed: number }> =>
  set(who, "webhookReplay", "... on WebhookReplayed { replayed }", input)
