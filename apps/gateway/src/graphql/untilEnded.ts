/** A subscription lasts as long as the token that it was opened with, and as the gateway. */
import { isAsyncIterable, type Plugin } from "graphql-yoga"
import type { Known } from "./Known.ts"
import type { OpenStreams } from "./OpenStreams.ts"

export const untilEnded = (streams: OpenStreams): Plugin<Known> => ({
  onSubscribe({ args }) {
    const { verified } = args.contextValue
    return {
      onSubscribeResult({ result, setResult }) {
        if (isAsyncIterable(result) && verified !== null) setResult(streams.keep(result, verified))
      }
    }
  }
})
