/** The time, as a value that tests can hold still. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };
