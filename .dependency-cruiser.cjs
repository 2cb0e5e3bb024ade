// Which way imports go. Every rule has a fixture that breaks it in .ci/boundary-fixtures/dependency-cruiser;
// script/check-boundaries fails when one does not report its own.
const tests = "\\.test(-d|-data)?\\.tsx?$"
const testTools = ["vitest", "@effect/vitest", "effect", "rolldown", "ajv"].map(installed)

/** A package from the registry, found or not: `name` is a regular expression. */
function installed(name) {
  return `(^|/node_modules/(@types/)?)${name}(/|$)`
}

/** The source of a package of ours. */
function source(name) {
  return `^packages/${name}/src/`
}

/** Two rules: what the sources of a folder may import, and what its tests may import besides. */
function importsOnly(name, { from, allowed, builtins = false, comment }) {
  const rule = (suffix, files, besides, core) => ({
    name: `${name}${suffix}`,
    comment,
    severity: "error",
    from: files,
    to: {
      pathNot: [from.replace("([^/]+)", "$1"), ...allowed, ...besides],
      ...(core ? { dependencyTypesNot: ["core"] } : {})
    }
  })
  return [
    rule("", { path: from, pathNot: tests }, [], builtins),
    rule("-in-tests", { path: `${from}.*${tests}` }, testTools, true)
  ]
}

function never(name, { from, to, comment }) {
  return { name, comment, severity: "error", from, to }
}

const effect = installed("effect")
const mikroOrm = installed("@mikro-orm/[^/]+")
const graphql = installed("(graphql|graphql-yoga|@graphql-(tools|yoga)/[^/]+)")

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    never("everything-resolves", {
      comment: "An import that is not found is a rule that is not applied.",
      from: {},
      to: { couldNotResolve: true }
    }),
    never("no-cycles", {
      comment: "Two files that need each other are one.",
      from: {},
      to: { circular: true }
    }),

    ...importsOnly("domain-imports-only-effect", {
      comment: "The field's words and laws know of nothing else.",
      from: source("domain"),
      allowed: [effect]
    }),
    ...importsOnly("protocols-import-only-domain", {
      comment: "A protocol is a value in the domain's words.",
      from: source("protocols"),
      allowed: [effect, source("domain")]
    }),
    ...importsOnly("application-imports-only-domain", {
      comment: "Use cases speak to ports; what is behind them is given to them.",
      from: source("application"),
      allowed: [effect, source("domain")]
    }),
    ...importsOnly("persistence-imports-only-inward", {
      comment: "PostgreSQL through MikroORM, behind the ports of the application.",
      from: source("persistence"),
      allowed: [
        effect,
        mikroOrm,
        installed("(pg|@electric-sql/pglite|double-metaphone)"),
        source("domain"),
        source("application")
      ],
      builtins: true
    }),
    ...importsOnly("graphql-imports-only-inward", {
      comment: "The schema knows the use cases; it knows no HTTP and no SQL.",
      from: source("graphql"),
      allowed: [effect, installed("(graphql|@graphql-tools/[^/]+)"), source("domain"), source("application")],
      builtins: true
    }),
    ...importsOnly("client-imports-no-other-package", {
      comment: "The client is made from the printed schema alone.",
      from: source("client"),
      allowed: [installed("(gql\\.tada|@0no-co/graphql\\.web)")]
    }),
    ...importsOnly("examples-use-what-vendors-use", {
      comment:
        "An example that needs more than the public packages would not work for the one who copies it.",
      from: "^examples/([^/]+)/",
      allowed: [source("domain"), source("protocols"), source("client")],
      builtins: true
    }),

    never("authorities-do-not-know-each-other", {
      comment: "An authority is one folder, and can leave as it came.",
      from: { path: "^packages/protocols/src/local/([^/]+)/" },
      to: { path: "^packages/protocols/src/local/[^/]+/", pathNot: "^packages/protocols/src/local/$1/" }
    }),
    never("the-engine-is-given-its-protocol", {
      comment: "Nothing that runs a protocol may know which protocols there are.",
      from: { path: "^packages/(domain|application|persistence|graphql)/" },
      to: { path: ["^packages/protocols/", installed("@section17/protocols")] }
    }),
    never("calendar-imports-no-other-room", {
      comment: "Days are counted without knowing what for.",
      from: { path: "^packages/domain/src/calendar/" },
      to: { path: source("domain"), pathNot: "^packages/domain/src/calendar/" }
    }),
    never("protocol-knows-no-episode", {
      comment: "A protocol says what holds for every child, so it knows of none.",
      from: { path: "^packages/domain/src/protocol/" },
      to: { path: "^packages/domain/src/(episode|obligation)/" }
    }),
    never("mikro-orm-lives-in-persistence", {
      comment: "Rows never leave.",
      from: { pathNot: "^packages/persistence/" },
      to: { path: mikroOrm }
    }),
    never("graphql-lives-in-graphql", {
      comment: "The words of the API are the API's own.",
      from: { pathNot: ["^packages/graphql/", "^packages/client/script/", "^apps/"] },
      to: { path: graphql }
    })
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(packages|apps|examples)/[^/]+/(dist|coverage|\\.turbo|\\.test-results)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"]
    }
  }
}
