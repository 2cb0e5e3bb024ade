/**
 * Whose operation is next. A practitioner, or a system in a practitioner's name, has only so many operations in progress,
 * and one while others work too, after which the next of a line rests as long as it took, or longer where it was refused:
 * what is sent beyond that waits in a line of its own, so that nobody else waits behind it.
 *
 * @module
 */
import type { SessionContext } from "@section17/application"
import type { Limits } from "./Limits.ts"

export type TurnLimits = Pick<Limits, "atOnce" | "inLine" | "inLineMillis">

/** An operation in progress. */
export interface Turn {
  readonly _tag: "Turn"
  /** Gives the place to whoever is next; once. What was refused before it was run is nobody's work. */
  readonly end: (ended?: { readonly refused: boolean }) => void
}

/** Too many of the same practitioner's wait already, or this one has waited too long, or the gateway stops. */
export interface Busy {
  readonly _tag: "Busy"
  readonly waiting: number
}

export interface Turns {
  /** Settles when the operation may begin, or will not. Whoever gives up leaves the line. */
  readonly take: (session: SessionContext | null, givenUp: AbortSignal) => Promise<Turn | Busy>
  /** Sends away whoever waits, to ask elsewhere. */
  readonly sendAway: () => void
}

interface Waiting {
  readonly begin: () => void
  readonly giveUp: () => void
}

interface Line {
  readonly key: string
  inProgress: number
  /** Whether the next is not begun yet, so that others have their part of the time. */
  isResting: boolean
  readonly waiting: Set<Waiting>
}

/** Who was answered within this still works: people look at what they got before they ask again. */
const LOOKING_MILLIS = 1000

/** How many times as long as a refused operation took the next rests: no front end sends one after the other. */
const REFUSED_RESTS = 8

/** The two who were answered last: whoever asks is one of them at most, so the other tells whether somebody else works. */
const whoLooks = () => {
  let last = { key: "", at: -Infinity }
  let other = last
  return {
    answered: (key: string, at: number): void => {
      if (key !== last.key) other = last
      last = { key, at }
    },
    isAnybodyBut: (key: string, now: number): boolean =>
      now - (key === last.key ? other.at : last.at) < LOOKING_MILLIS
  }
}

const busy = ({ waiting }: Line): Busy => ({ _tag: "Busy", waiting: waiting.size })

/** What no practitioner's id can be. */
const nobody = ""

const keyOf = (session: SessionContext | null): string =>
  session === null ? nobody : `${session.authority} ${session.practitioner}`

export const make = (limits: TurnLimits, now: () => number = () => performance.now()): Turns => {
  const lines = new Map<string, Line>()
  const looking = whoLooks()

  const lineOf = (key: string): Line => {
    const line = lines.get(key) ?? { key, inProgress: 0, isResting: false, waiting: new Set() }
    lines.set(key, line)
    return line
  }
  const isAlone = ({ key }: Line): boolean => lines.size === 1 && !looking.isAnybodyBut(key, now())
  const mayBegin = (line: Line): boolean =>
    !line.isResting && line.inProgress < (isAlone(line) ? limits.atOnce : 1)

  const goOn = (line: Line): void => {
    for (const next of line.waiting) {
      if (!mayBegin(line)) return
      next.begin()
    }
    if (line.inProgress === 0 && line.waiting.size === 0) lines.delete(line.key)
  }
  const goOnAfter = (line: Line, millis: number): void => {
    if (millis === 0 || line.waiting.size === 0 || isAlone(line)) return goOn(line)
    line.isResting = true
    setTimeout(() => {
      line.isResting = false
      goOn(line)
    }, millis)
  }

  const begin = (line: Line): Turn => {
    let ended = false
    const began = now()
    line.inProgress += 1
    const leave = (rests: number): void => {
      line.inProgress -= 1
      looking.answered(line.key, now())
      goOnAfter(line, (now() - began) * rests)
    }
    return {
      _tag: "Turn",
      end: ({ refused } = { refused: false }) => {
        // Not before others had the processor: what needs no database would follow one another without a pause.
        if (!ended) setImmediate(leave, refused ? REFUSED_RESTS : 1)
        ended = true
      }
    }
  }

  const wait = (line: Line, givenUp: AbortSignal): Promise<Turn | Busy> =>
    new Promise((done) => {
      const leaveWith = (come: () => Turn | Busy) => (): void => {
        clearTimeout(patience)
        givenUp.removeEventListener("abort", own.giveUp)
        line.waiting.delete(own)
        done(come())
      }
      const own: Waiting = { begin: leaveWith(() => begin(line)), giveUp: leaveWith(() => busy(line)) }
      const patience = setTimeout(own.giveUp, limits.inLineMillis)
      givenUp.addEventListener("abort", own.giveUp)
      line.waiting.add(own)
    })

  return {
    take: async (session, givenUp) => {
      const key = keyOf(session)
      const line = lineOf(key)
      if (line.waiting.size === 0 && mayBegin(line)) return begin(line)
      return givenUp.aborted || line.waiting.size >= limits.inLine ? busy(line) : wait(line, givenUp)
    },
    sendAway: () => {
      for (const { waiting } of lines.values()) for (const { giveUp } of waiting) giveUp()
    }
  }
}
