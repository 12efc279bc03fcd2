/**
 * Asks every `everyMs` whether a long answer may go on, one question at a time, and calls `end` at the first no. A
 * question that fails is no answer: a database that is away for a moment signs nobody out. Returns how to stop asking.
 */
export function keepAsking(mayGoOn: () => Promise<boolean>, end: () => void, everyMs: number): () => void {
  let timer: NodeJS.Timeout;
  let isOver = false;
  const ask = async () => {
    const goesOn = await mayGoOn().catch(() => true);
    if (isOver) return;
    if (goesOn) wait();
    else end();
  };
  const wait = () => {
    timer = setTimeout(ask, everyMs);
  };
  wait();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
