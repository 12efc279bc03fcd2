/** The part of libheif-js that is used here; the package ships no types. */
declare module "libheif-js/wasm-bundle.js" {
  type Target = { data: Uint8ClampedArray; width: number; height: number };
  type HeifImage = {
    get_width(): number;
    get_height(): number;
    is_primary(): boolean;
    display(target: Target, done: (decoded: Target | null) => void): void;
  };
  const libheif: { HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] } };
  export default libheif;
}
