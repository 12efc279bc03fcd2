/** Where a finished picture lies. Keys are hex, so that they can name blobs. */
export function pictureBlob(key: string, size: "full" | "thumb"): string {
  return `pictures/${key}/${size}.webp`;
}

/** What a provider answered, as it came, until the picture is made of it. */
export function answerBlob(key: string): string {
  return `pictures/${key}/answer.webp`;
}
