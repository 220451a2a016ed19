/** Small words that hold a Dutch sentence together. They tell a rule where a clause begins and ends. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Before a noun, never straight before a verb. */
export const ARTICLES = words('de een uw hun mijn jouw onze ons elke elk iedere ieder alle geen welke zulke');

/** Before a noun; some can stand alone too. */
export const DETERMINERS = words(
  'de het een uw hun haar zijn mijn jouw je onze ons deze die dit dat elke elk iedere ieder alle geen welk welke zulke',
);

export const WORDEN = words('word wordt worden werd werden');
export const ZIJN = words('is zijn was waren');
export const HEBBEN = words('heb hebt heeft hebben had hadden');
export const MODALS = words(
  'kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden ' +
    'zal zult zullen zou zouden hoeft hoeven hoefde hoefden dient dienen diende dienden',
);

/** Open a clause that has a verb of its own, whether or not a comma stands before them. */
export const SUBORDINATORS = words(
  'dat omdat doordat zodat opdat nadat voordat totdat zodra zolang terwijl hoewel wanneer indien mits tenzij aangezien ' +
    'waar waarbij waarin waardoor waarmee waarop waarvoor waarna waarvan waaraan waaruit waarover wie wat hoe waarom',
);

/** Open a clause when a comma or a pause stands before them. */
export const AFTER_COMMA = words('als of die welke want maar dus toen sinds tot zoals en om zonder door');

/** Who does something, at the start of a clause. */
export const SUBJECTS = words('ik u je jij hij zij ze we wij jullie men iemand iedereen');

/** Without `te`, which belongs to a verb, and without what can only be a particle. */
export const PREPOSITIONS = words(
  'aan achter ad bij binnen blijkens boven buiten conform contra dankzij door gedurende in ingevolge inzake jegens ' +
    'krachtens langs met middels na naar naast nabij namens om omstreeks omtrent ondanks onder op over per rond rondom ' +
    'sedert sinds ten ter tegen tegenover tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor wegens zonder ' +
    'aangaande betreffende behoudens jegens overeenkomstig',
);
