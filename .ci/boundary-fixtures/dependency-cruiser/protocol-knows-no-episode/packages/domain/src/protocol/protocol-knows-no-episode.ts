import type {} from "../obligation/no-room-for-protocols.ts"
export {}
