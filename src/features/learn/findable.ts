import type { ChapterId } from '../../content/learn/chapters.ts';
import { CLAIMS, type Claim } from '../../content/learn/claims.ts';
import { CARE, type Entry, PRACTICE, QUESTIONS, REACH, REFLEXOLOGY } from '../../content/learn/entries.ts';
import { MAP_POINTS, type MapPoint } from '../../content/learn/mapPoints.ts';
import { COLLECTED_IDS, SOURCES } from '../../content/learn/sources.ts';
import type { LearnMessages } from '../../i18n/learnMessages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { chapterHref } from './addresses.ts';
import { citation, sourceOf } from './citation.ts';
import { gradeText } from './gradeText.ts';
import type { Findable } from './search.ts';

/** Everything that Learn says, in reading order, so that it can be searched on the device. */
export function findable(words: Messages, learn: LearnMessages): readonly Findable[] {
  const entry = (chapter: ChapterId, id: string, title: string, ...text: readonly string[]): Findable => ({
    href: chapterHref(chapter, id),
    chapter: learn.chapters[chapter].title,
    title,
    text: text.join(' '),
  });
  const answer = (chapter: ChapterId, one: Entry<string>, { title, text }: Answer): Findable => ({
    ...entry(chapter, one.id, title, text),
    ...(restsOnClaims(one) ? { whole: text } : {}),
  });
  return [
    ...MAP_POINTS.map((point) => entry('map', point.id, ...pointWords(point, words, learn))),
    ...CLAIMS.map((claim) => ({
      ...entry('evidence', claim.id, ...claimWords(claim, learn)),
      whole: learn.evidence.claims[claim.id].says,
      claim,
    })),
    ...PRACTICE.map((one) => answer('practice', one, learn.practice[one.id])),
    ...REFLEXOLOGY.map((one) => answer('reflexology', one, learn.reflexology[one.id])),
    ...QUESTIONS.map((one) => answer('questions', one, learn.questions[one.id])),
    ...CARE.map(({ id }) => {
      const { title, items, text } = learn.care[id];
      return entry('care', id, title, ...items.map((item) => `${item}.`), text);
    }),
    ...REACH.map(({ id }) => entry('reach', id, learn.reach[id].title, learn.reach[id].text)),
    ...SOURCES.map((source) =>
      entry(
        'sources',
        source.id,
        citation(source, learn),
        source.kind === 'collected' ? learn.evidence.collected[source.id].text : '',
      ),
    ),
    entry('sources', 'about', learn.sources.about, words.begin.disclaimer, learn.abstracts),
  ];
}

interface Answer {
  readonly title: string;
  readonly text: string;
}

/** Whether something says what a study found, so that no sentence of it goes without the others. */
function restsOnClaims({ grounds }: Entry<string>): boolean {
  return grounds.some((ground) => !COLLECTED_IDS.some((id) => id === ground));
}

type Words = readonly [title: string, ...text: string[]];

function pointWords({ id, moves }: MapPoint, words: Messages, { map }: LearnMessages): Words {
  const { name, note, traditional } = map.points[id];
  return [
    name,
    note,
    ...(traditional ? [map.traditionSays(traditional)] : []),
    ...moves.map((move) => `${words.moves[move].name}.`),
  ];
}

function claimWords(claim: Claim, learn: LearnMessages): Words {
  const { title, says, found } = learn.evidence.claims[claim.id];
  const sources = typeof claim.sources === 'string' ? [] : claim.sources;
  return [
    title,
    says,
    found,
    `${gradeText(claim, learn)}.`,
    ...sources.map((id) => `${citation(sourceOf(id), learn)}.`),
  ];
}
