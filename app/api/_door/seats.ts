/** Counts who sits where: at most `perGuest` at once for each guest, in this process. */
export type Seats = {
  /** Takes a seat and returns how to leave it (once counts), or null when there is none. */
  take(guest: string): (() => void) | null;
};

export function createSeats(perGuest: number): Seats {
  const taken = new Map<string, number>();
  return {
    take(guest) {
      const seats = taken.get(guest) ?? 0;
      if (seats >= perGuest) return null;
      taken.set(guest, seats + 1);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        const others = (taken.get(guest) ?? 1) - 1;
        if (others > 0) taken.set(guest, others);
        else taken.delete(guest);
      };
    },
  };
}
