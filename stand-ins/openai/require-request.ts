import { z } from "zod";
import { ApiError, badRequest } from "./api-error.ts";
import { findOffer } from "./catalogue.ts";
import type { Exchange } from "./exchange.ts";

type Offer = NonNullable<ReturnType<typeof findOffer>>;

/** What was asked, in the shape the API takes. Throws its 400, which names the first wrong field. */
export function requireRequest<S extends z.ZodType>(shape: S, { body }: Exchange): z.output<S> {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join(".") ?? "";
  throw badRequest(field, z.prettifyError(parsed.error), "invalid_request");
}

/** The model's offer, when there is one today and it makes what is asked for. Throws the API's 404 or 400. */
export function requireOffer({ control }: Exchange, model: string, makes: Offer["makes"]): Offer {
  const offer = findOffer(model, control.today ?? new Date());
  if (!offer) {
    const message = `The model \`${model}\` does not exist or has been retired.`;
    throw new ApiError(404, "model_not_found", message, { param: "model" });
  }
  if (offer.makes !== makes)
    throw new ApiError(400, "invalid_value", `\`${model}\` does not make ${makes}.`, { param: "model" });
  return offer;
}
