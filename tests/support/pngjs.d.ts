/** What we use of pngjs, which has no types of its own. */
declare module 'pngjs' {
  interface Pixels {
    width: number;
    height: number;
    /** Red, green, blue and alpha of each pixel, row by row. */
    data: Buffer;
  }
  export class PNG implements Pixels {
    constructor(size: { width: number; height: number });
    width: number;
    height: number;
    data: Buffer;
    static sync: { read(png: Buffer): Pixels; write(pixels: Pixels): Buffer };
  }
}
