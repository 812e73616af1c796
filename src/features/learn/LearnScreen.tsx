import { useEffect } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import { CHAPTER_IDS } from '../../content/learn/chapters.ts';
import { CareChapter } from './CareChapter.tsx';
import { EvidenceChapter } from './EvidenceChapter.tsx';
import { LearnHome } from './LearnHome.tsx';
import { MapChapter } from './MapChapter.tsx';
import { PracticeChapter } from './PracticeChapter.tsx';
import { QuestionsChapter } from './QuestionsChapter.tsx';
import { ReachChapter } from './ReachChapter.tsx';
import { ReflexologyChapter } from './ReflexologyChapter.tsx';
import { SourcesChapter } from './SourcesChapter.tsx';
import { showAnchor } from './showAnchor.ts';
import { UnknownChapter } from './UnknownChapter.tsx';

const CHAPTERS = {
  map: MapChapter,
  evidence: EvidenceChapter,
  practice: PracticeChapter,
  reflexology: ReflexologyChapter,
  questions: QuestionsChapter,
  care: CareChapter,
  reach: ReachChapter,
  sources: SourcesChapter,
} as const;

/** All that can be read: an overview that can be searched, and a screen for each chapter. */
export function LearnScreen() {
  const { chapter } = useParams();
  const [path] = useLocation();
  const query = new URLSearchParams(useSearch()).get('q') ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each address may point into its own screen
  useEffect(showAnchor, [path]);
  if (chapter === undefined) return <LearnHome key={query} query={query} />;
  const known = CHAPTER_IDS.find((id) => id === chapter);
  if (known === undefined) return <UnknownChapter />;
  const Chapter = CHAPTERS[known];
  return <Chapter key={known} />;
}
