/** The moment at which every story stands: a Friday morning in November, in the Netherlands. */
export const thisMoment = new Date('2026-11-20T10:00:00+01:00');

declare global {
  interface Window {
    /** Lets chance begin again, in the way that belongs to a story. */
    lusBeginAgain: (storyId: string) => void;
  }
}

/**
 * Runs in the page, before anything else: chance falls the same way each time that a story is shown. So a code, a mark
 * or an id in a picture is the same tomorrow. Each story has its own row, so no two stories send with one key.
 */
export function tameChance() {
  let state = 0;
  // Mulberry32: small, and even enough for codes that nobody has to guess.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const fill = <T extends ArrayBufferView>(array: T): T => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let index = 0; index < bytes.length; index++) bytes[index] = next();
    return array;
  };
  const uuid = () => {
    const [a = '', b = '', c = '', d = ''] = [...fill(new Uint32Array(4))].map((part) =>
      part.toString(16).padStart(8, '0'),
    );
    return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`;
  };
  Math.random = () => next() / 2 ** 32;
  Object.defineProperties(Crypto.prototype, {
    getRandomValues: { configurable: true, value: fill },
    randomUUID: { configurable: true, value: uuid },
  });
  window.lusBeginAgain = (storyId) => {
    state = Array.from(storyId).reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
  };
  window.lusBeginAgain(new URL(location.href).searchParams.get('id') ?? '');
}
