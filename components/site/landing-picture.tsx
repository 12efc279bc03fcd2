import type { CSSProperties } from "react";
import type { Messages } from "#components/messages/catalogue.ts";
import { SketchIcon } from "#components/ui/icons.tsx";
import facts from "./landing-picture.json" with { type: "json" };
import "./landing-picture.css";

type ShownDish = (typeof facts.dishes)[number];

/**
 * The one picture: the sample menu as it lies on the table, and four of its dishes coming off it, each from its line.
 * All of it is ours (scripts/brand.ts), 49 kB, and it stands still for those who want stillness.
 */
export function LandingPicture({ messages }: { messages: Messages }) {
  return (
    <div role="img" aria-label={messages.landing.pictureAlt} dir="ltr" className="landing-picture">
      <div className="landing-photo">
        <picture>
          <source srcSet="/landing/menu.avif" type="image/avif" />
          <img
            src="/landing/menu.webp"
            alt=""
            width={facts.photo.width}
            height={facts.photo.height}
            fetchPriority="high"
            decoding="async"
          />
        </picture>
        {facts.dishes.map((dish, index) => (
          <span key={dish.name} className="landing-line" style={lineStyle(dish, index)} />
        ))}
      </div>
      <div className="landing-dishes">
        {facts.dishes.map((dish, index) => (
          <div key={dish.name} className="landing-dish" style={orderStyle(index)}>
            {/* biome-ignore lint/performance/noImgElement: made in the size it is shown in */}
            <img src={dish.sketch} alt="" fetchPriority="low" width={240} height={240} decoding="async" />
            <p lang="fr">
              <span className="block font-serif">{dish.name}</span>
              <span className="price flex items-center gap-2 text-ink-soft">
                {dish.price}
                <SketchIcon sizePx={15} />
              </span>
            </p>
          </div>
        ))}
      </div>
    </div>
  );
}

function orderStyle(index: number): CSSProperties {
  return { "--order": index } as CSSProperties;
}

function lineStyle(dish: ShownDish, index: number): CSSProperties {
  const { top, left, width, height } = dish;
  return { ...orderStyle(index), top: `${top}%`, left: `${left}%`, width: `${width}%`, height: `${height}%` };
}
