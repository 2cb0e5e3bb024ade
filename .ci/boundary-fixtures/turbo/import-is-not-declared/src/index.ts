import "@section17/domain"
