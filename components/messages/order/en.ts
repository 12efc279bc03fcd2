/** What a diner wants, and how the waiter is told. */
export const order = {
  title: "My order",
  add: "Add to my order",
  show: "Show the waiter",
  more: "One more {name}",
  less: "One {name} less",
  picked: { one: "{count} on my order", other: "{count} on my order" },
  open: { one: "My order, {count} dish", other: "My order, {count} dishes" },
  sum: "Together {sum}",
  unpriced: {
    one: "{count} dish without a price is not counted in.",
    other: "{count} dishes without a price are not counted in.",
  },
  empty: "Nothing is on it yet.",
  clear: "Clear it",
  cleared: "Your order is empty now.",
  speak: "Say it aloud",
};
