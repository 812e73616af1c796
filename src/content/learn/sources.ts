/** Everything the Learn screens lean on. Of the studies, only abstracts and excerpts were read. */
export const SOURCE_IDS = [
  'day1987',
  'descamps2023',
  'eguchi2016',
  'ernst2009',
  'ernst2011',
  'fitzgeraldIngham',
  'gokbulut2022',
  'hinds2004',
  'jing2022',
  'kennedyInglis2002',
  'kotruchin2021',
  'momennasab2025',
  'moyer2011',
  'psychoneuroendocrinology2019',
  'ruizPadial2012',
  'shoemaker1997',
  'song2015',
  'unal2018',
  'venugopal2023',
  'wang2020',
  'williamson2002',
  'article',
  'publicHealth',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** A study or book as it is cited: proper names, the same in every language. */
interface Publication {
  readonly id: SourceId;
  readonly kind: 'publication';
  /** Unknown where only the journal was noted. */
  readonly authors: string | undefined;
  readonly year: string;
  /** With volume and first page, where they were noted; soft hyphens show where a long name may break. */
  readonly journal: string | undefined;
}

/** What has no author to name; i18n says what it is, under the same id. */
interface Collected {
  readonly id: CollectedId;
  readonly kind: 'collected';
}
export const COLLECTED_IDS = ['article', 'publicHealth'] as const satisfies readonly SourceId[];
export type CollectedId = (typeof COLLECTED_IDS)[number];

export type Source = Publication | Collected;

const by = (id: SourceId, authors: string | undefined, year: string, journal?: string): Source => ({
  id,
  kind: 'publication',
  authors,
  year,
  journal,
});

/** Every source, in the order it is listed. */
export const SOURCES: readonly Source[] = [
  by('day1987', 'Day', '1987'),
  by('descamps2023', 'Descamps', '2023'),
  by('eguchi2016', 'Eguchi', '2016'),
  by('ernst2009', 'Ernst', '2009'),
  by('ernst2011', 'Ernst', '2011'),
  by('fitzgeraldIngham', 'Fitzgerald; Ingham', '1910s–1930s'),
  by('gokbulut2022', 'Gökbulut', '2022', 'Menopause 29:1254'),
  by('hinds2004', 'Hinds', '2004'),
  by('jing2022', 'Jing', '2022'),
  by('kennedyInglis2002', 'Kennedy & Inglis', '2002'),
  by('kotruchin2021', 'Kotruchin', '2021'),
  by('momennasab2025', 'Momennasab', '2025'),
  by('moyer2011', 'Moyer', '2011'),
  by('psychoneuroendocrinology2019', undefined, '2019', 'Psycho\u00adneuro\u00adendo\u00adcrinology 101:193'),
  by('ruizPadial2012', 'Ruiz-Padial', '2012'),
  by('shoemaker1997', 'Shoemaker', '1997'),
  by('song2015', 'Song', '2015'),
  by('unal2018', 'Unal', '2018'),
  by('venugopal2023', 'Venugopal', '2023'),
  by('wang2020', 'Wang', '2020'),
  by('williamson2002', 'Williamson', '2002'),
  { id: 'article', kind: 'collected' },
  { id: 'publicHealth', kind: 'collected' },
];
