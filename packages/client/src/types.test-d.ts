import { describe, expectTypeOf, it } from "vitest"
import { connect, graphql, type PageOf, type ResultOf, type VariablesOf } from "./index.ts"

const section17 = connect({ url: "https://section17.example/graphql", token: () => "a token" })

const Child = graphql(`
  query Child($id: ID!) {
    child(id: $id) {
      givenName
      birth {
        __typename
        ... on Born {
          on
        }
      }
    }
  }
`)
const Refer = graphql(`
  mutation Refer($input: ReferralReceiveInput!) {
    referralReceive(input: $input) {
      __typename
      ... on Problem {
        message
        rule
      }
      ... on NotPermitted {
        obstacle
      }
      ... on ReferralReceived {
        episode {
          id
          version
          stage
        }
      }
    }
  }
`)
const Updated = graphql(`
  query Updated($after: String) {
    updatedSince(first: 50, after: $after) {
      nodes {
        episodeId
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
const Viewer = graphql(`
  {
    viewer {
      name
    }
  }
`)
const Watch = graphql(`
  subscription Watch($episode: ID!) {
    episodeChanged(episode: $episode) {
      cursor
      event {
        what
      }
    }
  }
`)
const Push = graphql(`
  mutation Push($input: ChangesPushInput!) {
    changesPush(input: $input) {
      __typename
    }
  }
`)

describe("A document", () => {
  it("says what its variables are and what it answers with", () => {
    expectTypeOf<VariablesOf<typeof Child>>().toEqualTypeOf<{ id: string }>()
    expectTypeOf<ResultOf<typeof Child>>().toEqualTypeOf<{
      child: {
        givenName: string
        birth: { __typename: "Born"; on: string } | { __typename: "Expected" }
      } | null
    }>()
  })

  it("that asks for what there is not is given nothing that can be used", () => {
    const wrong = graphql(`
      query {
        viewer {
          shoeSize
        }
      }
    `)
    const name = (answer: ResultOf<typeof wrong>) => answer.viewer.shoeSize
    expectTypeOf(name).returns.toBeUnknown()
  })
})

describe("A query", () => {
  it("takes its variables, and needs none where it has none", () => {
    expectTypeOf(section17.query(Child, { id: "Child:1" })).resolves.toEqualTypeOf<ResultOf<typeof Child>>()
    expectTypeOf(section17.query(Viewer)).resolves.toEqualTypeOf<{ viewer: { name: string } }>()
    // @ts-expect-error: the id is missing.
    void section17.query(Child)
    // @ts-expect-error: a child's id is a text.
    void section17.query(Child, { id: 1 })
  })
})

/** What came of it, in words. */
const said = (answer: ResultOf<typeof Refer>["referralReceive"]): string => {
  switch (answer.__typename) {
    case "ReferralReceived":
      expectTypeOf(answer.episode.version).toEqualTypeOf<number>()
      return answer.episode.id
    case "NotPermitted":
      expectTypeOf(answer.obstacle).toEqualTypeOf<"BEHALF" | "PURPOSE" | "RECORD" | "ROLE">()
      return answer.message
    default:
      expectTypeOf(answer.rule).toEqualTypeOf<string | null>()
      return answer.message
  }
}

describe("A mutation", () => {
  const referral = {
    child: { new: { givenName: "Ada", familyName: "Trim", birth: { bornOn: "2018-05-14" } } },
    referrer: { theChild: true },
    concern: "She is hungry.",
    receivedAt: "2026-03-02T09:30:00.000Z"
  }

  it("can do without the key, which the client makes, or take the caller's own", () => {
    expectTypeOf(section17.mutate(Refer, { input: referral })).resolves.toEqualTypeOf<
      ResultOf<typeof Refer>
    >()
    void (() => section17.mutate(Refer, { input: { ...referral, idempotencyKey: "import-2026-03-02-1" } }))
    // @ts-expect-error: who refers is missing.
    void (() => section17.mutate(Refer, { input: { ...referral, referrer: undefined } }))
  })

  it("answers with what happened or a problem, told apart by __typename alone", () => {
    expectTypeOf(said).returns.toEqualTypeOf<string>()
  })

  it("that pushes takes items, each of them a mutation's own input with its key", () => {
    const decide = {
      idempotencyKey: "a-key-of-1",
      episode: "Item:a-key-of-0",
      seenVersion: 0,
      reasons: "Early help fits."
    }
    const input = { items: [{ referralDecide: { ...decide, response: "EARLY_HELP" as const } }] }
    expectTypeOf(section17.mutate(Push, { input })).resolves.toEqualTypeOf<ResultOf<typeof Push>>()
    const none = { ...decide, response: "NONE" } as const
    // @ts-expect-error: there is no such response.
    void (() => section17.mutate(Push, { input: { items: [{ referralDecide: none }] } }))
  })
})

describe("What comes one after the other", () => {
  it("pages are those of the list", () => {
    expectTypeOf(section17.pages(Updated)).toExtend<AsyncIterable<ResultOf<typeof Updated>["updatedSince"]>>()
    expectTypeOf<PageOf<ResultOf<typeof Viewer>>>().toBeNever()
  })

  it("results of a subscription are its answers", () => {
    expectTypeOf(section17.subscribe(Watch, { episode: "Episode:1" })).toExtend<
      AsyncIterable<{ episodeChanged: { cursor: string; event: { what: string } } }>
    >()
  })
})
