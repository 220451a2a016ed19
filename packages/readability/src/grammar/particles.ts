/** In front of a separable verb: `aan` in `aanvragen`. */
const PARTICLES: ReadonlySet<string> = new Set(
  (
    'aan aaneen achter af bekend bij bijeen binnen boven buiten deel dicht door gelijk gereed goed her hoog in klaar ' +
    'groot kort kwijt leeg les los mede mee na neer om omhoog omlaag onder op open over plaats rond samen schoon stil stop tegemoet tegen teleur teniet tentoon ' +
    'terecht terug teweeg thuis toe uit uiteen vast veilig vol voor vooraf voorop voort vooruit vrij waar weer weg'
  ).split(' '),
);
const SHORTEST = 2;
const LONGEST = 8;

/** What is left of a word without a particle in front; more than once when two fit: `voor` and `vooruit`. */
export function withoutParticle(word: string): readonly string[] {
  const rests: string[] = [];
  for (let length = SHORTEST; length <= LONGEST && length < word.length; length++) {
    if (PARTICLES.has(word.slice(0, length))) rests.push(word.slice(length));
  }
  return rests;
}
