import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { connect, documentsOf, graphql, RequestRefused } from "@section17/client"
import { AuthorityCode } from "@section17/domain"
import { schema } from "@section17/graphql"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { limits } from "../limits/Limits.ts"
import { readAnswer, signIn, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { identifierOf, read } from "./TrustedDocuments.ts"

const folder = mkdtempSync(join(tmpdir(), "section17-documents-"))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content))
  return path
}

const Viewer = graphql(`
  query Viewer {
    viewer {
      name
    }
  }
`)
const Other = graphql(`
  query Other {
    viewer {
      purpose
    }
  }
`)
const List = "query List($first: Int!) { episodes(first: $first) { nodes { episodeId stage } } }"

const reading = (...documents: ReadonlyArray<unknown>) =>
  read(
    documents.map((each, at) => file(`${at}.json`, each)),
    { schema, limits }
  )
const keyed = (text: string) => ({ [identifierOf(text)]: text })

describe("documents that a gateway is given", () => {
  it("are known by the SHA-256 of their text, as the appendix of GraphQL over HTTP gives it", () => {
    const text = "query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}"
    expect(identifierOf(text)).toBe("sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e")
    expect([
      ...reading(keyed(List), { [identifierOf("{ viewer { name } }").slice(7)]: "{ viewer { name } }" })
    ]).toEqual([
      [identifierOf(List), List],
      [identifierOf("{ viewer { name } }"), "{ viewer { name } }"]
    ])
  })

  it.each([
    ["no JSON", "no JSON", "is no object of documents"],
    ["another's hash", { [identifierOf("{ a }")]: List }, "is not the SHA-256 of its document"],
    ["no document", keyed("query {"), "Syntax Error"],
    ["a field that there is not", keyed("{ viewer { shoeSize } }"), 'Cannot query field "shoeSize"'],
    [
      "too much",
      keyed(
        "{ episodes(first: 100) { nodes { episodeId child { episodes(first: 100) { nodes { episodeId } } } } } }"
      ),
      "are allowed"
    ],
    ["too long", keyed(`{ viewer { name } } #${"x".repeat(limits.documentBytes)}`), "is longer than"]
  ])("keep the gateway from starting with %s", (_, content, why) => {
    expect(() => reading(content)).toThrow(why)
  })

  it("keep it from starting where there is no such file", () => {
    expect(() => read([join(folder, "none.json")], { schema, limits })).toThrow("cannot be read")
  })
})

describe("a front end whose documents the gateway was given", () => {
  let gateway: TestGateway
  const bristol = AuthorityCode.AuthorityCode.make("bristol")
  const tokenOf = (authority: string) => signIn(gateway.url, authority, "team-manager")

  beforeAll(async () => {
    const documents = file("documents.json", { ...(await documentsOf([Viewer])), [identifierOf(List)]: List })
    gateway = await startTestGateway({
      configuration: { documents: [documents], onlyTrusted: [bristol] },
      parts: { demonstration: true }
    })
  })
  afterAll(() => gateway.stop())

  const send = async (authority: string, body: object) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${await tokenOf(authority)}`
      },
      body: JSON.stringify(body)
    })
    const { json, status } = await readAnswer(response)
    return { status, data: json.data, code: json.errors?.[0]?.extensions?.["code"] }
  }

  it("sends a document by its identifier, with its variables", async () => {
    const { data, status } = await send("bristol", {
      documentId: identifierOf(List),
      variables: { first: 1 }
    })
    expect(status).toBe(200)
    expect((data as { episodes: { nodes: ReadonlyArray<object> } }).episodes.nodes).toHaveLength(1)
  })

  it("is held to the limits as it is sent: what a variable asks for counts", async () => {
    const asked = { documentId: identifierOf(List), variables: { first: 5000 } }
    expect(await send("bristol", asked)).toMatchObject({ status: 400, code: "TOO_MUCH" })
  })

  it("of an authority that takes those alone, sends no other, not even one that is no document", async () => {
    for (const query of ["{ viewer { purpose } }", "query {", List])
      expect(await send("bristol", { query })).toMatchObject({ status: 403, code: "DOCUMENT_NOT_TRUSTED" })
    expect((await send("south-gloucestershire", { query: "{ viewer { purpose } }" })).status).toBe(200)
  })

  it.each([
    [{ documentId: identifierOf("{ viewer { purpose } }") }, "DOCUMENT_NOT_FOUND"],
    [{ documentId: identifierOf(List).slice(7) }, "DOCUMENT_NOT_FOUND"],
    [{ documentId: 7 }, "DOCUMENT_NOT_FOUND"],
    [{ documentId: identifierOf(List), query: List }, "BAD_REQUEST"]
  ])("is told when %j is none", async (body, code) => {
    expect(await send("south-gloucestershire", body)).toMatchObject({ status: 400, code })
  })

  it("sends them so with the client", async () => {
    const token = await tokenOf("bristol")
    const client = connect({ url: `${gateway.url}/graphql`, token: () => token, trusted: true })
    expect((await client.query(Viewer)).viewer.name).not.toBe("")
    await expect(client.query(Other)).rejects.toMatchObject({ code: "DOCUMENT_NOT_FOUND" })
    await expect(client.query(Other)).rejects.toBeInstanceOf(RequestRefused)
  })
})
