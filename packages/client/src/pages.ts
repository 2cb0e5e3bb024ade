/** Lists that come in pages. */

/** A page of a list, as the API has them. */
export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** The list that a query asks for: the one field of its answer that has a `pageInfo`. */
export type PageOf<Result> = Extract<Result[keyof Result], Page>

const isPage = (value: unknown): value is Page =>
  typeof value === "object" && value !== null && "pageInfo" in value

/** The page in an answer. Throws when the document asks for none. */
const pageIn = (data: unknown): Page => {
  const page = Object.values(data as object).find(isPage)
  if (page !== undefined) return page
  throw new TypeError("Ask for one list, and for its pageInfo { hasNextPage endCursor }.")
}

/** Every page from the first that is asked for, each fetched when it is asked for. */
export async function* everyPage(
  ask: (after: string | null | undefined) => Promise<unknown>,
  from: string | null | undefined
): AsyncGenerator<Page, void, void> {
  for (let after = from; ;) {
    const page = pageIn(await ask(after))
    yield page
    if (!page.pageInfo.hasNextPage) return
    after = page.pageInfo.endCursor
  }
}
