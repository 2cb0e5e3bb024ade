/** A subscription lasts as long as the token that it was opened with, and as the gateway; there are only so many. */
import { GraphQLError } from "graphql"
import { isAsyncIterable, type Plugin } from "graphql-yoga"
import type { Known } from "./Known.ts"
import type { Full, OpenStreams } from "./OpenStreams.ts"

const tooMany = ({ limit, whose }: Full): GraphQLError =>
  new GraphQLError(
    whose === "practitioner"
      ? `You have ${limit} subscriptions open, and may have no more. Close one first.`
      : `The practitioners of your authority have ${limit} subscriptions open, and may have no more. Try again shortly.`,
    { extensions: { code: "TOO_MANY_SUBSCRIPTIONS", http: { status: 429 } } }
  )

export const untilEnded = (streams: OpenStreams): Plugin<Known> => ({
  onSubscribe({ args, setSubscribeFn, subscribeFn }) {
    const { givenUp, verified } = args.contextValue
    if (verified === null) return
    setSubscribeFn(async (subscribed) => {
      const place = streams.admit(verified, givenUp)
      if (place._tag === "Full") return { errors: [tooMany(place)] }
      try {
        const result: unknown = await subscribeFn(subscribed)
        if (isAsyncIterable(result)) return place.keep(result)
        place.leave()
        return result
      } catch (error) {
        place.leave()
        throw error
      }
    })
  }
})
