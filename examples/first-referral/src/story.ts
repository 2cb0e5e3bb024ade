/** The whole story, in both authorities, and what each may not see of the other. */
import { bristol } from "./bristol.ts"
import { chronology, printChronology, type Chronology } from "./chronology.ts"
import type { Gateway } from "./Gateway.ts"
import { peopleOf } from "./People.ts"
import { southGloucestershire } from "./southGloucestershire.ts"
import { teller, type Teller, type Told } from "./Teller.ts"

export interface Story {
  readonly told: ReadonlyArray<Told>
  readonly chronology: Chronology
  /** What a practitioner of the other authority sees of the episode. */
  readonly seenFromElsewhere: Chronology | undefined
}

interface Authority {
  readonly code: string
  readonly elsewhere: string
  readonly happens: (teller: Teller, people: Awaited<ReturnType<typeof peopleOf>>) => Promise<void>
}

const authorities: ReadonlyArray<Authority> = [
  { code: "bristol", elsewhere: "south-gloucestershire", happens: bristol },
  { code: "south-gloucestershire", elsewhere: "bristol", happens: southGloucestershire }
]

const tellOne = async (
  gateway: Gateway,
  { code, elsewhere, happens }: Authority,
  print: (line: string) => void
): Promise<Story> => {
  print(`\n${code}\n`)
  const people = await peopleOf(gateway, code)
  const story = teller(gateway, print)
  await happens(story, people)
  const { id } = story.episode()
  const whole = await chronology(gateway, people.teamManager, id)
  if (whole === undefined) throw new Error("the chronology is not there")
  print("\n  The chronology")
  printChronology(whole, print)
  const seenFromElsewhere = await chronology(gateway, await gateway.signIn(elsewhere, "team-manager"), id)
  print(
    `  What a Team Manager of ${elsewhere} sees of it: ${seenFromElsewhere === undefined ? "nothing" : "too much"}`
  )
  return { told: story.told, chronology: whole, seenFromElsewhere }
}

/** Tells the story against a gateway that runs in development, and puts its clock back. */
export const tellStory = async (
  gateway: Gateway,
  print: (line: string) => void
): Promise<ReadonlyArray<Story>> => {
  const stories: Array<Story> = []
  try {
    for (const authority of authorities) stories.push(await tellOne(gateway, authority, print))
  } finally {
    await gateway.setClock(null)
  }
  return stories
}
