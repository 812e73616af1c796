import { memo, useState } from 'react';
import { useStore } from 'zustand';
import { useServices } from '../services.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { useDimming } from './useDimming.ts';

interface GuideExtrasProps {
  readonly isGuiding: boolean;
  readonly onDim: (dim: boolean) => void;
}

/** What is around a session's screen: the dark, and help with the keys. */
export const GuideExtras = memo(function GuideExtras({ isGuiding, onDim }: GuideExtrasProps) {
  const { settings } = useServices();
  const dims = useStore(settings.store, ({ screen }) => screen.dims);
  const [isHelping, setHelping] = useState(false);
  useDimming(dims && isGuiding && !isHelping, onDim);
  return <KeyHelp isOpen={isHelping} onToggle={setHelping} />;
});
