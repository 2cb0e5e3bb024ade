/**
 * What a gateway is told from outside: the environment, once, at the start.
 *
 * @module
 */
import { existsSync, readFileSync, statSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Policy, type RolesByAuthority } from "@section17/application"
import { AuthorityCode } from "@section17/domain"
import { type DaysByAuthority, ReminderDays } from "@section17/application"
import type { Persistence } from "@section17/persistence"
import { asOwner } from "./development/asOwner.ts"
import { hasSafeKeys, type Issuer, IssuersByAuthority } from "./tokens/Issuer.ts"
import { isNetwork } from "./webhooks/Reachable.ts"

export type Environment = "development" | "production"

export interface Listening {
  readonly host: string
  readonly port: number
}

export interface Configuration {
  readonly environment: Environment
  readonly host: string
  readonly port: number
  /** Where the records are: on a PostgreSQL server, or in this process, in a folder or in memory. */
  readonly store: Persistence.Config
  /** Where the gateway keeps what is its own: the embedded database, and the keys of development. */
  readonly data: string
  readonly issuers: ReadonlyArray<Issuer>
  /** The file in which they are, where they are in one. */
  readonly issuersFile?: string
  /** The file that names practitioners whose tokens count no longer. */
  readonly revoked: string | undefined
  /** Which roles of an authority hold a capability, where that is not as in the standard table. */
  readonly access: RolesByAuthority
  /** Networks that are not public, and to which notices may be sent none the less, such as 10.20.0.0/16. */
  readonly webhookNetworks: ReadonlyArray<string>
  /** When authorities are reminded of what is due, where that is not as usual. */
  readonly reminders: DaysByAuthority
  /** Where the metrics are served, which is not for the public; without it, nowhere. */
  readonly metrics?: Listening
  /** For how long broken glass opens a restricted record. Unit: minutes. */
  readonly openForMinutes: number
  /**
   * For how long a gateway that is told to stop still takes requests, while it says that it is not ready: so that whoever
   * hands requests out comes to know. Unit: milliseconds.
   */
  readonly drainMillis: number
  /** The folder in which authorities supply their protocols as JSON, beside those of the product. */
  readonly protocols?: string
  /** Files of documents that can be sent by their identifiers. */
  readonly documents?: ReadonlyArray<string>
  /** The authorities that take such documents alone. */
  readonly onlyTrusted?: ReadonlyArray<AuthorityCode.AuthorityCode>
  /** The file of the key that checkpoints of the account are signed with, or of its public part, to verify them. */
  readonly checkpointKey?: string
}

/** The environment does not say what the gateway needs. The message says which variable, and what to give. */
export class NotConfigured extends Schema.TaggedError<NotConfigured>()("NotConfigured", {
  variable: Schema.String,
  remedy: Schema.String
}) {
  override get message(): string {
    return `${this.variable}: ${this.remedy}`
  }
}

const checkout = fileURLToPath(new URL("../../..", import.meta.url))

const variables = Config.all({
  PORT: Config.Port("PORT").pipe(Config.withDefault(4000)),
  HOST: Config.NonEmptyString("HOST").pipe(Config.withDefault("127.0.0.1")),
  DATABASE_URL: Config.NonEmptyString("DATABASE_URL").pipe(Config.withDefault(undefined)),
  DATABASE_ADMIN_URL: Config.NonEmptyString("DATABASE_ADMIN_URL").pipe(Config.withDefault(undefined)),
  SECTION17_SECRET: Config.NonEmptyString("SECTION17_SECRET").pipe(Config.withDefault(undefined)),
  SECTION17_PREVIOUS_SECRETS: Config.NonEmptyString("SECTION17_PREVIOUS_SECRETS").pipe(
    Config.withDefault("")
  ),
  SECTION17_DATA: Config.NonEmptyString("SECTION17_DATA").pipe(Config.withDefault(join(checkout, ".data"))),
  SECTION17_ENVIRONMENT: Config.NonEmptyString("SECTION17_ENVIRONMENT").pipe(Config.withDefault(undefined)),
  NODE_ENV: Config.NonEmptyString("NODE_ENV").pipe(Config.withDefault(undefined)),
  SECTION17_ISSUERS: Config.NonEmptyString("SECTION17_ISSUERS").pipe(Config.withDefault(undefined)),
  SECTION17_METRICS: Config.NonEmptyString("SECTION17_METRICS").pipe(Config.withDefault(undefined)),
  SECTION17_PROTOCOLS: Config.NonEmptyString("SECTION17_PROTOCOLS").pipe(Config.withDefault(undefined)),
  SECTION17_REVOKED: Config.NonEmptyString("SECTION17_REVOKED").pipe(Config.withDefault(undefined)),
  SECTION17_ACCESS: Config.NonEmptyString("SECTION17_ACCESS").pipe(Config.withDefault(undefined)),
  SECTION17_REMINDERS: Config.NonEmptyString("SECTION17_REMINDERS").pipe(Config.withDefault(undefined)),
  SECTION17_WEBHOOK_NETWORKS: Config.NonEmptyString("SECTION17_WEBHOOK_NETWORKS").pipe(
    Config.withDefault("")
  ),
  SECTION17_DOCUMENTS: Config.NonEmptyString("SECTION17_DOCUMENTS").pipe(Config.withDefault("")),
  SECTION17_ONLY_TRUSTED: Config.NonEmptyString("SECTION17_ONLY_TRUSTED").pipe(Config.withDefault("")),
  SECTION17_OPEN_MINUTES: Config.Int("SECTION17_OPEN_MINUTES").pipe(Config.withDefault(60)),
  SECTION17_CHECKPOINT_KEY: Config.NonEmptyString("SECTION17_CHECKPOINT_KEY").pipe(
    Config.withDefault(undefined)
  ),
  SECTION17_DRAIN_SECONDS: Config.Number("SECTION17_DRAIN_SECONDS").pipe(Config.withDefault(undefined))
})
type Variables = Config.Success<typeof variables>

/** Without a word of it, production: what eases development must be asked for. */
const environmentOf = ({ NODE_ENV, SECTION17_ENVIRONMENT }: Variables): Environment => {
  if (SECTION17_ENVIRONMENT === undefined) return NODE_ENV === "development" ? "development" : "production"
  if (SECTION17_ENVIRONMENT === "development" || SECTION17_ENVIRONMENT === "production") {
    return SECTION17_ENVIRONMENT
  }
  throw new NotConfigured({ variable: "SECTION17_ENVIRONMENT", remedy: 'Say "development" or "production".' })
}

const addressOf = (variable: string, url: string): string => {
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return url
  throw new NotConfigured({
    variable,
    remedy: "Give the address of a PostgreSQL server, such as postgresql://user@host:5432/database."
  })
}

/** A key of HMAC-SHA-256 that is shorter than what it makes is easier to guess than to forge. */
const SECRET_BYTES = 32

const secretOf = (variable: string, secret: string): Redacted.Redacted => {
  const bytes = Buffer.byteLength(secret)
  if (bytes >= SECRET_BYTES) return Redacted.make(secret)
  throw new NotConfigured({
    variable,
    remedy: `A secret of ${bytes} bytes can be guessed. Give at least ${SECRET_BYTES} random bytes, as text: openssl rand -base64 ${SECRET_BYTES}`
  })
}

const storeOf = (variables: Variables, environment: Environment, data: string): Persistence.Config => {
  const { DATABASE_ADMIN_URL, DATABASE_URL, SECTION17_PREVIOUS_SECRETS, SECTION17_SECRET } = variables
  const previousSecrets = SECTION17_PREVIOUS_SECRETS.split(",")
    .filter((secret) => secret !== "")
    .map((secret) => secretOf("SECTION17_PREVIOUS_SECRETS", secret))
  if (DATABASE_URL === undefined) return { engine: "pglite", folder: join(data, "database"), previousSecrets }
  const url = addressOf("DATABASE_URL", DATABASE_URL)
  const adminUrl = DATABASE_ADMIN_URL && addressOf("DATABASE_ADMIN_URL", DATABASE_ADMIN_URL)
  if (environment === "development" && adminUrl === undefined) return asOwner(url, data)
  if (SECTION17_SECRET === undefined) {
    throw new NotConfigured({
      variable: "SECTION17_SECRET",
      remedy: "Give the secret that the database was migrated with: at least 32 random bytes, as text."
    })
  }
  return {
    engine: "postgres",
    url,
    sessionSecret: secretOf("SECTION17_SECRET", SECTION17_SECRET),
    previousSecrets,
    ...(adminUrl === undefined ? {} : { adminUrl })
  }
}

const decodeIssuers = Schema.decodeUnknownResult(Schema.fromJsonString(IssuersByAuthority), {
  onExcessProperty: "error"
})

const isJson = (given: string): boolean => given.trimStart().startsWith("{")

const textOf = (variable: string, given: string): string => {
  if (isJson(given)) return given
  if (existsSync(given)) return readFileSync(given, "utf8")
  throw new NotConfigured({ variable, remedy: `There is no file ${given}.` })
}

const decodeAccess = Schema.decodeUnknownResult(
  Schema.fromJsonString(Schema.Record(AuthorityCode.AuthorityCode, Policy.RolesByCapability)),
  { onExcessProperty: "error" }
)

const accessOf = ({ SECTION17_ACCESS }: Variables): RolesByAuthority => {
  if (SECTION17_ACCESS === undefined) return {}
  const decoded = decodeAccess(textOf("SECTION17_ACCESS", SECTION17_ACCESS))
  if (Result.isSuccess(decoded)) return decoded.success
  throw new NotConfigured({
    variable: "SECTION17_ACCESS",
    remedy: `Give JSON, or a file of it, that names for each authority's code, for each capability that others hold than in the standard table, their roles. ${decoded.failure.message}`
  })
}

const issuersOf = ({ SECTION17_ISSUERS }: Variables): ReadonlyArray<Issuer> => {
  if (SECTION17_ISSUERS === undefined) return []
  const decoded = decodeIssuers(textOf("SECTION17_ISSUERS", SECTION17_ISSUERS))
  if (Result.isFailure(decoded)) {
    throw new NotConfigured({
      variable: "SECTION17_ISSUERS",
      remedy: `Give JSON, or a file of it, that names for each authority's code its issuer, jwksUrl and audience. ${decoded.failure.message}`
    })
  }
  return Object.entries(decoded.success).map(([authority, settings]) => ({
    ...settings,
    authority: authority as Issuer["authority"]
  }))
}

const issuersFileOf = ({ SECTION17_ISSUERS: given }: Variables) =>
  given === undefined || isJson(given) ? {} : { issuersFile: given }

const decodeReminders = Schema.decodeUnknownResult(
  Schema.fromJsonString(Schema.Record(AuthorityCode.AuthorityCode, ReminderDays))
)

const remindersOf = ({ SECTION17_REMINDERS }: Variables): DaysByAuthority => {
  if (SECTION17_REMINDERS === undefined) return {}
  const decoded = decodeReminders(textOf("SECTION17_REMINDERS", SECTION17_REMINDERS))
  if (Result.isSuccess(decoded)) return decoded.success
  throw new NotConfigured({
    variable: "SECTION17_REMINDERS",
    remedy: `Give JSON, or a file of it, that names for each authority's code how many working days from the due date it is reminded, such as [-2, 0, 1]. ${decoded.failure.message}`
  })
}

const networksOf = ({ SECTION17_WEBHOOK_NETWORKS }: Variables): ReadonlyArray<string> => {
  const networks = SECTION17_WEBHOOK_NETWORKS.split(",").filter((network) => network !== "")
  const unknown = networks.find((network) => !isNetwork(network))
  if (unknown === undefined) return networks
  throw new NotConfigured({
    variable: "SECTION17_WEBHOOK_NETWORKS",
    remedy: `${unknown} is no network. Give networks such as 10.20.0.0/16, with commas between them.`
  })
}

const listOf = (given: string): ReadonlyArray<string> => given.split(",").filter((each) => each !== "")

const decodeCodes = Schema.decodeUnknownResult(Schema.Array(AuthorityCode.AuthorityCode))

/** An authority that takes trusted documents alone, where there are none, would take nothing. */
const trustedOf = ({
  SECTION17_DOCUMENTS,
  SECTION17_ONLY_TRUSTED
}: Variables): Pick<Configuration, "documents" | "onlyTrusted"> => {
  const documents = listOf(SECTION17_DOCUMENTS)
  const only = decodeCodes(listOf(SECTION17_ONLY_TRUSTED))
  if (Result.isSuccess(only) && (only.success.length === 0 || documents.length > 0))
    return { documents, onlyTrusted: only.success }
  throw new NotConfigured({
    variable: "SECTION17_ONLY_TRUSTED",
    remedy:
      "Give the codes of authorities, with commas, and their documents as SECTION17_DOCUMENTS: without any, they would be answered nothing."
  })
}

const DAY_MINUTES = 24 * 60

const openForOf = ({ SECTION17_OPEN_MINUTES: minutes }: Variables): number => {
  if (minutes >= 1 && minutes <= DAY_MINUTES) return minutes
  throw new NotConfigured({
    variable: "SECTION17_OPEN_MINUTES",
    remedy: `Give a whole number of minutes from 1 to ${DAY_MINUTES}.`
  })
}

/** What is in flight then has the rest of ten seconds. */
const MOST_DRAIN_SECONDS = 4
const usualDrainSeconds = { production: 3, development: 0 }

const drainOf = ({ SECTION17_DRAIN_SECONDS: given }: Variables, environment: Environment): number => {
  const seconds = given ?? usualDrainSeconds[environment]
  if (seconds >= 0 && seconds <= MOST_DRAIN_SECONDS) return seconds * 1000
  throw new NotConfigured({
    variable: "SECTION17_DRAIN_SECONDS",
    remedy: `Give a number of seconds from 0 to ${MOST_DRAIN_SECONDS}.`
  })
}

const unfit = (issuers: ReadonlyArray<Issuer>): string | undefined => {
  if (issuers.length === 0) {
    return "Name the identity provider of each authority. In development, with SECTION17_ENVIRONMENT=development, the gateway is its own."
  }
  const unsafe = issuers.find((issuer) => !hasSafeKeys(issuer))
  return (
    unsafe &&
    `Give ${unsafe.authority} a jwksUrl with https: whoever is on the way to ${unsafe.jwksUrl} could put keys of their own there.`
  )
}

/** Throws {@link NotConfigured} when, in production, nobody could say who a practitioner is, or somebody else could. */
export const assertIssuers = ({ environment, issuers }: Configuration): void => {
  const remedy = environment === "development" ? undefined : unfit(issuers)
  if (remedy !== undefined) throw new NotConfigured({ variable: "SECTION17_ISSUERS", remedy })
}

/**
 * Throws {@link NotConfigured} when, in production, records would be kept in a folder of this process, whose owner passes
 * every wall between authorities. Records in memory are for tests: no environment asks for them.
 */
export const assertServer = ({ environment, store }: Configuration): void => {
  if (environment === "development" || store.engine !== "pglite" || store.folder === undefined) return
  throw new NotConfigured({
    variable: "DATABASE_URL",
    remedy:
      "Give the address of a PostgreSQL server, and SECTION17_SECRET: in production the records of several authorities belong on a server. The embedded database is for SECTION17_ENVIRONMENT=development."
  })
}

/** A host and a port, or a port of this machine alone. */
const metricsOf = ({ SECTION17_METRICS: given }: Variables): { readonly metrics?: Listening } => {
  if (given === undefined) return {}
  const [, host = "127.0.0.1", port = ""] = /^(?:(.+):)?(\d{1,5})$/u.exec(given) ?? []
  if (Number(port) >= 1 && Number(port) <= 65_535) return { metrics: { host, port: Number(port) } }
  throw new NotConfigured({
    variable: "SECTION17_METRICS",
    remedy:
      "Give a port, or a host and a port that only whoever runs the gateway can reach, such as 127.0.0.1:9464."
  })
}

const protocolsOf = ({ SECTION17_PROTOCOLS: given }: Variables): { readonly protocols?: string } => {
  if (given === undefined) return {}
  if (statSync(given, { throwIfNoEntry: false })?.isDirectory() === true) return { protocols: resolve(given) }
  throw new NotConfigured({
    variable: "SECTION17_PROTOCOLS",
    remedy: `There is no folder ${given}. Give the folder of the protocols that authorities supply as JSON.`
  })
}

const read = (variables: Variables): Configuration => {
  const environment = environmentOf(variables)
  const data = resolve(variables.SECTION17_DATA)
  const issuers = issuersOf(variables)
  const {
    HOST: host,
    PORT: port,
    SECTION17_CHECKPOINT_KEY: checkpointKey,
    SECTION17_REVOKED: revoked
  } = variables
  const store = storeOf(variables, environment, data)
  const access = accessOf(variables)
  const webhookNetworks = networksOf(variables)
  const reminders = remindersOf(variables)
  return {
    environment,
    host,
    port,
    store,
    data,
    issuers,
    revoked,
    access,
    webhookNetworks,
    reminders,
    openForMinutes: openForOf(variables),
    drainMillis: drainOf(variables, environment),
    ...(checkpointKey === undefined ? {} : { checkpointKey }),
    ...issuersFileOf(variables),
    ...trustedOf(variables),
    ...protocolsOf(variables),
    ...metricsOf(variables)
  }
}

/** The configuration that these variables give. Fails with {@link NotConfigured}. */
export const fromEnvironment = (
  env: Readonly<Record<string, string | undefined>>
): Result.Result<Configuration, NotConfigured> => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""))
  const parsed = Effect.runSync(Effect.result(variables.parse(ConfigProvider.fromEnvRecord(given))))
  if (Result.isFailure(parsed)) {
    return Result.fail(new NotConfigured({ variable: "The environment", remedy: parsed.failure.message }))
  }
  try {
    return Result.succeed(read(parsed.success))
  } catch (error) {
    if (error instanceof NotConfigured) return Result.fail(error)
    throw error
  }
}
