export { endStreams } from "./end-streams.ts";
export type { Follower } from "./follower.ts";
export { createFollower } from "./follower.ts";
export { dropStream, pruneEvents } from "./prune.ts";
export { publish, publishAll } from "./publish.ts";
export { readEvents, readSeq } from "./read.ts";
