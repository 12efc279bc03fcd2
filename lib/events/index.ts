export type { Follower, FollowerOptions } from "./follower.ts";
export { createFollower } from "./follower.ts";
export { clearStream, dropStream, pruneEvents } from "./prune.ts";
export { publish } from "./publish.ts";
export type { StoredEvent } from "./read.ts";
export { readEvents, readSeq } from "./read.ts";
