/** Forms of separable verbs in the main clause, with the particles that belong to them: "vraagt … aan". */
const VERBS: Readonly<Record<string, string>> = {
  'biedt bood bieden': 'aan',
  'brengt brengen bracht brachten': 'aan in mee uit onder over',
  'dient dienen': 'in',
  'geeft geven gaf gaven': 'aan af door op terug uit',
  'houdt houden hield': 'aan bij in',
  'kent kennen kende': 'toe',
  'legt leggen legde legden': 'af neer op uit vast voor',
  'levert leveren leverde': 'aan af in op',
  'meldt melden meldde': 'aan af',
  'neemt nemen nam namen': 'aan af deel door in mee op over waar',
  'past passen paste': 'aan toe',
  'richt richten richtte': 'in op',
  'roept roepen riep': 'op uit',
  'schakelt schakelen': 'in',
  'sluit sluiten sloot': 'aan af op uit',
  'stelt stellen stelde stelden': 'aan bij in op uit vast voor',
  'stuurt sturen stuurde': 'bij door mee op terug toe',
  'trekt trekken trok': 'aan in na',
  'voert voeren voerde voerden': 'aan door in uit',
  'vraagt vragen vroeg vroegen': 'aan na op',
  'vult vullen': 'aan in',
  'werkt werken werkte': 'mee samen uit',
  'wijst wijzen wees': 'aan af toe',
  'zet zetten zette': 'aan door in om op uit voort',
};

/** The particles of each form. */
export const SEPARABLE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(VERBS).flatMap(([forms, particles]) =>
    forms.split(' ').map((form) => [form, new Set(particles.split(' '))] as const),
  ),
);
