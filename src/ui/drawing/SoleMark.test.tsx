import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FootPair, SoleMark } from './SoleMark.tsx';

describe('the small soles', () => {
  it('lights the foot being worked and leaves the other', () => {
    render(<FootPair foot="right" title="Right foot" />);
    const prints = [...screen.getByRole('img', { name: 'Right foot' }).querySelectorAll('.print')];
    expect(prints.map((print) => print.hasAttribute('data-lit'))).toEqual([false, true]);
  });

  it('is decoration without a name', () => {
    const { container } = render(<SoleMark lit />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(container.querySelector('.print')).toHaveAttribute('data-lit');
  });
});
