/** Pictures that did not come while there was no connection: a browser never asks for them again by itself. */
export function fetchBrokenImages(): void {
  for (const image of document.images)
    if (image.complete && image.naturalWidth === 0) image.setAttribute("src", image.src);
}
