import { clockText, minutesText, plural } from '../format.ts';
import { safetyNames } from './safetyNames.ts';

const LOCALE = 'en';

const pressures = { light: 'light', gentle: 'gentle', moderate: 'moderate' } as const;

const cautions = {
  lookAtFeet: 'Look at both feet first, also at the soles. With open skin, leave that foot out.',
  noCreamBetweenToes: 'No oil or cream between the toes.',
  keepOffVeins: 'Stay off the veins, and never press upwards along the leg.',
  keepOffSpots: 'Leave the affected skin alone.',
  washHands: 'Wash your hands before and after.',
  checkOil:
    'Read the label of the oil: argan, almond and coconut are the usual ones. Plain lotion or dry hands do as well.',
  painlessCircles: 'Around the sore part only small circles that do not hurt.',
  noForwardBend: 'Sit upright and do not bend forward. Push the roller into place with the foot.',
  footOnStool: 'Rest the foot on a low stool or the edge of the bed, as near as it comes with ease.',
} as const;

const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** The words of the safety check. */
export const safety = {
  questions: {
    title: 'A moment for safety',
    intro: 'If none of this is so, one tap begins.',
    introAgain: 'If nothing of this is new, one tap begins.',
    today: 'Today',
    todayText:
      'Fever or feeling ill; a blood clot, known or suspected; an inflamed vein; or one leg newly painful, swollen, hot or discoloured?',
    feet: 'Either foot',
    feetText:
      'Open or infected skin, an injury that still hurts, a hot swollen joint, or suddenly cold, blue or pale?',
    touch: 'Touch',
    touchText: 'Is there a toe on which you do not feel a light touch?',
    explain: 'What these mean',
    lastingText: 'Does one of these apply to you?',
    lastingTextAgain: 'Did one of these come or go since you last answered?',
    newer:
      'Your answers were changed in another tab meanwhile, so nothing has begun. This is what they say now; look at what it means for tonight below.',
    dueTitle: 'All questions once more',
    due: 'It is a month since all the questions were answered, so nothing has begun. They are all below once more.',
    notMedical: 'This is not a medical check.',
    different: 'Something is different today',
    applies: 'Something applies to me',
  },
  newerTitle: 'Newer answers',
  summaryOne: (routine: string, totalMs: number, foot: string) =>
    `${routine} · ${minutesText(totalMs, LOCALE)} · ${foot} only`,
  ready: {
    allClear: "All clear, I'm ready",
    oneFoot: { left: "Left foot only, I'm ready", right: "Right foot only, I'm ready" },
    changed: "As changed, I'm ready",
  },
  changes: {
    title: 'Changed for you',
    swapped: {
      roller: 'Done seated, with a roller in place of the hands.',
      hands: 'Done by hand, without the roller.',
    },
    leftOut: (moves: readonly string[]) => `Left out: ${moves.map(lowered).join(', ')}.`,
    lighter: (pressure: keyof typeof pressures) => `Nothing firmer than ${pressures[pressure]} pressure.`,
    oneFoot: { left: 'The left foot rests today.', right: 'The right foot rests today.' },
    shorter: (ms: number) => `Shorter by ${clockText(ms)}, as what remains cannot take all the time.`,
    because: (reasons: readonly string[]) => `Because of: ${reasons.map(lowered).join('; ')}.`,
    cautions,
    continued:
      'Your answers changed since this session was left. What you did is kept; this one begins anew.',
  },
  results: {
    notToday: {
      title: 'Not today',
      text: 'With what you answered, leave the massage for another day and ask a health professional about it.',
    },
    checkFirst: {
      title: 'Check first',
      text: 'Ask a clinician whether a foot massage suits you. Once they say yes, note it here; the routine is then changed to match.',
    },
    notThisFoot: {
      title: 'Not this foot',
      text: 'The one foot planned for this session needs its rest.',
    },
    nothingLeft: {
      title: 'Not this routine',
      text: 'Your answers rule out every move of it. The breathing alone is still yours.',
    },
    why: 'You answered',
    emergency: 'Chest pain, trouble breathing or collapse: call the emergency services now.',
    breathe: 'Only the breathing',
    change: 'Change my answers',
    cleared: (condition: string) => `A clinician has cleared me: ${lowered(condition)}`,
    whichFoot: { left: 'left foot', right: 'right foot' },
  },
  check: {
    intro: 'Tick whatever applies. The answers stay on this device and change what is guided.',
    newer:
      'Your answers were changed in another tab meanwhile. This is what they say now; what you ticked here is added below. Look through them and keep them once more.',
    none: 'None of these apply',
    noneMeans: 'It says, too, that every toe feels a light touch.',
    noneTitle: 'Does none of this apply any more?',
    noneText: 'These answers go, with the date of every yes from a clinician:',
    noneConfirm: 'None applies any more',
    noneCancel: 'Leave them',
    today: 'Today',
    feet: 'Either foot',
    onFoot: (trouble: string, foot: string) => `${trouble}, ${foot}`,
    touch: 'Do you feel a light touch on every toe?',
    touchHow: 'Close your eyes and let a fingertip rest on one toe after another.',
    touchOpen: 'This one is still open. Choose what is so, then keep the answers.',
    touches: { everyToe: 'Yes, on every toe', notEveryToe: 'No, not on every toe', unsure: 'Not sure' },
    touchNames: {
      notEveryToe: 'A toe that feels no light touch',
      unsure: 'Doubt whether every toe feels touch',
    },
    ask: 'A clinician should say yes first',
    adapts: 'These change the routine',
    clearance: {
      give: 'A clinician has cleared me',
      given: (day: string) => `Cleared by a clinician, noted on ${day}`,
      withdraw: 'Withdraw',
    },
    save: 'Keep these answers',
    back: 'Back without changes',
  },
  settings: {
    title: 'Safety check',
    never: 'Not answered. It is asked before your next session.',
    partly: 'Answered for today only. The rest is asked before your next session.',
    askedOn: (day: string) => `Answered on ${day}. Asked again after a month.`,
    nothing: 'Nothing applies.',
    answers: 'Your answers',
    change: 'See or change the answers',
    erase: 'Erase the answers',
    eraseTitle: 'Erase your safety answers?',
    eraseText: 'They are asked again before the next session. Your history stays.',
    eraseConfirm: 'Erase them',
    eraseCancel: 'Leave them',
    where: 'They stay on this device. A backup takes them along only if you tick it.',
  },
  ruledOut: (reasons: readonly string[]) =>
    `It ended because your answers, changed in another tab, rule it out${reasons.length > 0 ? `: ${reasons.map(lowered).join('; ')}` : ''}.`,
  stopped: {
    ask: 'Pain, or something felt wrong?',
    title: 'You stopped wisely',
    rules:
      'Sharp pain, pain that stays or grows, new numbness or tingling, bruising, broken skin, calf pain or dizziness: ask a health professional before the next session.',
    keeping: {
      pending: 'Saving that you stopped wisely…',
      kept: 'Your history has it as stopped wisely.',
      failed: 'This device could not save that you stopped wisely.',
    },
    text: 'Leave the foot in peace for now.',
    check: 'Change my safety answers',
    lastTime:
      'Last time something felt wrong. Begin only if that is over, or a health professional has said that you may.',
  },
  breathing: {
    text: 'Sit or lie as you like, hands at rest. Four seconds in, six seconds out, nothing held.',
    dizzy: 'Dizzy? Breathe as usual.',
    begin: 'Begin',
    in: 'Breathe in',
    out: 'Breathe out',
    left: (breaths: number) => plural(breaths, LOCALE, { one: '# breath left', other: '# breaths left' }),
    done: 'That was it. Rest as long as you like.',
    again: 'Once more',
    stop: 'Stop',
    back: 'Back to Tonight',
  },
  names: safetyNames,
} as const;
