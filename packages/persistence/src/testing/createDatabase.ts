/**
 * A database for tests, on a server that can be thrown away.
 *
 * @module
 */
import { randomBytes, randomUUID } from "node:crypto"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { migrate } from "../engine/migrate.ts"
import type { Server } from "../Persistence.ts"
import { asOwner, within } from "./owner.ts"
import { fromTemplate } from "./templates.ts"

export interface Database {
  /** For `Persistence.layer`. */
  readonly config: Server
  /** The address as the gateway's role, with its password. */
  readonly url: string
  /** The address as the owner, who passes every wall as a superuser. */
  readonly ownerUrl: string
  readonly sessionSecret: Redacted.Redacted
  /** Removes the database and its roles. */
  readonly drop: () => Promise<void>
}

/** Whether the owner is a superuser of the server, or may only create roles, as with PostgreSQL that others run. */
export type Owner = "a superuser" | "no superuser"

const newPassword = (): string => randomBytes(24).toString("base64url")

const ownedAs = async (ownerUrl: string, name: string, owner: Owner): Promise<string> => {
  const inIt = within(ownerUrl, (url) => (url.pathname = `/${name}`))
  if (owner === "a superuser") {
    await asOwner(ownerUrl, `create database ${name} ${fromTemplate(ownerUrl)}`)
    return inIt
  }
  const [role, password] = [`${name}_owner`, newPassword()]
  await asOwner(
    ownerUrl,
    `create role ${role} login createrole password '${password}'`,
    `create database ${name} owner ${role}`
  )
  return within(inIt, (url) => {
    url.username = role
    url.password = password
  })
}

/**
 * A new database on the server, migrated, with a gateway's role of its own. `ownerUrl` is the address of any database of
 * the server, as somebody who may create databases and roles.
 */
export const createDatabase = async (ownerUrl: string, as: Owner = "a superuser"): Promise<Database> => {
  const name = `section17_${randomUUID().replaceAll("-", "")}`
  const owner = await ownedAs(ownerUrl, name, as)
  const password = newPassword()
  const migrated = await Effect.runPromise(
    migrate({ url: owner, role: name, password: Redacted.make(password) })
  )
  const url = within(migrated.gatewayUrl, (url) => (url.password = password))
  const { sessionSecret } = migrated
  return {
    config: { engine: "postgres", url, sessionSecret },
    url,
    ownerUrl: owner,
    sessionSecret,
    drop: () =>
      asOwner(
        ownerUrl,
        `drop database if exists ${name} with (force)`,
        `drop role if exists ${name}`,
        `drop role if exists ${name}_owner`
      )
  }
}
