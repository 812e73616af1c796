import { app } from './en/app.ts';
import { technique } from './en/technique.ts';

/** Every word a person sees or hears, English first. */
export const en = { locale: 'en', ...app, ...technique };
/** What a translation must provide: the same keys and functions, other sentences. */
export type Messages = Worded<typeof en>;
export type Worded<T> = T extends string
  ? string
  : T extends (...args: never[]) => string
    ? T
    : { readonly [K in keyof T]: Worded<T[K]> };

/** The words in the person's language; with a second language, this is where one is chosen. */
export function useMessages(): Messages {
  return en;
}
