import { describe, expect, it } from 'vitest';
import { formattingLocale } from './locale.ts';

describe('formattingLocale', () => {
  it('is the first language of the phone', () => {
    expect(formattingLocale(['de-AT', 'en'])).toBe('de-AT');
  });

  it.each([[['C']], [['']], [['en_US.UTF-8']], [[]]])('is English for %j', (languages) => {
    expect(formattingLocale(languages)).toBe('en');
    expect(() => new Intl.NumberFormat(formattingLocale(languages))).not.toThrow();
  });

  it('passes over what it cannot read', () => {
    expect(formattingLocale(['C', 'zz-ZZ', 'fr-CA'])).toBe('fr-CA');
  });
});
