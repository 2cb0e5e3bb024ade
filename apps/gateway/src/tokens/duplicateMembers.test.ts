import { describe, expect, it } from "vitest"
import { hasDuplicateMembers } from "./duplicateMembers.ts"

describe("JSON that names a member twice", () => {
  it.each([
    '{"a":1,"a":2}',
    '{"a":1,"\\u0061":2}',
    '{"x":{"a":1,"a":1}}',
    '[{"a":1},{"a":1,"a":1}]',
    '{"a" :1, "a"\n: 2}'
  ])("is found in %s", (text) => expect(hasDuplicateMembers(text)).toBe(true))

  it.each([
    "{}",
    '{"a":1,"b":[{"a":1},{"a":2}]}',
    '{"a":"\\":","b":"{\\"a\\":1}"}',
    '{"a":"b\\\\","c":1}',
    '["a","a:","b"]',
    '{"__proto__":1}'
  ])("is not found in %s", (text) => expect(hasDuplicateMembers(text)).toBe(false))
})
