import { JSONParser } from "@streamparser/json";

export type JsonItem = { key: string | number | undefined; value: unknown; parent: unknown };

/**
 * Picks values out of JSON while it is still being written: hands each value at `paths` ("$.dishes.*") to `found` the
 * moment its last character has come, with the object two levels above (item, list, object) as far as it is known.
 * Text that is no JSON brings nothing more: whoever reads sees that the root never came.
 */
export function createJsonItems(
  paths: string[],
  found: (item: JsonItem) => void,
): { write(text: string): void } {
  const parser = new JSONParser({ paths, keepStack: true });
  let broken = false;
  parser.onValue = ({ key, value, stack }) => found({ key, value, parent: stack.at(-1)?.value });
  parser.onError = () => {
    broken = true;
  };
  return {
    write(text) {
      if (!broken && !parser.isEnded) parser.write(text);
    },
  };
}
