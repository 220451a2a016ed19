/** Who sends most signals of the demo. */
export const council = { kind: 'council', name: 'Adviesraad Sociaal Domein Voorbeeld' } as const;
