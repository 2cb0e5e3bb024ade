export * from "./Authority.ts"
export * from "./Post.ts"
export { StandingObligation, standingObligations } from "./standingObligations.ts"
export * from "./Team.ts"
