/** A picture of our own making that goes the way of every other photo. */
const SAMPLE_URL = "/sample/menu.jpg";

/** The sample menu as if it had been chosen; null when it could not be fetched. */
export async function fetchSample(): Promise<File | null> {
  try {
    const response = await fetch(SAMPLE_URL);
    if (!response.ok) return null;
    return new File([await response.blob()], "menu.jpg", { type: "image/jpeg" });
  } catch {
    return null;
  }
}
