/** Brings the place that the address points at into view, opened, and hands it the focus; if there is one. */
export function showAnchor() {
  const place = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  if (!place) return;
  if (place instanceof HTMLDetailsElement) place.open = true;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}
