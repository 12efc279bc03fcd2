/**
 * Runs a program so that it ends when we do, however we do. The program takes the place of this shell, so its process
 * id is the child's. The bystander left behind holds the other end of the child's standard input: when we die, kill -9
 * included, that closes; it asks the program to end and, 9 s later, ends it and its group. It is forked twice, so that
 * it is no child that the program would have to wonder about. A program that watches us by itself is not enough: one
 * stuck in native code watches nothing (seen: a worker that hung in its own exit for minutes).
 */
const SCRIPT = `signal=$1; shift
exec 9<&0 </dev/null
( (
  trap '' INT TERM HUP
  exec 3<&-
  cat <&9
  kill "-$signal" $$
  n=0
  while [ $n -lt 90 ] && kill -0 $$; do sleep 0.1; n=$((n+1)); done
  kill -KILL -$$
) >/dev/null 2>&1 & )
exec 9<&-
exec "$@"`;

/**
 * Command and arguments for spawn(), which needs `detached: true` and a pipe for standard input; end that pipe when the
 * program has ended. `signal` is how the program is asked.
 */
export function leashed(signal: "INT" | "TERM", command: string, args: string[]): [string, string[]] {
  return ["/bin/sh", ["-c", SCRIPT, "carte-leash", signal, command, ...args]];
}
