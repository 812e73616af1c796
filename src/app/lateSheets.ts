/** Style sheets of late code that could not be had. The bundler's loader takes them for loaded ever after. */
const missing = new Set<HTMLLinkElement>();

function onError({ target }: Event) {
  if (target instanceof HTMLLinkElement && target.relList.contains('stylesheet')) missing.add(target);
}
if (typeof window !== 'undefined') window.addEventListener('error', onError, true);

/** Asks again for each that is missing; rejects while one still is. */
export async function reviveSheets(): Promise<void> {
  await Promise.all([...missing].map(revive));
}

function revive(link: HTMLLinkElement): Promise<void> {
  const again = link.cloneNode() as HTMLLinkElement;
  missing.delete(link);
  return new Promise((resolve, reject) => {
    again.addEventListener('load', () => resolve());
    again.addEventListener('error', () => reject(new Error(`No style sheet at ${again.href}.`)));
    link.replaceWith(again);
  });
}
