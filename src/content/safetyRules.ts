import type { MoveId } from '../domain/move.ts';
import { HAND_POSTURES } from '../domain/posture.ts';
import type { Rule, RuleBook } from '../domain/ruleBook.ts';
import { ROLLER_KIT } from './roller.ts';
import { DEFAULT_ROUTINE, routineById } from './routines.ts';

/** Move 2 of the technique with its ankle circles. */
const ACHILLES: readonly MoveId[] = ['drawAchilles', 'ankleCircles'];
/** Easing off belongs to the hold. */
const HOLDS: readonly MoveId[] = ['archHold', 'archRelease', 'rollHold'];
/** Moves 5 and 6 with theirs, on the roller, too. */
const POINTS: readonly MoveId[] = [...HOLDS, 'archCircles', 'toePads', 'heelEdgeTips'];
const TOE_PULLS: readonly MoveId[] = ['rotateToes', 'partToes', 'bendToes'];
const THUMBS: readonly MoveId[] = [
  'drawAchilles',
  'thumbLines',
  'archHold',
  'archRelease',
  'archCircles',
  'toePads',
  'heelEdgeTips',
  'rotateToes',
];
/** All that leads onto the heel, in what is said as in what is done. */
const ON_HEEL: readonly MoveId[] = [
  'drawAchilles',
  'thumbLines',
  'knuckleKnead',
  'heelEdgeTips',
  'rollHeelToBall',
];
/** All that takes hold of the big toe or leads onto the joint at its base, which lies in the ball. */
const AT_BIG_TOE: readonly MoveId[] = [
  ...TOE_PULLS,
  'thumbLines',
  'knuckleKnead',
  'toePads',
  'heelEdgeTips',
  'rollHeelToBall',
  'rollAcrossBall',
  'toeCurls',
];
/** All that moves a joint. */
const JOINTS: readonly MoveId[] = [...TOE_PULLS, 'ankleCircles', 'toeCurls'];

const NO_CHANGE: Rule = {
  leaveOut: [],
  maxPressure: 'moderate',
  rollerAllowed: true,
  postures: HAND_POSTURES,
  prefersRoller: false,
  cautions: [],
};
const rule = (change: Partial<Rule>): Rule => ({ ...NO_CHANGE, ...change });

/**
 * What the facts ask for with blood thinners. They name no change for most of what a clinician cleared:
 * there it is the strictest row of theirs, and this is it.
 */
const LIGHT_HANDS: Rule = rule({
  leaveOut: ['knuckleKnead', ...HOLDS],
  maxPressure: 'light',
  rollerAllowed: false,
});
const FRAGILE_BONES: Rule = rule({ leaveOut: ['knuckleKnead', ...TOE_PULLS], maxPressure: 'light' });

/** Seconds of a move in its longest routine, unless a number says why not. */
const MAX_SECONDS: Readonly<Record<MoveId, number>> = {
  settle: 10,
  spreadOil: 25,
  // Five or six pulls, never more: it does not grow.
  drawAchilles: 0,
  ankleCircles: 20,
  thumbLines: 120,
  knuckleKnead: 90,
  // Three breaths, never more.
  archHold: 30,
  archRelease: 10,
  archCircles: 40,
  toePads: 65,
  heelEdgeTips: 65,
  rotateToes: 40,
  partToes: 20,
  bendToes: 40,
  longStrokes: 35,
  // On the roller, twice its seconds: as much as twice over gives; ten strokes at most are counted.
  rollHeelToBall: 50,
  rollInnerArch: 50,
  rollOuterEdge: 50,
  rollAcrossBall: 40,
  rollHold: 30,
  toeCurls: 30,
};

const inMs = (seconds: Readonly<Record<MoveId, number>>) =>
  Object.fromEntries(Object.entries(seconds).map(([id, s]) => [id, s * 1000])) as Record<MoveId, number>;

/** The facts' changes as data: what each condition leaves out, caps, swaps, and asks to mind. */
export const RULE_BOOK: RuleBook = {
  rules: {
    numbness: LIGHT_HANDS,
    arteries: LIGHT_HANDS,
    surgery: LIGHT_HANDS,
    pastClot: LIGHT_HANDS,
    severeOsteoporosis: FRAGILE_BONES,
    bleeding: LIGHT_HANDS,
    pregnancy: rule({ leaveOut: [...ACHILLES, ...POINTS], maxPressure: 'light' }),
    cancer: LIGHT_HANDS,
    swelling: LIGHT_HANDS,
    bloodThinners: LIGHT_HANDS,
    diabetes: rule({
      leaveOut: ['partToes'],
      maxPressure: 'light',
      rollerAllowed: false,
      cautions: ['lookAtFeet', 'noCreamBetweenToes'],
    }),
    osteoporosis: FRAGILE_BONES,
    varicoseVeins: rule({ maxPressure: 'gentle', cautions: ['keepOffVeins'] }),
    achilles: rule({ leaveOut: ACHILLES }),
    soreHeel: rule({ leaveOut: ON_HEEL, maxPressure: 'gentle', cautions: ['painlessCircles'] }),
    arthritis: rule({ leaveOut: JOINTS, maxPressure: 'gentle', cautions: ['painlessCircles'] }),
    bunion: rule({ leaveOut: AT_BIG_TOE, maxPressure: 'gentle', cautions: ['painlessCircles'] }),
    skinSpots: rule({ leaveOut: ['partToes'], cautions: ['keepOffSpots', 'washHands'] }),
    allergy: rule({ cautions: ['checkOil'] }),
    hip: rule({ postures: [], prefersRoller: true, cautions: ['noForwardBend'] }),
    shortReach: rule({ postures: ['stool'], prefersRoller: true, cautions: ['footOnStool'] }),
    soreThumbs: rule({ leaveOut: THUMBS, prefersRoller: true }),
  },
  ...ROLLER_KIT,
  maxMs: inMs(MAX_SECONDS),
  hands: [routineById('quick') ?? DEFAULT_ROUTINE, DEFAULT_ROUTINE],
};
