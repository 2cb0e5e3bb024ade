// no-restricted-imports: @graphql-*/*
import "@graphql-tools/schema"
