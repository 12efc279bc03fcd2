/** Where the menus will stand, while they are fetched. Paper, not a spinner. */
export function MenusListShape() {
  return (
    <div aria-hidden="true" className="grid gap-x-8 gap-y-9 sm:grid-cols-2 lg:grid-cols-3">
      {["first", "second", "third"].map((place) => (
        <div key={place}>
          <div className="aspect-[4/1] bg-paper-sunk" />
          <div className="mt-4 h-5 w-2/3 bg-paper-sunk" />
          <div className="mt-2.5 h-3.5 w-1/3 bg-paper-sunk" />
        </div>
      ))}
    </div>
  );
}
