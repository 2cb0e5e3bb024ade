import "@graphql-codegen/cli"
