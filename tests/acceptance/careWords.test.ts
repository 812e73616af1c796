import { describe, expect, it } from 'vitest';
import {
  CHANGING_CONDITIONS,
  CHECKED_CONDITIONS,
  type Condition,
  FOOT_TROUBLES,
  type FootTrouble,
  TODAY_TROUBLES,
  type TodayTrouble,
} from '../../src/domain/safety.ts';
import { learn } from '../../src/i18n/en/learn.ts';
import { safety } from '../../src/i18n/en/safety.ts';

/** By what each is known in a sentence; one for every id of the rules, or this does not compile. */
const NAMED: Readonly<Record<TodayTrouble | FootTrouble | Condition, RegExp>> = {
  fever: /fever/i,
  clot: /clot, known/i,
  legChanged: /one leg newly painful, swollen, hot or discoloured/i,
  inflamedVein: /inflamed vein/i,
  spreadingInfection: /redness .*spreads/i,
  coldFoot: /cold, blue.* pale/i,
  brokenSkin: /open skin/i,
  injury: /new injury/i,
  hotJoint: /hot,? swollen joint/i,
  numbness: /numb/i,
  arteries: /narrowed arteries/i,
  surgery: /surgery|operation/i,
  pastClot: /clot in the past/i,
  severeOsteoporosis: /fragile bones|severe osteoporosis/i,
  bleeding: /bleeding/i,
  pregnancy: /pregnancy/i,
  cancer: /cancer care.*tumour.*lymphoedema/i,
  swelling: /both ankles swollen.*heart or kidney/i,
  bloodThinners: /blood thinners/i,
  diabetes: /diabetes/i,
  osteoporosis: /osteoporosis, mild/i,
  varicoseVeins: /varicose veins/i,
  achilles: /achilles.*fluoroquinolone/i,
  soreHeel: /sore heel/i,
  arthritis: /arthritis/i,
  bunion: /bunion/i,
  skinSpots: /athlete’s foot.*verruca/i,
  allergy: /nut or skin allergy/i,
  hip: /hip precautions/i,
  shortReach: /short reach/i,
  soreThumbs: /sore thumbs/i,
};

const STOP_SIGNS = [
  /sharp/i,
  /pain .*grows|rising pain/i,
  /numbness/i,
  /tingling/i,
  /bruising/i,
  /broken skin/i,
  /calf/i,
  /dizziness/i,
];
const EMERGENCIES = [/chest pain/i, /breath/i, /collapse/i];

const { notToday, notThisFoot, askFirst, changed, stop, emergency } = learn.care;

describe('when not to, as Learn has it', () => {
  it.each([
    ['no massage today', notToday, TODAY_TROUBLES],
    ['this foot left out', notThisFoot, FOOT_TROUBLES],
    ['a clinician first', askFirst, CHECKED_CONDITIONS],
    ['a changed routine', changed, CHANGING_CONDITIONS],
  ] as const)('names all that the check knows: %s', (_, { items }, ids) => {
    const unnamed = ids.filter((id) => !items.some((item) => NAMED[id].test(item)));
    expect(unnamed).toEqual([]);
  });
});

describe('the signs to stop at', () => {
  it.each([
    ['in Learn', stop.items.join('. '), STOP_SIGNS],
    ['after a stop', safety.stopped.rules, STOP_SIGNS],
    ['in Learn, as an emergency', emergency.items.join('. '), EMERGENCIES],
    ['after a stop, as an emergency', safety.results.emergency, EMERGENCIES],
  ] as const)('are all named %s', (_, words, signs) => {
    expect(signs.filter((sign) => !sign.test(words))).toEqual([]);
  });
});
