import { useEffect } from 'react';
import { useServices } from '../services.ts';
import './dimming.css';

/** Without a touch for this long the screen dims, in ms. */
const DIM_AFTER_MS = 60_000;

/** The first of a touch or a key press, and what may follow of it. */
const FIRST = ['pointerdown', 'keydown'] as const;
const REST = ['click', 'keyup'] as const;

/**
 * Tells when the screen is to dim, and when it wakes. What wakes it does nothing else, wherever it lands:
 * the whole touch or key press is kept from the page.
 */
export function useDimming(isOn: boolean, onDim: (dim: boolean) => void): void {
  const { device } = useServices();
  useEffect(() => {
    if (!isOn) return;
    let isDim = false;
    let isKept = false;
    let cancel = () => {};

    function wake() {
      if (isDim) onDim(false);
      isDim = false;
      cancel();
      cancel = device.after(DIM_AFTER_MS, () => {
        isDim = true;
        onDim(true);
      });
    }
    function keep(event: Event) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    function onFirst(event: Event) {
      // A key that woke the screen and is held wakes it still.
      if (isKept && event instanceof KeyboardEvent && event.repeat) return keep(event);
      isKept = isDim;
      wake();
      if (isKept) keep(event);
    }
    /** Assistive technology may click without a touch before it. */
    function onRest(event: Event) {
      isKept ||= isDim;
      wake();
      if (isKept) keep(event);
      isKept = false;
    }
    /** The keyboard's focus arrives, or someone comes back to the page. */
    function onSeen({ type, target }: Event) {
      const isSeen = type === 'focusin' ? isFocusShown(target) : document.visibilityState === 'visible';
      if (isSeen) wake();
    }

    wake();
    const listening = new AbortController();
    const capture = { capture: true, signal: listening.signal };
    for (const type of FIRST) window.addEventListener(type, onFirst, capture);
    for (const type of REST) window.addEventListener(type, onRest, capture);
    for (const type of ['focusin', 'visibilitychange']) window.addEventListener(type, onSeen, capture);
    return () => {
      listening.abort();
      cancel();
      onDim(false);
    };
  }, [isOn, device, onDim]);
}

/** The page itself is given the focus at times; only a control's is shown. */
function isFocusShown(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('button:focus-visible');
}
