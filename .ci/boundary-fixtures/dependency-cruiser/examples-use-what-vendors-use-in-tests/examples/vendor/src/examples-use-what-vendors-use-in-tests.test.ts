import "../../../apps/gateway/src/index.ts"
