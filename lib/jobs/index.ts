export type { EnqueueOptions } from "./enqueue.ts";
export { enqueue } from "./enqueue.ts";
export type { Handler, Job } from "./handle.ts";
export { GiveUp, handle } from "./handle.ts";
export { installJobs } from "./install.ts";
export type { Queue, QueuePolicy } from "./queue.ts";
export { defineQueue } from "./queue.ts";
export type { Worker, WorkerOptions } from "./worker.ts";
export { startWorker } from "./worker.ts";
