// The rooms of the domain that are mutated: which sources and which tests, as patterns from packages/domain. A room is to
// be proved in the room; with all the tests there are, a run would also take hours.
import { join } from "node:path"
import { root } from "../workspace.ts"

export const domain = join(root, "packages/domain")

interface Mutated {
  readonly sources: ReadonlyArray<string>
  readonly tests: ReadonlyArray<string>
}

const noTests = ["!src/**/*.test.ts", "!src/**/*.test-d.ts", "!src/**/*.test-data.ts"]

const testsIn = (folder: string): ReadonlyArray<string> => [`src/${folder}/**/*.test.ts`]

export const rooms = {
  calendar: { sources: ["src/calendar/**/*.ts", ...noTests], tests: testsIn("calendar") },
  /** Eligibility: whom a rule means is decided in Who. */
  practitioner: {
    sources: ["src/practitioner/**/*.ts", "src/protocol/Who.ts", ...noTests],
    tests: testsIn("practitioner")
  },
  /** What is owed for what is put on record in an episode is proved beside what is put there. */
  obligation: {
    sources: ["src/obligation/**/*.ts", ...noTests],
    tests: [...testsIn("obligation"), "src/episode/*/*.test.ts", "src/episode/clockStart.test.ts"]
  },
  conformance: {
    sources: ["src/protocol/conformance*.ts", ...noTests],
    tests: testsIn("protocol")
  }
} as const satisfies Record<string, Mutated>

export type Room = keyof typeof rooms

export const isRoom = (name: string): name is Room => Object.hasOwn(rooms, name)
export const allRooms: ReadonlyArray<Room> = Object.keys(rooms).filter(isRoom)
