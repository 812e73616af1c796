const LEFT_OUT = 'Solea leaves it out.';

/** What is known: how it is graded, what Solea says, and what was found. */
export const evidence = {
  grades: {
    moderate: 'Moderate evidence',
    limited: 'Limited evidence',
    conflicting: 'Studies disagree',
    none: 'No good evidence',
    contradicted: 'Contradicted',
  },
  gradeMeaning: {
    moderate: 'Several studies point the same way.',
    limited: 'Few or small studies, or none of self-massage.',
    conflicting: 'Some studies say yes, others no.',
    none: 'Nothing solid was found.',
    contradicted: 'What was found speaks against it.',
  },
  scopes: {
    hospitalOnly: 'in hospital only',
    forFrequency: 'for how often',
    consistent: 'pointing the same way',
  },
  claims: {
    calm: {
      title: 'Stress and mood',
      says: 'Many people feel calmer; small studies agree.',
      found:
        'Studies of self-massage are small and mostly had no comparison group. In one trial 57 people massaged their own feet with scented oil, each with and without; their anxiety of the moment was lower with it (p = .003).',
    },
    anxiety: {
      title: 'Anxiety',
      says: 'Reviews report less anxiety after foot reflexology, mostly in patients, in trials of mixed quality.',
      found:
        'One review gathered 26 trials with 2,366 people, on anxiety, sleep and depression. Its authors ask for better trials.',
    },
    sleep: {
      title: 'Sleep',
      says: 'One small study of women after menopause reported about an hour more sleep. It may not apply to self-massage.',
      found:
        '70 women, some given a massage daily for 7 days, the others no treatment. A median of 8 hours against 7, but they were not equal at the start.',
    },
    oxytocin: {
      title: 'Oxytocin and the brain',
      says: 'Measured when someone else did the massage. Untested for self-massage.',
      found:
        'In 40 men oxytocin rose after a massage by hand and by machine, and activity in the brain was recorded with light (fNIRS).',
    },
    bloodPressure: {
      title: 'Blood pressure',
      says: 'Studies disagree. Massage is not a treatment for blood pressure.',
      found: 'Five studies were compared. One of them reported an upper value lower by 4.6; others disagree.',
    },
    surgery: {
      title: 'After an operation',
      says: 'Hospital studies found short-term relief after some operations.',
      found: 'These were trials after gallbladder surgery, in hospital. They say nothing about pain at home.',
    },
    dose: {
      title: 'How often and how long',
      says: 'Studies varied; no best dose is known.',
      found: 'In studies a session took from ten to forty-five minutes.',
    },
    evening: {
      title: 'Half an hour before bed',
      says: 'A convenient time, no more.',
      found: 'No trial has compared one hour of the day with another.',
    },
    monthly: {
      title: 'A professional session every month',
      says: 'Nice to have, not needed.',
      found: 'No evidence was found for it.',
    },
    organs: {
      title: 'Points on the sole belong to organs',
      says: 'A traditional map; organ links are unproven.',
      found: 'Two reviews, of 18 and of 23 trials, found no convincing effect for any condition.',
    },
    ancient: {
      title: 'Reflexology is ancient Chinese',
      says: 'An early-20th-century mapping system.',
      found: 'It goes back to Fitzgerald and Ingham, between the 1910s and the 1930s.',
    },
    pointsInBrain: {
      title: 'Brain scans prove the points',
      says: 'What scans show is not specific to reflex points.',
      found: 'In 30 people the scans looked the same after reflexology and after a sham.',
    },
    circulation: {
      title: 'Better circulation in ten minutes',
      says: 'Your skin may feel warmer.',
      found: 'One study found no change; another a change in the skin alone.',
    },
    footProblems: {
      title: 'Keeping foot problems away',
      says: 'Massage does not strengthen muscles; exercise does.',
      found: 'What evidence there is concerns exercises.',
    },
    nerveEndings: {
      title: 'More than 7,000 nerve endings in the feet',
      says: 'The sole has many touch receptors.',
      found: 'The number stands on marketing pages only. One study recorded 104 receptors in 13 people.',
    },
    anxietyShare: {
      title: 'A percentage of less anxiety',
      says: 'We do not repeat the number.',
      found: 'No source for it was found.',
    },
    hormones: {
      title: 'Endorphins, serotonin, dopamine',
      says: LEFT_OUT,
      found: 'One study found no change; the others had nothing to compare with.',
    },
    cortisol: {
      title: 'Lower cortisol',
      says: LEFT_OUT,
      found: 'One analysis found an effect of about zero, another found none.',
    },
    eeg: {
      title: 'A clearer mind on the EEG',
      says: LEFT_OUT,
      found: 'One study of 7 men, with nothing to compare with.',
    },
    migraine: {
      title: 'Migraine',
      says: LEFT_OUT,
      found:
        'One study of 84 people: attacks were shorter and milder, not rarer. That is too little to build on.',
    },
    cycle: {
      title: 'Monthly complaints and hot flushes',
      says: LEFT_OUT,
      found: 'Weak, or no better than plain massage, as in one study of 76 people.',
    },
    illness: {
      title: 'Illnesses of any kind',
      says: 'Solea makes no claim about illness, immunity or toxins.',
      found: 'Nothing supports one.',
    },
  },
  collected: {
    article: {
      title: 'The article the moves come from',
      text: 'A blog post by a brand. Solea keeps its technique and repeats none of its unsupported claims.',
    },
    publicHealth: {
      title: 'Public-health and massage-education pages',
      text: 'What Solea says about safety was collected from them. No clinician has signed it off.',
    },
  },
  graded: (title: string, grade: string) => `${title}: ${grade.toLowerCase()}`,
  noneFound: 'No source found.',
  notNamed: 'The studies were noted as a group, not by name.',
  /** "Gökbulut, 2022. Menopause 29:1254"; what was not noted is left out. */
  source: (authors: string | undefined, year: string, journal: string | undefined) =>
    authors === undefined
      ? `${journal}, ${year}`
      : journal === undefined
        ? `${authors}, ${year}`
        : `${authors}, ${year}. ${journal}`,
} as const;
