import type { MetadataRoute } from "next";
import { en } from "#components/messages/en.ts";

// One manifest for all languages: an installed app keeps the words it was installed with, and "Carte" is the same in each.
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: en.app.name,
    short_name: en.app.name,
    description: en.app.description,
    start_url: "/",
    display: "standalone",
    background_color: "#fdf8ef",
    theme_color: "#fdf8ef",
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
