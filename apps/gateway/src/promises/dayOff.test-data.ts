/** A day off that becomes known, as whoever keeps the authority's records puts it on record. */
import { randomUUID } from "node:crypto"
import { type Input, type Person, read } from "./people.test-data.ts"

/** Puts on record that the calendar is otherwise, at the version that the record has. */
export const amend = async (who: Person, mutation: string, input: Input): Promise<string> => {
  const before = `{ viewer { authority { assurance { version } } } }`
  const { viewer } = await read<{ viewer: { authority: { assurance: { version: number } | null } } }>(
    who,
    before
  )
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`
  const variables = {
    input: {
      idempotencyKey: randomUUID(),
      seenVersion: viewer.authority.assurance?.version ?? 0,
      ...input
    }
  }
  const document = `mutation($input: ${type}) { ${mutation}(input: $input) { __typename } }`
  const answer = await read<Record<string, { __typename: string }>>(who, document, variables)
  return answer[mutation]?.__typename ?? "nothing"
}

export const proclaimed: Input = {
  amendment: {
    holidayProclaimed: {
      on: "2026-12-21",
      title: "Day of thanksgiving",
      source: "Proclamation of 2026-12-17"
    }
  }
}
