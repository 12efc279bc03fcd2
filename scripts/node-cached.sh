# Runs a script with what Node compiles kept for the next time, its children's too: `sh scripts/node-cached.sh SCRIPT`.
# Node has to know when it starts, so no script can ask for it by itself.
export NODE_COMPILE_CACHE="${NODE_COMPILE_CACHE:-$PWD/node_modules/.cache/node}"
exec node "$@"
