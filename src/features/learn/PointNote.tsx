import { type MapPoint, TRADITION_GROUND } from '../../content/learn/mapPoints.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { Grounds } from './Grounds.tsx';
import { Note } from './Note.tsx';
import { TryThis } from './TryThis.tsx';

/** The chosen place: how it is touched, what tradition says if that is wanted, and the moves that work it. */
export function PointNote({ point, traditional }: { point: MapPoint; traditional: boolean }) {
  const { map } = useLearnMessages();
  const { name, note, traditional: says } = map.points[point.id];
  return (
    <Note id="place" title={name}>
      <p>{note}</p>
      {traditional ? <p>{says ? map.traditionSays(says) : map.noTradition}</p> : null}
      {point.moves.map((move) => (
        <TryThis key={move} move={move} />
      ))}
      <Grounds grounds={traditional ? [...point.grounds, TRADITION_GROUND] : point.grounds} />
    </Note>
  );
}
