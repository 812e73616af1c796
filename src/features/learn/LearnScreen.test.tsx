import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../../tests/support/renderApp.tsx';
import { CLAIMS } from '../../content/learn/claims.ts';
import { type Condition, NOTHING_APPLIES } from '../../domain/safety.ts';
import { learn } from '../../i18n/en/learn.ts';
import type { SafetyRecord } from '../../storage/safetyRecord.ts';
import { gradeText } from './gradeText.ts';
// Loaded before the tests, as no test is to wait for it.
import './LearnScreen.tsx';

const title = (name: string) => screen.findByRole('heading', { level: 1, name });
const searchBox = () => screen.findByRole('searchbox', { name: 'Search Learn' });
const results = () => within(screen.getByRole('list', { name: 'Results' })).getAllByRole('link');

const having = (...conditions: readonly Condition[]): SafetyRecord => ({
  answers: { ...NOTHING_APPLIES, conditions },
  askedAt: { everyday: 1, full: 1 },
});

/** What the screen tells those who do not see it. */
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('Learn', () => {
  it('is a tab that leads to its chapters, and stays the current tab in them', async () => {
    const { user } = renderApp('/');
    await user.click(screen.getByRole('link', { name: 'Learn' }));
    expect(screen.getByRole('link', { name: 'Learn' })).toHaveAttribute('aria-current', 'page');
    const chapters = within(await screen.findByRole('navigation', { name: 'Chapters' })).getAllByRole('link');
    expect(chapters).toHaveLength(8);
    await user.click(screen.getByRole('link', { name: /^Short answers/ }));
    expect(await title('Short answers')).toBeVisible();
    expect(document.title).toBe('Short answers · Solea');
    expect(screen.getByRole('link', { name: 'Learn' })).toHaveAttribute('aria-current', 'true');
    await user.click(screen.getByRole('link', { name: 'All of Learn' }));
    expect(await title('Learn')).toBeVisible();
  });

  it.each(Object.entries(learn.chapters))('opens %s at its own address', async (id, { title: name }) => {
    renderApp(`/learn/${id}`);
    expect(await title(name)).toBeVisible();
  });

  it('can be read from chapter to chapter', async () => {
    const { user } = renderApp('/learn/map');
    for (const { title: name } of Object.values(learn.chapters).slice(1)) {
      await user.click(await screen.findByRole('link', { name: `Next: ${name}` }));
      expect(await title(name)).toBeVisible();
    }
    expect(screen.queryByRole('link', { name: /^Next:/ })).not.toBeInTheDocument();
  });

  it('says so where there is no such chapter', async () => {
    const { user } = renderApp('/learn/miracles');
    expect(await title('Nothing here')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'All of Learn' }));
    expect(await title('Learn')).toBeVisible();
  });

  it('says that it is no medical device', async () => {
    renderApp('/learn');
    expect(await screen.findByText(/Not a medical device/)).toBeVisible();
  });
});

describe('The search', () => {
  it('finds while one types, says how much, and is emptied by Escape', async () => {
    const { user } = renderApp('/learn');
    await user.type(await searchBox(), 'gokbulut');
    expect(said()).toContain('2 results for “gokbulut”');
    expect(results()[0]).toHaveTextContent('Gökbulut, 2022');
    expect(screen.queryByRole('navigation', { name: 'Chapters' })).not.toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(await searchBox()).toHaveValue('');
    expect(await searchBox()).toHaveFocus();
    expect(said().join('')).toBe('');
    expect(screen.getByRole('navigation', { name: 'Chapters' })).toBeVisible();
  });

  it('shows no claim without its grade, what Solea says of it whole, and whether it is repeated', async () => {
    const { user } = renderApp('/learn');
    for (const claim of CLAIMS) {
      const words = learn.evidence.claims[claim.id];
      for (const query of [words.title, words.says, words.found]) {
        await user.clear(await searchBox());
        await user.click(await searchBox());
        await user.paste(query);
        const all = results();
        const result = all.find((link) => link.getAttribute('href') === `/learn/evidence#${claim.id}`);
        expect(result, query).toHaveTextContent(gradeText(claim, learn));
        expect(result, query).toHaveTextContent(words.says);
        if (claim.shown === 'notRepeated') expect(result).toHaveTextContent('A claim we do not repeat');
        else expect(result).not.toHaveTextContent('A claim we do not repeat');
      }
    }
  });

  it('shows an answer that rests on studies with all its sentences', async () => {
    const { user } = renderApp('/learn');
    await user.type(await searchBox(), 'lower scores');
    const { text } = learn.questions.worry;
    expect(screen.getByRole('link', { name: /^Does it help with anxiety/ })).toHaveTextContent(text);
  });

  it('is emptied by its button, too', async () => {
    const { user } = renderApp('/learn');
    await user.type(await searchBox(), 'heel');
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(await searchBox()).toHaveValue('');
    expect(await searchBox()).toHaveFocus();
  });

  it('has a sentence for finding nothing', async () => {
    const { user } = renderApp('/learn');
    await user.type(await searchBox(), 'zebra');
    expect(said()).toContain('Nothing found for “zebra”.');
    expect(screen.getByText(/Try one shorter word/)).toBeVisible();
  });

  it('leads to the place, opened, and the way back leads to the results', async () => {
    const { user } = renderApp('/learn');
    await user.type(await searchBox(), 'every day');
    await user.click(screen.getByRole('link', { name: /^May I do it every day/ }));
    expect(await title('Short answers')).toBeVisible();
    expect(screen.getByText(/the risk is low/).closest('details')).toHaveAttribute('open');
    window.history.back();
    expect(await searchBox()).toHaveValue('every day');
    expect(results().length).toBeGreaterThan(0);
  });
});

describe('The map', () => {
  const openMap = async (path = '/learn/map', start = {}) => {
    const test = renderApp(path, start);
    await title('The map of the foot');
    const drawing = () => within(screen.getByRole('group', { name: /sole from below/ }));
    const list = () => within(screen.getByRole('list', { name: 'Places' }));
    return { ...test, drawing, list };
  };

  it('goes both ways between the list and the drawing', async () => {
    const { user, drawing, list } = await openMap();
    expect(drawing().getAllByRole('button')).toHaveLength(6);
    await user.click(list().getByRole('button', { name: 'Heel' }));
    expect(drawing().getByRole('button', { name: 'Heel' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('heading', { level: 2, name: 'Heel' })).toBeVisible();
    await user.click(drawing().getByRole('button', { name: 'Pads below the toes' }));
    expect(list().getByRole('button', { pressed: true })).toHaveTextContent('Pads below the toes');
    expect(list().getByRole('button', { name: 'Heel' })).toHaveAttribute('aria-pressed', 'false');
    expect(screen.getByRole('heading', { level: 2, name: 'Pads below the toes' })).toBeVisible();
  });

  it('is worked with the keyboard', async () => {
    const { user, drawing } = await openMap();
    const tips = drawing().getByRole('button', { name: 'Tips of the first three toes' });
    while (document.activeElement !== tips) await user.tab();
    await user.keyboard('{Enter}');
    expect(tips).toHaveAttribute('aria-pressed', 'true');
    await user.tab();
    await user.keyboard(' ');
    expect(drawing().getByRole('button', { pressed: true })).toHaveAccessibleName('Pads below the toes');
  });

  it('begins with the first foot and changes to the other', async () => {
    const { user } = await openMap('/learn/map', { settings: { firstFoot: 'right' } });
    expect(screen.getByRole('group', { name: 'The right sole from below' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Left foot' }));
    expect(screen.getByRole('group', { name: 'The left sole from below' })).toBeVisible();
  });

  it('shows traditional names only when asked, and never without their words', async () => {
    const { user, drawing, list } = await openMap();
    expect(screen.queryByText(/solar plexus/i)).not.toBeInTheDocument();
    const names = screen.getByRole('checkbox', { name: 'Traditional names' });
    expect(names).toHaveAccessibleDescription(/Organ links are unproven/);
    await user.click(names);
    expect(said().join()).toMatch(/these links are unproven/);
    const arch = 'Solar plexus, stress (centre of the arch)';
    expect(drawing().getByRole('button', { name: arch })).toBeVisible();
    expect(list().getByRole('button', { name: arch })).toBeVisible();
    expect(
      screen.getByText('Tradition says: Solar plexus, stress (organ links are unproven).'),
    ).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'What was found' }));
    expect(await title('What is known')).toBeVisible();
  });

  it('opens at the place that an address points at', async () => {
    const { list } = await openMap('/learn/map#tendon');
    expect(list().getByRole('button', { pressed: true })).toHaveTextContent('Tendon above the heel');
  });

  it('keeps the chosen routine where it has the move, and leads to Tonight', async () => {
    const { user, settings } = await openMap('/learn/map', { settings: { routineId: 'deep' } });
    await user.click(screen.getByRole('button', { name: 'Try this: Hold the arch, in Deep, 20 min' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Tonight' })).toBeVisible();
    expect(settings.getState().routineId).toBe('deep');
  });

  it('says of a move that the answers rule out that it is, and offers it nowhere', async () => {
    await openMap('/learn/map', { safety: having('bloodThinners') });
    expect(screen.getByRole('heading', { level: 3, name: 'Hold the arch' })).toBeVisible();
    expect(screen.getAllByText('Not offered to you: your safety answers leave it out.')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /^Try this/ })).not.toBeInTheDocument();
    expect(screen.queryByText(/^Sink the thumb/)).not.toBeInTheDocument();
  });

  it('asks for no more pressure than the answers allow', async () => {
    await openMap('/learn/map#pads', { safety: having('bloodThinners') });
    expect(screen.getByRole('button', { name: /^Try this: Pads below the toes/ })).toBeVisible();
    expect(screen.getByText(/^Touch each pad below the toes softly/)).toBeVisible();
    expect(screen.queryByText(/^Press gently/)).not.toBeInTheDocument();
  });

  it('takes back the wish for the roller, which has no such move', async () => {
    const { user, settings } = await openMap('/learn/map', { settings: { posture: 'roller' } });
    await user.click(screen.getByRole('button', { name: /^Try this: Hold the arch/ }));
    expect(settings.getState().posture).toBe('thigh');
    expect(screen.getByText('Nightly · 10 min, both feet')).toBeVisible();
  });

  it('chooses a routine that has the move, where the chosen one has not', async () => {
    const { user, settings } = await openMap('/learn/map#tips');
    await user.click(
      screen.getByRole('button', { name: 'Try this: Heel, inner edge, toe tips, in Fifteen, 15 min' }),
    );
    expect(settings.getState().routineId).toBe('fifteen');
    expect(screen.getByText('Fifteen · 15 min, both feet')).toBeVisible();
  });
});

describe('What is known', () => {
  it('gives every claim its grade in words, and its source or none', async () => {
    renderApp('/learn/evidence');
    await title('What is known');
    expect(screen.getByText(/Only abstracts and excerpts/)).toBeVisible();
    for (const claimed of CLAIMS) {
      const { id, sources } = claimed;
      const claim = within(screen.getByRole('article', { name: learn.evidence.claims[id].title }));
      expect(claim.getByText(gradeText(claimed, learn))).toBeVisible();
      if (typeof sources === 'string') expect(claim.getByText(learn.evidence[sources])).toBeVisible();
      else expect(claim.getAllByRole('link')).toHaveLength(sources.length);
    }
  });

  it('keeps what is not repeated apart', async () => {
    renderApp('/learn/evidence');
    const apart = within(await screen.findByRole('region', { name: 'What we do not repeat' }));
    expect(apart.getAllByRole('article')).toHaveLength(13);
    expect(apart.getByRole('heading', { name: 'More than 7,000 nerve endings in the feet' })).toBeVisible();
  });

  it('leads from a claim to its source and back', async () => {
    const { user } = renderApp('/learn/evidence');
    await user.click(await screen.findByRole('link', { name: 'Wang, 2020' }));
    expect(await title('Sources')).toBeVisible();
    const wang = screen.getByText('Wang, 2020').closest('li') as HTMLElement;
    expect(wang).toHaveFocus();
    await user.click(within(wang).getByRole('link', { name: 'Anxiety' }));
    expect(screen.getByRole('article', { name: 'Anxiety' })).toHaveFocus();
  });
});

describe('Short answers', () => {
  it('unfold', async () => {
    const { user } = renderApp('/learn/questions');
    const question = await screen.findByText('How long should it take?');
    const answer = question.closest('details') as HTMLDetailsElement;
    expect(answer.open).toBe(false);
    await user.click(question);
    expect(answer.open).toBe(true);
    expect(answer).toHaveTextContent(/No best length is known/);
  });
});

describe('Hard to reach', () => {
  it('leads to the roller', async () => {
    const { user, settings } = renderApp('/learn/reach');
    await user.click(await screen.findByRole('button', { name: /^Try this: Roll heel to ball, in Roller/ }));
    expect(settings.getState().routineId).toBe('roller');
  });
});
