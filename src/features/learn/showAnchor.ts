/** Brings the place that the address points at into view, opened, and hands it the focus; if there is one. */
export function showAnchor() {
  const place = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  if (!place) return;
  if (place instanceof HTMLDetailsElement) place.open = true;
  // A button in the middle of what it belongs to, anything that is read from its beginning.
  place.scrollIntoView({ block: place instanceof HTMLButtonElement ? 'center' : 'start' });
  place.focus({ preventScroll: true });
}
