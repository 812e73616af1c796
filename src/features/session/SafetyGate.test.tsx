import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCheckpoint, aRecord } from '../../../tests/support/builders.ts';
import { createFakeClock } from '../../../tests/support/fakeClock.ts';
import { renderApp } from '../../../tests/support/renderApp.tsx';
import { type Answers, NOTHING_APPLIES } from '../../domain/safety.ts';
import { FULL_CHECK_HOLDS_MS } from '../../domain/safetyDue.ts';
import { safety as en } from '../../i18n/en/safety.ts';
import { NEVER_ASKED, type SafetyRecord } from '../../storage/safetyRecord.ts';

/** What the fake clock says, epoch ms. */
const NOW = createFakeClock().now();
const READY = { name: /I'm ready$/ };
const having = (patch: Partial<Answers>): SafetyRecord => ({
  answers: { ...NOTHING_APPLIES, ...patch },
  askedAt: { everyday: NOW, full: NOW },
});
const section = async (name: string) => within(await screen.findByRole('region', { name }));

describe('The safety questions before a session', () => {
  it('are all there the first time, and one tap says that none applies', async () => {
    const { user, safety, transport } = renderApp('/begin');
    const questions = await section('A moment for safety');
    for (const words of [/^Fever/, /^Open skin/, /light touch/, /^Blood thinners/, /^Pregnancy/]) {
      expect(questions.getByText(words)).toBeVisible();
    }
    await user.click(screen.getByRole('button', { name: "All clear, I'm ready" }));
    expect(transport.isPlaying).toBe(true);
    expect(safety.getState()).toEqual(having({}));
  });

  it('are grouped the first time, each term on a line and explained at a tap', async () => {
    const { user } = renderApp('/begin');
    const terms = { ...en.names.today, ...en.names.feet, ...en.names.conditions };
    const questions = await section('A moment for safety');
    expect(questions.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
      Object.values(terms).map(({ name }) => name),
    );
    for (const more of questions.getAllByRole('button', { name: 'What these mean' })) {
      expect(more).toHaveAccessibleDescription();
      await user.click(more);
      expect(more).toHaveAttribute('aria-expanded', 'true');
    }
    for (const { means } of Object.values(terms)) expect(questions.getByText(means)).toBeVisible();
  });

  it('are the two of every day once the rest was answered', async () => {
    renderApp('/begin', { safety: having({}) });
    const questions = await section('A moment for safety');
    expect(questions.getByText(/Fever/)).toBeVisible();
    expect(questions.queryByText(/Blood thinners/)).not.toBeInTheDocument();
  });

  it('are all there again after a month, and keep what was answered', async () => {
    const old = { ...having({ conditions: ['achilles'] }), askedAt: { everyday: NOW, full: 1 } };
    const { user, safety } = renderApp('/begin', { safety: old });
    const questions = await section('A moment for safety');
    expect(questions.getByText(/Blood thinners/)).toBeVisible();
    expect(questions.getByText(/come or go/)).toBeVisible();
    await user.click(screen.getByRole('button', READY));
    expect(safety.getState()).toEqual(having({ conditions: ['achilles'] }));
  });

  it('lead to the whole check, and back to the routine that a link named', async () => {
    const { user, safety } = renderApp('/begin?routine=quick');
    await user.click(await screen.findByRole('link', { name: 'Something applies to me' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Blood thinners' }));
    await user.click(screen.getByRole('radio', { name: 'Yes, on every toe' }));
    expect(safety.getState()).toBe(NEVER_ASKED);
    await user.click(screen.getByRole('button', { name: 'Keep these answers' }));
    expect(await screen.findByText(/^Quick · 5 min/)).toBeVisible();
    expect(safety.getState().answers.conditions).toEqual(['bloodThinners']);
  });
});

describe('A night that is not for massage', () => {
  it('is remembered, so that the plan asks for nothing this week', async () => {
    const { storage } = renderApp('/begin', { safety: having({ today: ['fever'] }) });
    expect(await section('Not today')).toBeDefined();
    await waitFor(() =>
      expect(storage.sessions.store.getState().entries).toEqual([
        expect.objectContaining({ kind: 'notToday', night: '2026-01-05' }),
      ]),
    );
  });

  it('is not one on which a clinician is to be asked first', async () => {
    const { storage } = renderApp('/begin', { safety: having({ conditions: ['pregnancy'] }) });
    expect(await screen.findByRole('button', { name: /breathing/ })).toBeVisible();
    expect(storage.sessions.store.getState().entries).toEqual([]);
  });
});

describe('What was answered about another day', () => {
  const yesterday = NOW - 86_400_000;
  const answeredYesterday = (patch: Partial<Answers>): SafetyRecord => ({
    ...having(patch),
    askedAt: { everyday: yesterday, full: yesterday },
  });

  it('is asked afresh, and no longer rules anything out', async () => {
    const { user, safety, player } = renderApp('/begin', {
      safety: answeredYesterday({
        today: ['fever'],
        feet: { left: ['injury'], right: [] },
        conditions: ['achilles'],
      }),
    });
    expect((await section('A moment for safety')).getByText(/If none of this is so/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: "As changed, I'm ready" }));
    expect(player.store.getState().run?.session.timeline.plan.feet).toEqual(['left', 'right']);
    expect(safety.getState().answers).toEqual({ ...NOTHING_APPLIES, conditions: ['achilles'] });
    expect(safety.getState().askedAt.everyday).toBe(NOW);
  });

  it('is kept for the rest of the night it was given in', async () => {
    renderApp('/begin', { safety: having({ feet: { left: ['injury'], right: [] } }) });
    expect((await section('A moment for safety')).getByText(/If nothing of this is new/)).toBeVisible();
  });

  it('is not ticked in the check, while what lasts is', async () => {
    renderApp('/check', { safety: answeredYesterday({ today: ['fever'], conditions: ['achilles'] }) });
    expect(await screen.findByRole('checkbox', { name: /^A sore Achilles/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /^Fever/ })).not.toBeChecked();
  });
});

describe('An adapted routine', () => {
  it('says what was changed and why before it begins, and is what is guided', async () => {
    const { user, player } = renderApp('/begin', { safety: having({ conditions: ['bloodThinners'] }) });
    const changes = await section('Changed for you');
    expect(changes.getByText(/^Left out: .*knead with the knuckles/)).toBeVisible();
    expect(changes.getAllByText('Because of: blood thinners.')).not.toHaveLength(0);
    await user.click(screen.getByRole('button', READY));
    const routine = player.store.getState().run?.session.timeline.plan.routine;
    expect(routine?.steps.map(({ move }) => move.id)).not.toContain('knuckleKnead');
    expect(routine?.steps.every(({ move }) => move.pressure === 'light')).toBe(true);
  });

  it('asks for less pressure also in its words', async () => {
    const { user, advance } = renderApp('/begin', { safety: having({ conditions: ['bloodThinners'] }) });
    await user.click(await screen.findByRole('button', READY));
    advance(5_000);
    while (!screen.queryByRole('heading', { name: 'Thumb circles, five lines' })) {
      await user.click(screen.getByRole('button', { name: 'Next move' }));
    }
    expect(screen.getAllByText(/No firmer than stroking/)[0]).toBeVisible();
    expect(screen.queryByText(/Firm enough/)).not.toBeInTheDocument();
  });

  it('is one foot only where the other is out, with a total that is true', async () => {
    const safety = having({ feet: { left: ['brokenSkin'], right: [] } });
    const { user, player } = renderApp('/begin', { safety });
    expect(await screen.findByText('Nightly · 5 min · Right foot only')).toBeVisible();
    await user.click(screen.getByRole('button', { name: "Right foot only, I'm ready" }));
    expect(player.store.getState().run?.session.timeline.plan.feet).toEqual(['right']);
  });
});

describe('A session that must not be', () => {
  it.each<[string, Partial<Answers>]>([
    ['Not today', { today: ['fever'] }],
    ['Not today', { feet: { left: ['injury'], right: ['injury'] } }],
    ['Check first', { touch: 'unsure' }],
    ['Not this routine', { conditions: ['hip', 'diabetes'] }],
  ])('has no way to begin: %s', async (title, answers) => {
    const { transport } = renderApp('/begin', { safety: having(answers) });
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.queryByRole('button', READY)).not.toBeInTheDocument();
    expect(transport.calls).toEqual([]);
  });

  it('offers the breathing alone', async () => {
    const { user, player } = renderApp('/begin', { safety: having({ today: ['clot'] }) });
    await user.click(await screen.findByRole('button', { name: 'Only the breathing' }));
    await user.click(await screen.findByRole('button', { name: 'Begin' }));
    expect(await screen.findByText('Breathe in')).toBeVisible();
    expect(player.store.getState().run).toBeUndefined();
  });

  it.each<[Partial<Answers>, RegExp]>([
    [{ touch: 'unsure' }, /^doubt whether every toe feels touch$/i],
    [{ touch: 'notEveryToe' }, /^a toe that feels no light touch$/i],
    [{ touch: 'unsure', conditions: ['numbness'] }, /^numb places$/i],
  ])('names touch as it was answered: %o', async (answers, name) => {
    const { user } = renderApp('/begin', { safety: having(answers) });
    expect(await screen.findByText(name)).toBeVisible();
    const because = new RegExp(name.source.slice(1, -1), 'i');
    await user.click(screen.getByRole('button', { name: /cleared me/ }));
    expect((await section('Changed for you')).getAllByText(because)[0]).toBeVisible();
  });

  it('waits for the word of a clinician, dated, one condition at a time', async () => {
    const { user, safety } = renderApp('/begin', {
      safety: having({ conditions: ['pregnancy', 'surgery'] }),
    });
    await user.click(await screen.findByRole('button', { name: /cleared me: pregnancy/ }));
    expect(screen.getByRole('heading', { name: 'Check first' })).toHaveFocus();
    expect(screen.queryByRole('button', READY)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /cleared me: a recent operation/ }));
    expect(screen.getByRole('button', READY)).toBeVisible();
    expect(screen.getByText(/^Nightly · /)).toHaveFocus();
    expect(safety.getState().answers.clearances).toEqual([
      { condition: 'pregnancy', clearedAt: NOW },
      { condition: 'surgery', clearedAt: NOW },
    ]);
  });

  it('does not begin by a tap on a sheet that another tab has made untrue', async () => {
    const { user, services, safety, transport } = renderApp('/begin', { safety: having({}) });
    const button = await screen.findByRole('button', READY);
    services.safety.refresh = () => act(() => safety.setState(having({ today: ['fever'] }), true));
    await user.click(button);
    expect(transport.isPlaying).toBe(false);
    expect(await screen.findByRole('heading', { name: 'Not today' })).toBeVisible();
    const notice = screen.getByRole('region', { name: 'Newer answers' });
    expect(notice).toHaveFocus();
    expect(notice).toHaveTextContent(/nothing has begun.*Fever, or feeling ill/);
  });

  it('does not begin by a tap on two questions where all became due meanwhile', async () => {
    const asked = { everyday: NOW, full: NOW - FULL_CHECK_HOLDS_MS + 60_000 };
    const kept = { answers: NOTHING_APPLIES, askedAt: asked };
    const { user, clock, safety, transport } = renderApp('/begin', { safety: kept });
    const button = await screen.findByRole('button', READY);
    clock.advance(60_000);
    await user.click(button);
    expect(transport.isPlaying).toBe(false);
    expect(safety.getState()).toBe(kept);
    expect(screen.getByRole('region', { name: 'All questions once more' })).toHaveFocus();
    expect(screen.getByText('Blood thinners')).toBeVisible();
    await user.click(button);
    expect(transport.isPlaying).toBe(true);
    expect(safety.getState().askedAt).toEqual({ everyday: NOW + 60_000, full: NOW + 60_000 });
  });
});

describe('An unfinished session', () => {
  it('is asked about first where the questions are due', async () => {
    const { user, transport } = renderApp('/', { checkpoint: aCheckpoint(), resumes: 'asks' });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(await screen.findByRole('button', READY));
    expect(transport.positionMs()).toBe(60_000);
  });

  it('begins anew, adapted, where the answers changed since', async () => {
    const { user, player, transport } = renderApp('/begin?continue', {
      checkpoint: aCheckpoint(),
      safety: having({ conditions: ['achilles'] }),
    });
    expect(await screen.findByText(/this one begins anew/)).toBeVisible();
    await user.click(screen.getByRole('button', READY));
    expect(transport.positionMs()).toBe(0);
    const routine = player.store.getState().run?.session.timeline.plan.routine;
    expect(routine?.steps.map(({ move }) => move.id)).not.toContain('drawAchilles');
  });

  it('stays where it is where the answers rule it out', async () => {
    const { transport } = renderApp('/begin?continue', {
      checkpoint: aCheckpoint(),
      safety: having({ today: ['coldFoot'] }),
    });
    expect(await screen.findByRole('heading', { name: 'Not today' })).toBeVisible();
    expect(transport.calls).toEqual([]);
  });
});

describe('A session that newer answers rule out', () => {
  it.each<[Partial<Answers>, RegExp]>([
    [{ today: ['fever'] }, /another tab, rule it out: fever, or feeling ill\.$/],
    [{ conditions: ['bloodThinners'] }, /another tab, rule it out: blood thinners\.$/],
    // An allergy asks for care, but rules nothing out.
    [{ conditions: ['bloodThinners', 'allergy'] }, /another tab, rule it out: blood thinners\.$/],
  ])('says at its end why it ended: %o', async (answers, why) => {
    const app = renderApp('/');
    await app.startSession();
    app.advance(20_000);
    act(() => {
      app.safety.setState(having(answers), true);
      app.player.send({ type: 'ruleOut' });
    });
    expect(await screen.findByText(why)).toBeVisible();
    const heading = screen.getByRole('heading', { name: 'Good. Leave it there' });
    expect(heading).toHaveFocus();
    expect(heading).toHaveAccessibleDescription(why);
    expect(app.transport.isPlaying).toBe(false);
  });
});

describe('Stop', () => {
  const stop = async (app: ReturnType<typeof renderApp>) => {
    await app.user.click(screen.getByRole('button', { name: 'Stop' }));
    await app.user.click(screen.getByRole('button', { name: 'End the session' }));
  };

  it('asks afterwards, in one tap, whether something felt wrong, and keeps it as stopped wisely', async () => {
    const app = renderApp('/');
    await app.startSession();
    app.advance(20_000);
    await stop(app);
    await app.user.click(await screen.findByRole('button', { name: 'Pain, or something felt wrong?' }));
    const title = screen.getByRole('heading', { name: 'You stopped wisely' });
    expect(title).toHaveFocus();
    expect(title).toHaveAccessibleDescription(/Chest pain/);
    expect(screen.queryByText(/Your history has it/)).not.toBeInTheDocument();
    expect(screen.queryByText(/rule it out/)).not.toBeInTheDocument();
    expect(screen.getByText(/Chest pain.*emergency services/)).toBeVisible();
    expect(app.asked.at(-1)).toBe('stopped wisely: session-1');
  });

  it.each([
    [true, 'Your history has it as stopped wisely.'],
    [false, 'This device could not save that you stopped wisely.'],
  ])('says whether the device kept it: %s', async (keepsWisely, words) => {
    const app = renderApp('/', { records: [aRecord()], keepsWisely });
    await app.startSession();
    app.advance(20_000);
    await stop(app);
    expect(await screen.findByRole('group', { name: 'Stress right now?' })).toBeVisible();
    await app.user.click(await screen.findByRole('button', { name: 'Pain, or something felt wrong?' }));
    // What is to be done now stands alone.
    expect(screen.queryByRole('group', { name: 'Stress right now?' })).not.toBeInTheDocument();
    expect(await screen.findByText(words)).toHaveAttribute('role', 'status');
  });

  it.each([
    ['Back without changes', 'link'],
    ['None of these apply', 'button'],
  ] as const)('leads from its safety answers back to Tonight: "%s"', async (name, role) => {
    const app = renderApp('/');
    await app.startSession();
    app.advance(20_000);
    await stop(app);
    await app.user.click(await screen.findByRole('button', { name: 'Pain, or something felt wrong?' }));
    await app.user.click(screen.getByRole('link', { name: 'Change my safety answers' }));
    await app.user.click(await screen.findByRole(role, { name }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Tonight' })).toBeVisible();
  });

  it('asks nothing at the end of a whole session', async () => {
    const app = renderApp('/');
    await app.startSession();
    app.advance(3_000_000);
    expect(await screen.findByRole('heading', { name: 'Rest now' })).toBeVisible();
    expect(screen.queryByText(/felt wrong/)).not.toBeInTheDocument();
  });
});
