/** The API over HTTP: GraphQL Yoga, with the gateway's limits, sessions and masks around it. */
import type { GraphQLSchema } from "graphql"
import { createYoga, type GraphiQLOptions } from "graphql-yoga"
import { renderGraphiQL } from "@graphql-yoga/render-graphiql"
import type { SessionContext } from "@section17/application"
import type { GraphQLContext } from "@section17/graphql"
import type { Limits } from "../limits/Limits.ts"
import { withinLimits } from "../limits/withinLimits.ts"
import { byIdentifier, parameter, type Trusting } from "../documents/byIdentifier.ts"
import type * as Log from "../logging/Log.ts"
import { eventStream } from "./eventStream.ts"
import type { Known } from "./Known.ts"
import { noteKind } from "../metrics/noteKind.ts"
import { masked } from "./masked.ts"
import { onlyWithSession } from "./onlyWithSession.ts"
import type { OpenStreams } from "./OpenStreams.ts"
import { plainJson } from "./plainJson.ts"
import { inOneReading } from "./inOneReading.ts"
import { inTime } from "./inTime.ts"
import { schemaForEntitled } from "./schemaForEntitled.ts"
import { untilEnded } from "./untilEnded.ts"

export interface Ingredients {
  readonly schema: GraphQLSchema
  readonly runtime: GraphQLContext["runtime"]
  readonly limits: Limits
  readonly log: Log.Log
  readonly streams: OpenStreams
  /** In development: the page to try the API on, and what the schema says of itself. */
  readonly explore: ((request: Request) => Promise<GraphiQLOptions>) | undefined
  /** In production: whom the schema tells of itself. */
  readonly maySeeSchema: (session: SessionContext) => boolean
  /** Documents that are known by their identifiers, and the authorities that take no others. */
  readonly trusting: Trusting
}

export const make = ({
  explore,
  limits,
  log,
  maySeeSchema,
  runtime,
  schema,
  streams,
  trusting
}: Ingredients) =>
  createYoga<Known, GraphQLContext>({
    schema,
    context: ({ request, verified }) => ({
      session: verified?.session ?? null,
      runtime,
      lastEventId: request.headers.get("last-event-id") ?? undefined
    }),
    graphqlEndpoint: "/graphql",
    batching: false,
    extraParamNames: [parameter],
    cors: false,
    multipart: false,
    landingPage: false,
    logging: false,
    // Seen to before: `http/body.ts`.
    maxRequestBodySize: false,
    maskedErrors: { maskError: masked(log) },
    graphiql: explore ?? false,
    renderGraphiQL,
    plugins: [
      byIdentifier(trusting),
      withinLimits(limits, { introspection: explore !== undefined }),
      ...(explore === undefined ? [schemaForEntitled(maySeeSchema)] : [onlyWithSession]),
      noteKind,
      plainJson,
      inOneReading,
      inTime(limits.operationMillis),
      untilEnded(streams),
      eventStream(masked(log))
    ]
  })

export type Api = ReturnType<typeof make>
