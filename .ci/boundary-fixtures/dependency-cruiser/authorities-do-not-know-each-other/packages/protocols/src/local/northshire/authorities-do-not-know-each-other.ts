import "../southshire/protocol.ts"
