/** Now, by the clock that the gateway runs on. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { Instant, London } from "@section17/domain"

export const now = Effect.map(Clock.currentTimeMillis, Instant.fromEpochMillis)

/** The day it is in London. */
export const today = Effect.map(now, London.dayOf)
