import { plural } from '../format.ts';
import { evidence } from './learnEvidence.ts';
import { map } from './learnMap.ts';

const LOCALE = 'en';

/** What can be read about massage, each sentence for an id of the content. */
export const learn = {
  intro: 'Short chapters, for when you are curious.',
  search: 'Search Learn',
  searchShort: 'Search',
  clear: 'Clear the search',
  results: (count: number, query: string) =>
    count === 0
      ? `Nothing found for “${query}”.`
      : plural(count, LOCALE, { one: `# result for “${query}”`, other: `# results for “${query}”` }),
  resultsLabel: 'Results',
  noResults: 'Try one shorter word, such as sleep, heel or oil.',
  chaptersLabel: 'Chapters',
  contents: 'On this page',
  back: 'All of Learn',
  next: 'Next:',
  unknown: 'There is no such chapter.',
  basis: 'Where this comes from:',
  sourcesLabel: 'Sources:',
  abstracts: 'Only abstracts and excerpts of the studies were read, not the full texts.',
  chapters: {
    map: { title: 'The map of the foot', text: 'Six places, and the moves that work them.' },
    evidence: { title: 'What is known', text: 'Each claim with its grade, and what we do not repeat.' },
    practice: { title: 'How often, how long', text: 'A few minutes, as often as it is pleasant.' },
    reflexology: { title: 'Massage or reflexology', text: 'Two things that look alike.' },
    questions: { title: 'Short answers', text: 'Eight questions that people ask.' },
    care: { title: 'When not to', text: 'Who leaves it, who asks first, when to stop.' },
    reach: { title: 'Hard to reach', text: 'A roller, a device, other ways to sit.' },
    sources: { title: 'Sources', text: 'Where all of this comes from.' },
  },
  evidence: {
    ...evidence,
    said: 'What Solea says',
    notRepeated: 'What we do not repeat',
    notRepeatedLabel: 'A claim we do not repeat',
    notRepeatedText: 'These stand in many places. We looked for what they rest on.',
    gradesTitle: 'What the grades mean',
    weSay: 'What Solea says:',
    found: 'What was found:',
  },
  map,
  practice: {
    daily: { title: 'Every day', text: '5 to 10 minutes in total, if you like a small habit.' },
    weekly: { title: 'Two or three times a week', text: '15 to 20 minutes in total, if you like more time.' },
    total: {
      title: 'Both feet together',
      text: 'Solea offers 5, 10, 15 or 20 minutes. It is always the total for both feet.',
    },
    studies: {
      title: 'What studies did',
      text: 'They varied, from ten to forty-five minutes. No best dose is known, so choose what you will enjoy.',
    },
    hour: {
      title: 'The hour',
      text: 'About half an hour before bed is convenient. No trial says that it must be then.',
    },
    professional: {
      title: 'In someone else’s hands',
      text: 'Now and then a professional session can be a pleasure. We found no evidence that you need one.',
    },
  },
  reflexology: {
    massage: { title: 'Massage', text: 'It works on skin and muscle, by touch, pressure and slow movement.' },
    reflexology: {
      title: 'Reflexology',
      text: 'It presses points that are said to match organs. The map dates from the early 1900s, and the organ links are unproven.',
    },
    compared: {
      title: 'Side by side',
      text: 'Directly compared, reflexology did no better than plain foot massage.',
    },
    here: {
      title: 'What Solea does',
      text: 'Massage. Its points are places on the foot that are good to press, called by their plain names.',
    },
  },
  questions: {
    everyDay: {
      title: 'May I do it every day?',
      text: 'Gently done, the risk is low for most healthy adults. Leave it when a foot is sore, injured or infected. Daily was never shown to beat a few times a week.',
    },
    whichKind: {
      title: 'Is this massage or reflexology?',
      text: 'Massage: it is about skin and muscle. Reflexology presses points said to match organs, on a map from the early 1900s. Directly compared, it did no better than plain foot massage.',
    },
    brain: {
      title: 'What happens in the brain?',
      text: 'Touch is processed there, so scans change. Oxytocin rose when others did the massage; self-massage was not tested.',
    },
    worry: {
      title: 'Does it help with anxiety?',
      text: 'Several small studies report lower scores, often against no massage at all. Take it as a way to unwind, not as a treatment. If anxiety affects your daily life, talk to a professional.',
    },
    howLong: {
      title: 'How long should it take?',
      text: '5, 10, 15 or 20 minutes in total, both feet together. No best length is known.',
    },
    mainPoints: {
      title: 'Which points matter most?',
      text: 'The tips of the toes, the pads below them, the hollow behind the ball, the heel and the inner edge. Press where it is comfortable.',
    },
    notForMe: {
      title: 'Who should not do it?',
      text: 'Not with a possible clot, fever, infection, open skin or a fresh injury. Ask a clinician first with numb feet, poor circulation, recent surgery, fragile bones, bleeding problems, during cancer care or in pregnancy.',
    },
    awkward: {
      title: 'What if I cannot reach my feet?',
      text: 'A roller or an electric massager is fine, seated, unless the safety check rules it out.',
    },
  },
  care: {
    notToday: {
      title: 'No massage today',
      items: [
        'A blood clot, known or possible',
        'One leg newly painful, swollen, hot or discoloured',
        'An inflamed vein: sore, red and hard along its way',
        'Fever, or feeling acutely unwell',
        'Redness that spreads, or an infection',
        'A foot newly cold, blue, pale, or painful at rest',
      ],
      text: 'Contact a health professional.',
    },
    notThisFoot: {
      title: 'Leave this foot out',
      items: [
        'Open skin, an ulcer, a blister, a fresh burn or a weeping rash',
        'A fracture, a sprain or another new injury',
        'Gout that flares, or a hot swollen joint',
      ],
      text: 'The other foot may have its time.',
    },
    askFirst: {
      title: 'Ask a clinician first',
      items: [
        'Numb feet, or little feeling in them',
        'Narrowed arteries in the legs, poor circulation',
        'Recent surgery on foot, ankle or leg',
        'A blood clot in the past',
        'Fragile bones',
        'Bleeding problems or few platelets',
        'Pregnancy',
        'Cancer care, a tumour in the foot, lymphoedema',
        'Both ankles swollen, advanced heart or kidney disease',
      ],
      text: 'With their yes, and softly, it may be fine.',
    },
    changed: {
      title: 'Changed to suit',
      items: [
        'Blood thinners',
        'Diabetes, with all feeling in the feet',
        'Osteoporosis, mild or cleared',
        'Varicose veins',
        'A sore Achilles tendon, or fluoroquinolone antibiotics now or lately',
        'A sore heel, arthritis or a bunion',
        'Athlete’s foot or a verruca',
        'A nut or skin allergy',
        'Hip precautions, a short reach, sore thumbs',
      ],
      text: 'Name it in the safety check. Solea then leaves out, softens or swaps what it has to, and says so.',
    },
    stop: {
      title: 'Stop at once',
      items: [
        'Sharp or rising pain',
        'New numbness or tingling',
        'Bruising or broken skin',
        'Pain in the calf',
        'Dizziness',
      ],
      text: 'On a tender spot ease off and wait 10 to 15 seconds. Never push through.',
    },
    emergency: {
      title: 'An emergency',
      items: ['Chest pain', 'Breathlessness', 'Collapse'],
      text: 'Call your emergency services.',
    },
    slip: {
      title: 'Before you stand',
      items: [],
      text: 'Oily soles slip. Wipe them or put on socks first.',
    },
  },
  reach: {
    moves: 'A move with the roller',
    roller: {
      title: 'A roller',
      text: 'Sit, put it under one foot and let the leg do the work. Never stand on it.',
    },
    device: {
      title: 'An electric massager',
      text: 'Fine while seated, if the safety check does not rule it out for you.',
    },
    seats: {
      title: 'Other ways to sit',
      text: 'Draw one knee up with the sole on the bed, or set the foot on a low stool. The ankle need not lie on the thigh.',
    },
    hip: {
      title: 'With a new hip',
      text: 'If you were told not to cross your legs, use the roller, and do not bend forward.',
    },
  },
  sources: {
    studies: 'Studies and books',
    others: 'Other sources',
    usedFor: 'For:',
    about: 'About these pages',
    local: 'All of this is on your device and can be read without a network.',
  },
} as const;
