import { responsible, type Transfer } from "@section17/application"
import { London } from "@section17/domain"
import { episodeById } from "../episode/lookUp.ts"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { type GivenFields } from "../record/inputOf.ts"
import { detailsOf } from "../record/details.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { thereOf } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { transferAccept, transferDecline, transferOffer, transferWithdraw } from "./changing.ts"
import { transferOf, transfersOfEpisodes, transfersPage } from "./pages.ts"

const transferId = {
  transferId: ({ transfer }: { readonly transfer: string }) => globalId("Transfer", transfer)
}

const withoutConsent = ({ offer: { basis } }: Transfer) =>
  basis._tag === "WithoutConsent" ? basis : undefined

interface Answered {
  readonly transfer: Transfer
}

/** The authority's own episode, as far as whoever asks may see it. */
const episodeOf = async ({ episode }: Transfer, context: GraphQLContext) =>
  episode && episodeById(context, episode)

const ownEpisode = ({ transfer }: Answered, context: GraphQLContext) => episodeOf(transfer, context)

/** The same, where whoever asks saw it a moment ago. */
const seenEpisode = async (offered: Answered, context: GraphQLContext) =>
  thereOf(await ownEpisode(offered, context))

export const transfer: Resolvers = {
  Query: {
    transfer: (_, { id }, context) => transferOf(context, id),
    transfersIncoming: (_, asked, context) => transfersPage(context, "received", asked),
    transfersOutgoing: (_, asked, context) => transfersPage(context, "offered", asked)
  },
  Mutation: { transferOffer, transferAccept, transferDecline, transferWithdraw },
  Episode: {
    transfer: async ({ id }, _, context) => (await transfersOfEpisodes(context, id)) ?? null
  },
  Transfer: {
    id: ({ id }) => globalId("Transfer", id),
    responsible,
    recipient: ({ offer }) => offer.recipient,
    concern: ({ offer }) => offer.concern,
    legalBasis: ({ offer }) => offer.legalBasis,
    withConsent: ({ offer }) => offer.basis._tag === "WithConsent",
    necessaryAndProportionate: (transfer) => withoutConsent(transfer)?.necessaryAndProportionate ?? null,
    bestInterests: (transfer) => withoutConsent(transfer)?.bestInterests ?? null,
    shared: ({ offer }) => offer.shared,
    offeredOn: ({ offeredAt }) => London.dayOf(offeredAt),
    answeredBy: ({ answer }) => answer?.by ?? null,
    answeredAt: ({ answer }) => answer?.at ?? null,
    answeredOn: ({ answer }) => answer && London.dayOf(answer.at),
    reasons: ({ answer }) => answer?.reasons ?? null,
    episodeId: ({ episode }) => episode && globalId("Episode", episode),
    episode: (moved, _, context) => episodeOf(moved, context)
  },
  TransferShared: {
    givenName: ({ child }) => child.givenName,
    familyName: ({ child }) => child.familyName,
    birth: ({ child }) => child.birth
  },
  TransferEvent: { details: ({ details }) => detailsOf(details as GivenFields, []) },
  TransferOffered: { leaving: (offered, _, context) => seenEpisode(offered, context) },
  TransferAccepted: { opened: (accepted, _, context) => ownEpisode(accepted, context) },
  TransferNotFound: transferId,
  AlreadyOffered: transferId,
  RestrictionRequired: transferId
}
