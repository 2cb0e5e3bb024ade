/**
 * A connection of the pool that one reading has to itself.
 *
 * What only reads needs nothing of an entity manager: a unit of work of entities, and a statement that is built before it
 * is sent, take longer than many a question that is asked.
 *
 * @module
 */
import type { Pool, PoolClient } from "pg"
import type { Statements } from "../session/Transaction.ts"
import { bind } from "./BoundConnection.ts"
import { inTime } from "./inTime.ts"
import { socketOf } from "./prompt.ts"

const settingOf = (settings: Readonly<Record<string, string>>) => {
  const all = Object.entries(settings)
  return {
    sql: `select ${all.map((_, at) => `set_config($${2 * at + 1}, $${2 * at + 2}, true)`).join(", ")}`,
    values: all.flat()
  }
}

class Held implements Statements {
  private client: PoolClient | undefined

  constructor(client: PoolClient) {
    this.client = client
  }

  private get held(): PoolClient {
    if (this.client === undefined) throw new Error("The transaction has ended")
    return this.client
  }

  /** A connection that something went wrong with is not for others. */
  private giveBack(error?: unknown): void {
    const { client } = this
    this.client = undefined
    client?.release(error instanceof Error ? error : undefined)
  }

  async ask<Row>(sql: string, given: ReadonlyArray<unknown>): Promise<ReadonlyArray<Row>> {
    const { parameters, sql: text } = bind(sql, given)
    return (await this.held.query(text, [...parameters])).rows as ReadonlyArray<Row>
  }

  async commit(): Promise<void> {
    await this.held.query("commit")
    this.giveBack()
  }

  async askAndCommit<Row>(sql: string, given: ReadonlyArray<unknown>): Promise<ReadonlyArray<Row>> {
    // Both have to have come back before anything else is done with the connection.
    const [answer, committed] = await Promise.allSettled([
      this.ask<Row>(sql, given),
      this.held.query("commit")
    ])
    if (committed.status === "rejected") throw committed.reason
    this.giveBack()
    if (answer.status === "rejected") throw answer.reason
    return answer.value
  }

  async rollback(): Promise<void> {
    if (this.client === undefined) return
    try {
      await this.client.query("rollback")
      this.giveBack()
    } catch (error) {
      this.giveBack(error)
    }
  }
}

/** Begins a transaction with the settings, which ends when it is committed or rolled back. */
export const readingOn =
  (pool: Pool) =>
  async (settings: Readonly<Record<string, string>>): Promise<Statements> => {
    const client = await pool.connect()
    const { sql, values } = settingOf(settings)
    // Held back until the first question (`prompt`), with which they go wrong if they do.
    await client.query("begin")
    await client.query(sql, values)
    return new Held(client)
  }

/**
 * The rows of a statement that is asked on any connection of the pool, in no transaction, for no session.
 *
 * Rejects where there is no answer in time: then nobody knows what comes over that connection, or whether anything ever
 * does, and it is cut off.
 */
export const onAny = <Row>(pool: Pool, sql: string, withinMillis: number): Promise<ReadonlyArray<Row>> => {
  let isLate = false
  let client: PoolClient | undefined
  const asked = async (): Promise<ReadonlyArray<Row>> => {
    client = await pool.connect()
    try {
      const { rows } = isLate ? { rows: [] } : await client.query(sql)
      client.release()
      return rows as ReadonlyArray<Row>
    } catch (error) {
      client.release(true)
      throw error
    }
  }
  return inTime(asked(), withinMillis, () => {
    isLate = true
    if (client !== undefined) socketOf(client).destroy()
  })
}
