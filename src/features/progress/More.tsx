import { Button } from '../../ui/Button.tsx';
import { useSeen } from '../../ui/useSeen.ts';

/** Stands where a long list goes on: lets more of it come once it is near, or with a tap. */
export function More({ text, onMore }: { text: string; onMore: () => void }) {
  const place = useSeen<HTMLDivElement>(onMore);
  return (
    <div ref={place}>
      <Button onClick={onMore}>{text}</Button>
    </div>
  );
}
