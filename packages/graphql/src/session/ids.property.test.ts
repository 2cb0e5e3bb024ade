import { assert, describe, it } from "@effect/vitest"
import { Child, EpisodeId, Practitioner } from "@section17/domain"
import { globalId } from "./globalId.ts"
import { TransferId } from "@section17/application"
import { childIdOf, episodeIdOf, practitionerIdOf, transferIdOf } from "./ids.ts"

describe("Ids", () => {
  it.prop("of episodes are found again", [EpisodeId], ([id]) => {
    assert.strictEqual(episodeIdOf(globalId("Episode", id)), id)
  })

  it.prop("of children are found again", [Child.ChildId], ([id]) => {
    assert.strictEqual(childIdOf(globalId("Child", id)), id)
  })

  it.prop("of transfers are found again", [TransferId], ([id]) => {
    assert.strictEqual(transferIdOf(globalId("Transfer", id)), id)
  })

  it.prop("of practitioners are found again, colons and all", [Practitioner.PractitionerId], ([id]) => {
    assert.strictEqual(practitionerIdOf(globalId("Practitioner", id)), id)
  })

  it.prop("of one type are of nothing in another", [EpisodeId], ([id]) => {
    assert.isUndefined(childIdOf(globalId("Episode", id)))
    assert.isUndefined(practitionerIdOf(globalId("Episode", id)))
  })

  it("without a type are of nothing", () => {
    assert.isUndefined(episodeIdOf("7b7b6f3e-9c55-4a6c-8f6b-0a8f0d0c5a11"))
  })
})
