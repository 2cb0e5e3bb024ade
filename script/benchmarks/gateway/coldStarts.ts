// Gateways that are started: those of the product's authorities alone, and those of all.
import { join } from "node:path"
import { type Authorities, authoritiesIn, toldOf } from "./authorities.ts"
import type { Cluster, Scale } from "./cluster.ts"
import { coldStart, type Started } from "./coldStart.ts"
import { once } from "./options.ts"
import { whole } from "./tables.ts"

interface Given {
  readonly cluster: Cluster
  readonly data: string
  readonly secret: string
  readonly authorities: Authorities
  /** On whose records a gateway of all authorities is started. */
  readonly largest: Scale
}

/** Nobody signs in: the keys are never fetched. */
const issuersOf = ({ codes }: Authorities): string =>
  JSON.stringify(
    Object.fromEntries(
      codes.map((code) => [
        code,
        {
          issuer: `https://login.example/${code}`,
          jwksUrl: `http://127.0.0.1:1/${code}`,
          audience: "section17"
        }
      ])
    )
  )

const inProduction = (url: string, secret: string, authorities: Authorities) => ({
  ...toldOf(authorities),
  SECTION17_ENVIRONMENT: "production",
  SECTION17_DRAIN_SECONDS: "0",
  SECTION17_SECRET: secret,
  SECTION17_ISSUERS: issuersOf(authorities),
  DATABASE_URL: url
})

const inProcess = (data: string, authorities: Authorities) => ({
  ...toldOf(authorities),
  SECTION17_ENVIRONMENT: "development",
  SECTION17_DATA: join(data, `embedded-${authorities.codes.length}`)
})

export const coldStarts = async ({
  authorities,
  cluster,
  data,
  largest,
  secret
}: Given): Promise<ReadonlyArray<Started>> => {
  const few = await authoritiesIn(data, 0)
  const withCases = await coldStart({
    name: `on a server, ${whole.format(largest.cases)} open cases`,
    authorities: authorities.codes.length,
    env: inProduction(largest.url, secret, authorities),
    database: largest.ownerUrl
  })
  const embedded = await coldStart({
    name: "in the process",
    authorities: few.codes.length,
    env: inProcess(data, few)
  })
  // The others are started in the same ways.
  if (once) return [withCases, embedded]
  const empty = await cluster.empty()
  return [
    await coldStart({
      name: "on a server, nothing on record",
      authorities: few.codes.length,
      env: inProduction(empty.url, secret, few),
      database: empty.ownerUrl
    }),
    withCases,
    embedded,
    await coldStart({
      name: "in the process",
      authorities: authorities.codes.length,
      env: inProcess(data, authorities)
    })
  ]
}
