import "../../graphql/src/index.ts"
