// The rooms of the domain that are mutated: which sources, as Stryker's patterns from packages/domain, and which tests
// must notice. A room is to be proved in the room; with all the tests there are, a run would also take hours.
interface Mutated {
  readonly sources: ReadonlyArray<string>
  /** The folder of the tests. */
  readonly tests: string
}

const noTests = ["!src/**/*.test.ts", "!src/**/*.test-d.ts", "!src/**/*.test-data.ts"]

export const rooms = {
  calendar: { sources: ["src/calendar/**/*.ts", ...noTests], tests: "src/calendar" },
  /** Eligibility: whom a rule means is decided in Who. */
  practitioner: {
    sources: ["src/practitioner/**/*.ts", "src/protocol/Who.ts", ...noTests],
    tests: "src/practitioner"
  },
  obligation: { sources: ["src/obligation/**/*.ts", ...noTests], tests: "src/obligation" },
  conformance: {
    sources: ["src/protocol/conformance.ts", "src/protocol/conformance/**/*.ts", ...noTests],
    tests: "src/protocol"
  }
} as const satisfies Record<string, Mutated>

export type Room = keyof typeof rooms

export const isRoom = (name: string): name is Room => Object.hasOwn(rooms, name)
export const allRooms: ReadonlyArray<Room> = Object.keys(rooms).filter(isRoom)
