// no-restricted-imports: graphql-*
import "graphql-yoga"
