// no-restricted-imports: @mikro-orm/*
import "@mikro-orm/core"
