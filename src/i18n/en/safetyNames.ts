const today = {
  fever: { name: 'Fever, or feeling ill', means: 'Hot, shivery, or too unwell for an ordinary day.' },
  clot: {
    name: 'A blood clot, known or suspected',
    means: 'Also one that is being looked after now, in a leg or a lung.',
  },
  legChanged: {
    name: 'One leg newly painful, swollen, hot or discoloured',
    means: 'Different from the other leg, and new.',
  },
  inflamedVein: { name: 'An inflamed vein', means: 'A sore, red, hard line along a vein of the leg.' },
  spreadingInfection: {
    name: 'Redness or infection that spreads',
    means: 'Larger or hotter than yesterday, or with pus.',
  },
  coldFoot: {
    name: 'A foot suddenly cold, blue or pale',
    means: 'Also a foot that newly hurts while it rests.',
  },
} as const;

const feetTroubles = {
  brokenSkin: {
    name: 'Open skin',
    means: 'A wound, ulcer, blister or fresh burn; a rash that weeps or is broken.',
  },
  injury: { name: 'A new injury', means: 'A break, a sprain, a fall or a knock that still hurts.' },
  hotJoint: { name: 'A hot, swollen joint', means: 'Gout that flares up, for example.' },
} as const;

const conditions = {
  numbness: {
    name: 'Numb places',
    means: 'Parts of a foot that feel little or nothing, also from long diabetes.',
  },
  arteries: {
    name: 'Narrowed arteries in the legs',
    means: 'Calves that ache when walking and stop at rest: peripheral artery disease.',
  },
  surgery: { name: 'A recent operation', means: 'On a foot, an ankle or a leg.' },
  pastClot: { name: 'A blood clot in the past', means: 'In a leg or a lung, long since dealt with.' },
  severeOsteoporosis: { name: 'Severe osteoporosis', means: 'Bones so thin that they break easily.' },
  bleeding: {
    name: 'A bleeding disorder',
    means: 'Or few platelets: bruises and bleeding that come easily.',
  },
  pregnancy: { name: 'Pregnancy', means: 'At any stage.' },
  cancer: {
    name: 'Cancer care now, a tumour in the foot, or lymphoedema',
    means: 'Lymphoedema: a limb that stays swollen because lymph does not drain.',
  },
  swelling: {
    name: 'Both ankles swollen, or a weak heart or kidneys',
    means: 'Advanced heart or kidney disease.',
  },
  bloodThinners: { name: 'Blood thinners', means: 'Tablets or injections that keep blood from clotting.' },
  diabetes: { name: 'Diabetes, with all feeling in the feet', means: 'A light touch is felt everywhere.' },
  osteoporosis: { name: 'Osteoporosis, mild', means: 'Bones somewhat thinner than usual.' },
  varicoseVeins: { name: 'Varicose veins', means: 'Wide, winding veins under the skin, not inflamed.' },
  achilles: {
    name: 'A sore Achilles tendon, or fluoroquinolone antibiotics',
    means:
      'The cord above the heel. These antibiotics, such as ciprofloxacin, can weaken it, also weeks later.',
  },
  soreHeel: { name: 'A sore heel', means: 'Sore when stepping on it, or when pressed.' },
  arthritis: { name: 'Arthritis in the feet', means: 'Stiff or aching toe or ankle joints.' },
  bunion: { name: 'A bunion', means: 'A bump at the base of the big toe.' },
  skinSpots: {
    name: 'Athlete’s foot or a verruca',
    means: 'Itchy, flaking skin between the toes, or a wart on the sole. Skin unbroken.',
  },
  allergy: { name: 'A nut or skin allergy', means: 'Some oils are pressed from nuts or scented.' },
  hip: { name: 'Hip precautions', means: 'Told not to cross the legs or bend far, after a new hip.' },
  shortReach: { name: 'A foot out of reach', means: 'Bringing the foot to the hands is hard.' },
  soreThumbs: { name: 'Sore thumbs or hands', means: 'Pressing hurts the hand that presses.' },
} as const;

/** What the safety check asks about: each by its name, and what it means in plain words. */
export const safetyNames = { today, feet: feetTroubles, conditions } as const;
