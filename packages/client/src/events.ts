/** Server-sent events, as a response brings them. */
import { Unreachable } from "./errors.ts"

export interface ServerSentEvent {
  /** The place from which to go on; undefined where it tells none. */
  readonly id: string | undefined
  readonly name: string
  readonly data: string
}

/** The gateway says something every twelve seconds, if only that it is there. */
const SILENCE_MILLIS = 40_000

const eventIn = (block: string): ServerSentEvent | undefined => {
  const lines = block.split("\n")
  const field = (name: string): string | undefined =>
    lines
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim()
  const name = field("event")
  return name === undefined ? undefined : { id: field("id"), name, data: field("data") ?? "" }
}

const silent = (millis: number): { readonly passed: Promise<never>; readonly end: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const passed = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Unreachable("The gateway has fallen silent.")), millis)
  })
  return { passed, end: () => clearTimeout(timer) }
}

/** The next piece of text; undefined at the end. */
const nextOf = async (
  reader: ReadableStreamDefaultReader<string>,
  millis: number
): Promise<string | undefined> => {
  const silence = silent(millis)
  try {
    const { value } = await Promise.race([reader.read(), silence.passed])
    return value
  } finally {
    silence.end()
  }
}

/** The events of a body, in order, until it ends. Lets go of the body when nobody asks for the next one any more. */
export async function* eventsIn(
  body: ReadableStream<Uint8Array>,
  silenceMillis = SILENCE_MILLIS
): AsyncGenerator<ServerSentEvent, void, void> {
  const decoder = new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>
  const reader = body.pipeThrough(decoder).getReader()
  let text = ""
  try {
    for (;;) {
      const more = await nextOf(reader, silenceMillis)
      if (more === undefined) return
      const blocks = (text + more).split("\n\n")
      text = blocks.pop() ?? ""
      for (const event of blocks.map(eventIn)) if (event !== undefined) yield event
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
