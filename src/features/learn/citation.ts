import { SOURCE_IDS, SOURCES, type Source, type SourceId } from '../../content/learn/sources.ts';
import type { LearnMessages } from '../../i18n/learnMessages.ts';

/** The source with this id. */
export function sourceOf(id: SourceId): Source {
  return SOURCES[SOURCE_IDS.indexOf(id)] as Source;
}

/** How a source is named: "Wang, 2020", or what it is where it has no author. */
export function citation(source: Source, { evidence }: LearnMessages): string {
  if (source.kind === 'collected') return evidence.collected[source.id].title;
  return evidence.source(source.authors, source.year, source.journal);
}
