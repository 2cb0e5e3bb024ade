/** Pushes the cases of the case system: each a referral, and what is known besides. */
import { graphql, type Section17, type VariablesOf } from "@section17/client"
import { system } from "./pull.ts"

/** A case, as the case system holds it. */
export interface Case {
  readonly number: string
  /** Who works on it: their subject with the authority's identity provider. */
  readonly worker: string
  readonly givenName: string
  readonly familyName: string
  readonly bornOn: string
  readonly concern: string
  readonly receivedAt: string
  readonly communication: string
}

const Push = graphql(`
  mutation Push($input: ChangesPushInput!) {
    changesPush(input: $input) {
      __typename
      ... on Problem {
        message
      }
      ... on ChangesPushed {
        items {
          idempotencyKey
          came {
            __typename
            ... on Problem {
              message
              rule
            }
          }
        }
      }
    }
  }
`)

type Item = VariablesOf<typeof Push>["input"]["items"][number]

/** The gateway takes 25 items at once: the two of each of twelve cases. */
const CASES_AT_ONCE = 12

/** What is pushed of a case: the same items under the same keys whenever it is pushed. */
const itemsOf = (one: Case): ReadonlyArray<Item> => {
  const referral = `${system}:${one.number}:referral`.replaceAll(" ", "-")
  const identifier = { system, value: one.number }
  return [
    {
      referralReceive: {
        idempotencyKey: referral,
        child: {
          new: { givenName: one.givenName, familyName: one.familyName, birth: { bornOn: one.bornOn } }
        },
        referrer: { professional: { agency: "Another system", capacity: "Case system" } },
        concern: one.concern,
        receivedAt: one.receivedAt,
        childIdentifiers: [identifier],
        episodeIdentifiers: [identifier]
      }
    },
    {
      concernsClarifiedRecord: {
        idempotencyKey: `${referral}:clarified`,
        episode: `Item:${referral}`,
        seenVersion: 0,
        clarifiedOn: one.receivedAt.slice(0, 10),
        nature: one.concern,
        howTheyArose: one.communication,
        whyTheyArose: one.communication
      }
    }
  ]
}

/** What became of the cases: how many items were carried out, and why the others were not, by key. */
export interface Report {
  readonly carriedOut: number
  readonly refused: Readonly<Record<string, string>>
}

/** Cases of one practitioner, in whose name they go on record, and in that of the case system. */
const pushSome = async (
  section17: Section17,
  worker: string,
  cases: ReadonlyArray<Case>
): Promise<Report> => {
  const { changesPush } = await section17.mutate(Push, {
    input: { onBehalfOf: `Practitioner:${worker}`, items: cases.flatMap(itemsOf) }
  })
  if (changesPush.__typename === "InvalidInput") throw new Error(changesPush.message)
  const refused = changesPush.items.flatMap(({ came, idempotencyKey }) =>
    came === null || came.__typename === "ItemCarriedOut"
      ? []
      : [[idempotencyKey, `${came.__typename}: ${came.message}`]]
  )
  return { carriedOut: changesPush.items.length - refused.length, refused: Object.fromEntries(refused) }
}

/** Pushed again, whole or in part, it does nothing twice. */
export const push = async (section17: Section17, cases: ReadonlyArray<Case>): Promise<Report> => {
  let report: Report = { carriedOut: 0, refused: {} }
  for (const worker of new Set(cases.map((each) => each.worker))) {
    const theirs = cases.filter((each) => each.worker === worker)
    for (let from = 0; from < theirs.length; from += CASES_AT_ONCE) {
      const { carriedOut, refused } = await pushSome(
        section17,
        worker,
        theirs.slice(from, from + CASES_AT_ONCE)
      )
      report = { carriedOut: report.carriedOut + carriedOut, refused: { ...report.refused, ...refused } }
    }
  }
  return report
}
