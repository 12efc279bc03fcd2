export { enqueue, enqueueAll } from "./enqueue.ts";
export type { Handler } from "./handle.ts";
export { handle } from "./handle.ts";
export { installJobs } from "./install.ts";
export { defineQueue } from "./queue.ts";
export { findLiveKeys, readJobsState } from "./state.ts";
export type { Worker } from "./worker.ts";
export { startWorker } from "./worker.ts";
