import "@mikro-orm/core"
