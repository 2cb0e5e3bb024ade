import { assert, describe, it } from "@effect/vitest"
import { Child, EpisodeId, Practitioner } from "@section17/domain"
import { globalId } from "./globalId.ts"
import { TransferId } from "@section17/application"
import { childIdOf, episodeIdOf, practitionerIdOf, transferIdOf } from "./ids.ts"

describe("Ids", () => {
  it.prop("of episodes are found again", [EpisodeId], ([id]) => {
    assert.strictEqual(episodeIdOf(globalId("Episode", id)), id.toLowerCase())
  })

  it.prop("of children are found again", [Child.ChildId], ([id]) => {
    assert.strictEqual(childIdOf(globalId("Child", id)), id.toLowerCase())
  })

  it.prop("of transfers are found again", [TransferId], ([id]) => {
    assert.strictEqual(transferIdOf(globalId("Transfer", id)), id.toLowerCase())
  })

  it.prop("of practitioners are found again, colons and all", [Practitioner.PractitionerId], ([id]) => {
    assert.strictEqual(practitionerIdOf(globalId("Practitioner", id)), id)
  })

  it.prop("of one type are of nothing in another", [EpisodeId], ([id]) => {
    assert.isUndefined(childIdOf(globalId("Episode", id)))
    assert.isUndefined(practitionerIdOf(globalId("Episode", id)))
  })

  it("are spelt as they are on record, however they are sent: a practitioner's as the identity provider does", () => {
    assert.strictEqual(
      childIdOf("Child:7B7B6F3E-9C55-4A6C-8F6B-0A8F0D0C5A11"),
      "7b7b6f3e-9c55-4a6c-8f6b-0a8f0d0c5a11"
    )
    assert.strictEqual(practitionerIdOf("Practitioner:K.Dale"), "K.Dale")
    assert.isUndefined(childIdOf("child:7b7b6f3e-9c55-4a6c-8f6b-0a8f0d0c5a11"))
  })

  it("without a type are of nothing", () => {
    assert.isUndefined(episodeIdOf("7b7b6f3e-9c55-4a6c-8f6b-0a8f0d0c5a11"))
  })
})
