import { z } from "zod";
import { badRequest } from "./api-error.ts";

/** A JSON Schema as strict structured outputs take it: every object closed, every key required. */
const Node = z.record(z.string(), z.unknown());
type Node = z.infer<typeof Node>;

const MAX_DEPTH = 10;
const MAX_PROPERTIES = 5_000;
const UNSUPPORTED = ["oneOf", "allOf", "not", "if", "then", "else", "patternProperties", "dependentRequired"];

function children(node: Node): [string, Node][] {
  const found: [string, Node][] = [];
  for (const group of ["properties", "$defs", "definitions"]) {
    const entries = Node.safeParse(node[group]);
    if (entries.success)
      for (const [key, child] of Object.entries(entries.data)) found.push([key, Node.parse(child)]);
  }
  const items = Node.safeParse(node.items);
  if (items.success) found.push(["items", items.data]);
  const choices = z.array(Node).safeParse(node.anyOf);
  if (choices.success) found.push(...choices.data.map((child, i): [string, Node] => [`anyOf/${i}`, child]));
  return found;
}

function checkObject(node: Node, where: string, param: string): number {
  const properties = Object.keys(Node.parse(node.properties ?? {}));
  if (node.additionalProperties !== false) {
    throw badRequest(
      param,
      `In context=${where}, 'additionalProperties' is required to be supplied and to be false.`,
      "invalid_json_schema",
    );
  }
  const required = z.array(z.string()).catch([]).parse(node.required);
  const missing = properties.filter((key) => !required.includes(key));
  if (missing.length > 0) {
    throw badRequest(
      param,
      `In context=${where}, 'required' must include every key in properties. Missing '${missing[0]}'.`,
      "invalid_json_schema",
    );
  }
  return properties.length;
}

/** Throws the API's own kind of 400 for a schema that strict mode refuses. */
export function checkStrictSchema(schema: unknown, param: string): void {
  const root = Node.parse(schema);
  if (root.type !== "object")
    throw badRequest(param, "The root of a strict schema must be an object.", "invalid_json_schema");
  let propertyCount = 0;
  const visit = (node: Node, where: string, depth: number): void => {
    if (depth > MAX_DEPTH) throw badRequest(param, `${where} is nested too deeply.`, "invalid_json_schema");
    const odd = UNSUPPORTED.find((keyword) => keyword in node);
    if (odd)
      throw badRequest(param, `In context=${where}, '${odd}' is not permitted.`, "invalid_json_schema");
    if ([node.type].flat().includes("object")) propertyCount += checkObject(node, where, param);
    if (propertyCount > MAX_PROPERTIES)
      throw badRequest(param, "The schema has too many properties.", "invalid_json_schema");
    for (const [key, child] of children(node)) visit(child, `${where}/${key}`, depth + 1);
  };
  visit(root, "()", 0);
}
