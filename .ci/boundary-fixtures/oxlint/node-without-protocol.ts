// unicorn/prefer-node-protocol
import "fs"
