import { app } from './app.ts';
import { technique } from './technique.ts';

/** A recorded clip, also its file name; the same ids serve every language. */
type ClipId = string;

// The most that one tap on +15 s makes of a built-in move; what goes beyond is left to the tones.
const PULLS = [5, 6, 8, 9] as const;
const STROKES = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

const { moves, lighter, feet, count } = technique;
const { session, end } = app;

const slug = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const moveLines = Object.entries(moves).flatMap(([id, { name, instruction }]) => [
  [`move.${slug(id)}.name`, name],
  [`move.${slug(id)}.instruction`, instruction],
]);

const lighterLines = Object.entries(lighter).map(([id, words]) => [`move.${slug(id)}.lighter`, words]);

const countLines = (kind: 'pull' | 'stroke', totals: readonly number[]) =>
  totals.flatMap((of) =>
    Array.from({ length: of }, (_, index) => [
      `count.${kind}.${index + 1}-of-${of}`,
      count({ kind, index, of, region: 'foot' }),
    ]),
  );

const LINES = ['line1', 'line2', 'line3', 'line4', 'line5'] as const;
const lineLines = LINES.map((region, index) => [
  `count.line.${index + 1}.${index + 1}-of-${LINES.length}`,
  count({ kind: 'line', index, of: LINES.length, region }),
]);

const place = (region: keyof typeof technique.regions) => count({ kind: 'place', index: 0, of: 1, region });
const way = (index: number) => count({ kind: 'way', index, of: 2, region: 'foot' });

/** Every English sentence the recorded voice says, by the id of its clip; each is also shown. */
export const voiceLines: Readonly<Record<ClipId, string>> = {
  ready: session.prepareTitle,
  'begin.left': session.prepareText.left,
  'begin.right': session.prepareText.right,
  'foot.left': feet.left,
  'foot.right': feet.right,
  ...Object.fromEntries(moveLines),
  ...Object.fromEntries(lighterLines),
  ...Object.fromEntries(countLines('pull', PULLS)),
  ...Object.fromEntries(countLines('stroke', STROKES)),
  ...Object.fromEntries(lineLines),
  'count.breath.in': count({ kind: 'breathIn', index: 0, of: 1, region: 'foot' }),
  'count.breath.out': count({ kind: 'breathOut', index: 0, of: 1, region: 'foot' }),
  'count.way.one': way(0),
  'count.way.other': way(1),
  'count.heel': place('heel'),
  'count.arch': place('arch'),
  'count.ball': place('ball'),
  'count.inner-arch': place('innerArch'),
  'count.tip.1': place('tip1'),
  'count.tip.2': place('tip2'),
  'count.tip.3': place('tip3'),
  'count.pad.1': place('pad1'),
  'count.pad.2': place('pad2'),
  'count.pad.3': place('pad3'),
  'count.pad.4': place('pad4'),
  'count.pad.5': place('pad5'),
  'count.toe.1': place('toe1'),
  'count.toe.2': place('toe2'),
  'count.toe.3': place('toe3'),
  'count.toe.4': place('toe4'),
  'count.toe.5': place('toe5'),
  'count.gap.1': place('gap1'),
  'count.gap.2': place('gap2'),
  'count.gap.3': place('gap3'),
  'count.gap.4': place('gap4'),
  'switch.left': session.switchTitle.left,
  'switch.right': session.switchTitle.right,
  'switch.by-itself': session.switchText,
  'switch.held': session.switchTextHeld,
  end: end.title,
  slip: end.slip,
  interrupted: session.interruptedTitle,
  'interrupted.reason': session.interruptedText,
  resume: session.goOn,
};
