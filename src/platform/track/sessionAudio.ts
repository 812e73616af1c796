/** The element a session's track plays in; in the document, where phones keep what plays going. */
export function createSessionAudio(): HTMLAudioElement {
  const audio = document.createElement('audio');
  audio.preload = 'auto';
  document.body.append(audio);
  return audio;
}
