/** Which authorities there is something to do for: by a function, which tells their codes and nothing else. */
import * as Effect from "effect/Effect"
import type { Waiting } from "@section17/application"
import type { AuthorityCode } from "@section17/domain"
import { rows, type Transaction } from "../session/Transaction.ts"

export const waiting = (transaction: Transaction): typeof Waiting.Service => ({
  authorities: (work) =>
    Effect.map(
      rows<{ readonly authority: AuthorityCode.AuthorityCode }>(
        transaction,
        "select section17.waiting(?::text) as authority",
        [work]
      ),
      (found) => found.map(({ authority }) => authority)
    )
})
