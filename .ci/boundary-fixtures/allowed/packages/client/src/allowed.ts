import "@0no-co/graphql.web"
import "gql.tada"
