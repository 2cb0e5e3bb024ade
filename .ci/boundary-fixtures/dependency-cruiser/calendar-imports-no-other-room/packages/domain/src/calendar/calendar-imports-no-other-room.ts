import "../child/no-room-for-days.ts"
