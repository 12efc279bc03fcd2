import { ApiError } from "./api-error.ts";
import type { findOffer } from "./catalogue.ts";

type Offer = NonNullable<ReturnType<typeof findOffer>>;

/** The offer, when there is one today and it makes what is asked for. Throws the API's 404 or 400. */
export function requireOffer(offer: Offer | null, id: string, makes: Offer["makes"]): Offer {
  if (!offer)
    throw new ApiError(404, "model_not_found", `The model \`${id}\` does not exist or has been retired.`, {
      param: "model",
    });
  if (offer.makes !== makes)
    throw new ApiError(400, "invalid_value", `\`${id}\` does not make ${makes}.`, { param: "model" });
  return offer;
}
