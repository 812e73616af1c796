import { momentText, regional } from '../i18n/format.ts';
import { useMessages } from '../i18n/messages.ts';
import { dateText } from '../i18n/nightFormat.ts';
import { useServices } from './services.ts';

/** The language of the words with the customs of where the person is, for dates and numbers. */
export function useRegion(): string {
  const { locale } = useMessages();
  return regional(locale, useServices().device.locale());
}

/** The day of a moment (epoch ms) in words, as the calendar here has it. */
export function useDayOf(): (epochMs: number) => string {
  const locale = useRegion();
  const { device } = useServices();
  return (epochMs) => dateText(epochMs, device.timeZone(), locale);
}

/** When a session began, as the clocks there had it. */
export function useBeginningOf(): (session: { startedAt: number; timeZone: string }) => string {
  const locale = useRegion();
  const { device } = useServices();
  return ({ startedAt, timeZone }) => momentText(startedAt, timeZone, locale, device.now());
}
