// What is promised, and the tests that try to break it.

export interface Promised {
  /** What is tried, as often as is told; `[n]` stands for how often. */
  readonly tried: string
  readonly folder: string
  readonly tests: ReadonlyArray<string>
  /** How often, unless told otherwise; where how often makes no difference, nothing. */
  readonly times?: number
}

const gateway = "apps/gateway"
const persistence = "packages/persistence"

export const promises: Readonly<Record<string, Promised>> = {
  isolation: {
    tried:
      "asks and tries [n] times on each engine, as five people of one authority, of its own, others' and nobody's, with and without the others' records: no answer differs",
    folder: gateway,
    tests: ["src/promises/isolation.http.test.ts"],
    times: 100_000
  },
  timing: {
    tried:
      "looks up what another authority has and what nobody has, [n] pairs of each look-up: neither takes longer",
    folder: gateway,
    tests: ["src/promises/timing.http.test.ts"],
    times: 2000
  },
  tampering: {
    tried:
      "tampers as the owner [n] times with an account, [n] times with rows, with what was erased: all are found",
    folder: persistence,
    tests: ["src/audit/tampering.test.ts", "src/audit/rows.test.ts", "src/retention/tampering.test.ts"],
    times: 1000
  },
  kills: {
    tried: "kills a gateway [n] times on each engine while it writes: nothing acknowledged is lost",
    folder: gateway,
    tests: ["src/promises/killed.http.test.ts"],
    times: 200
  },
  durability: {
    tried:
      "kills the server of the database [n] times while people write and read: nothing acknowledged is lost, nothing answered is unaccounted for",
    folder: gateway,
    tests: ["src/promises/databaseKilled.http.test.ts"],
    times: 50
  },
  backup: {
    tried:
      "backs up a server while people work and restores it [n] times, whole and as at a point; and a folder: every row and account is as it was",
    folder: gateway,
    tests: ["src/promises/restored.http.test.ts"],
    times: 5
  },
  notices: {
    tried: "kills a gateway [n] times on each engine while it tells webhooks: each event arrives",
    folder: gateway,
    tests: ["src/promises/webhooksKilled.http.test.ts"],
    times: 20
  },
  restarts: {
    tried: "restarts two gateways in turn [n] times each under load: nothing fails, nothing is lost",
    folder: gateway,
    tests: ["src/promises/rollingRestart.http.test.ts"],
    times: 10
  },
  subscribers: {
    tried: "opens [n] subscribers over two gateways: each is told each change once, within a second",
    folder: gateway,
    tests: ["src/promises/subscribers.http.test.ts"],
    times: 1000
  },
  contention: {
    tried:
      "makes [n] changes on each engine, four people at once to an episode; one key a hundred times at once: none is lost",
    folder: gateway,
    tests: [
      "src/promises/contended.http.test.ts",
      "src/promises/oneVersion.http.test.ts",
      "src/promises/oneKey.http.test.ts"
    ],
    times: 10_000
  },
  tokens: {
    tried: "sends every kind of bad token: each gets the one answer",
    folder: gateway,
    tests: ["src/tokens/tokens.http.test.ts"]
  },
  fairness: {
    tried: "asks as much as one can beside four who work, [n] rounds: they wait at most twice as long",
    folder: gateway,
    tests: ["src/promises/abused.http.test.ts"],
    times: 9
  },
  limits: {
    tried: "sends what asks too much: it is refused within 50 ms of processor time",
    folder: gateway,
    tests: ["src/limits/limits.http.test.ts"]
  },
  "graphql-over-http": {
    tried: "asks all that the audit suite of GraphQL over HTTP asks, in development and in production",
    folder: gateway,
    tests: ["src/promises/graphqlOverHttp.http.test.ts"]
  }
}
