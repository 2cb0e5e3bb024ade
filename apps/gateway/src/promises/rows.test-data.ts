/** What `audit verify` finds of the rows of an authority that stand in no chain. */
import { holdRows, type RowFault } from "@section17/application"
import { AuthorityCode } from "@section17/domain"
import type { TestGateway } from "../testing/testGateway.ts"

export const rowsOf = async ({ runtime }: Pick<TestGateway, "runtime">, authority: string) => {
  const faults: Array<RowFault> = []
  let untold = 0
  const tell = (held: { readonly faults: ReadonlyArray<RowFault>; readonly untold: number }): void => {
    faults.push(...held.faults)
    untold += held.untold
  }
  await runtime.runPromise(holdRows(AuthorityCode.AuthorityCode.make(authority), tell))
  return { faults, untold }
}

/** Nothing is otherwise than the account says, and it says it of everything. */
export const asAccountedFor = { faults: [], untold: 0 }
