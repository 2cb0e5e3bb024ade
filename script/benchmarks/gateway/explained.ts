// A statement as the server explains it: how it reads, and how long it takes by the server's own clock.
import type { Client } from "../rivals/src/pg.ts"

export interface Node {
  readonly "Node Type": string
  readonly "Index Name"?: string
  readonly "Relation Name"?: string
  readonly Plans?: ReadonlyArray<Node>
}

interface Explained {
  readonly "QUERY PLAN": ReadonlyArray<{
    readonly Plan: Node
    readonly "Planning Time"?: number
    readonly "Execution Time": number
  }>
}

export interface Plan {
  /** The ways in which rows of the caseload are read. */
  readonly scans: ReadonlyArray<Node>
  /** To plan and to execute. */
  readonly millis: number
}

const scansIn = (node: Node): ReadonlyArray<Node> => [
  ...(node["Relation Name"] === "episode" ? [node] : []),
  ...(node.Plans ?? []).flatMap(scansIn)
]

export const scansOf = (scans: ReadonlyArray<Node>): string =>
  scans.map((scan) => `${scan["Node Type"]} of ${scan["Index Name"] ?? "the table"}`).join(", ")

/** Executes the statement, and explains. */
export const executionOf = async (client: Client, sql: string): Promise<Plan> => {
  const { rows } = await client.query<Explained>(`explain (analyze, timing off, format json) ${sql}`)
  const [explained] = rows[0]?.["QUERY PLAN"] ?? []
  if (explained === undefined) throw new Error(`Not explained: ${sql}`)
  return {
    scans: scansIn(explained.Plan),
    millis: explained["Execution Time"] + (explained["Planning Time"] ?? 0)
  }
}
