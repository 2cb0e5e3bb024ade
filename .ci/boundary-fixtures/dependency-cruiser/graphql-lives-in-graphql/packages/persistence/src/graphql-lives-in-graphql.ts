import "graphql"
