import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { RadioGroup } from './RadioGroup.tsx';

/** A choice as a screen would use it. */
function Choice({ legend, of }: { legend: string; of: readonly string[] }) {
  const [value, setValue] = useState(of[0] ?? '');
  const options = of.map((label) => ({ value: label, label, disabled: label === 'Coffee' }));
  return <RadioGroup legend={legend} options={options} value={value} onChoose={setValue} />;
}

describe('A group of radio buttons', () => {
  it('keeps the arrow keys within itself, and steps over what cannot be chosen', async () => {
    render(
      <>
        <Choice legend="Drink" of={['Tea', 'Coffee', 'Milk']} />
        <Choice legend="Light" of={['Lamp', 'Candle']} />
      </>,
    );
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole('radio', { name: 'Tea' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: 'Milk' })).toBeChecked();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: 'Tea' })).toBeChecked();
    await user.tab();
    expect(screen.getByRole('radio', { name: 'Lamp' })).toHaveFocus();
    expect(screen.getByRole('radio', { name: 'Lamp' })).toBeChecked();
  });
});
