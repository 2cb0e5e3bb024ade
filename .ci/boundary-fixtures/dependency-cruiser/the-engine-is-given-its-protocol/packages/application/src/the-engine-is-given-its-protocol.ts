import "@section17/protocols"
