import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Later } from './Later.tsx';
import { type LateCode, lateCode } from './lateCode.ts';

function Page() {
  return <p>Here it is.</p>;
}

/** A screen whose code is had at the given try, counted from 1, and not before. */
function openAt(arrivesAt: number) {
  let tries = 0;
  const code = lateCode(async () => {
    tries += 1;
    if (tries < arrivesAt) throw new Error('No network.');
    return { Page };
  });
  const open = () =>
    render(
      <Later title="Far away" code={code}>
        {(arrived) => <arrived.Page />}
      </Later>,
    );
  return { code, open, tries: () => tries };
}

describe('A screen that comes later', () => {
  it('has its title while it is waited for', async () => {
    openAt(1).open();
    expect(screen.getByRole('heading', { level: 1, name: 'Far away' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('One moment.');
    expect(await screen.findByText('Here it is.')).toBeVisible();
  });

  it('is there at once when its code is in memory, and is not fetched again', async () => {
    const { code, open, tries } = openAt(1);
    await Promise.all([code.fetch(), code.fetch()]);
    open();
    expect(screen.getByText('Here it is.')).toBeVisible();
    expect(tries()).toBe(1);
  });

  it('is shown, too, when its code comes just after it was looked for', async () => {
    let looks = 0;
    const code: LateCode<{ Page: typeof Page }> = {
      here: () => (looks++ === 0 ? undefined : { Page }),
      fetch: () => Promise.resolve({ Page }),
    };
    render(
      <Later title="Far away" code={code}>
        {(arrived) => <arrived.Page />}
      </Later>,
    );
    expect(await screen.findByText('Here it is.')).toBeVisible();
  });

  it('says that it cannot be had, and is tried again as often as asked', async () => {
    const user = userEvent.setup();
    openAt(3).open();
    for (let tries = 1; tries < 3; tries++) {
      expect(await screen.findByText(/could not be fetched/)).toBe(screen.getByRole('status'));
      await user.click(screen.getByRole('button', { name: 'Try again' }));
    }
    expect(await screen.findByText('Here it is.')).toBeVisible();
  });
});
