import { Link } from 'wouter';
import { MAP_POINTS, type MapPoint, type PointId, TRADITION_GROUND } from '../../content/learn/mapPoints.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { chapterHref } from './addresses.ts';
import styles from './PointList.module.css';

/** The places by name; by their traditional names never without the words that these are unproven. */
export function PointList({
  chosen,
  traditional,
  nameOf,
  onChoose,
}: {
  chosen: MapPoint;
  traditional: boolean;
  nameOf: (id: PointId) => string;
  onChoose: (id: PointId) => void;
}) {
  const { map } = useLearnMessages();
  return (
    <div className={styles.places}>
      <ul aria-label={map.list} className={styles.list}>
        {MAP_POINTS.map((point) => (
          <li key={point.id}>
            <button
              type="button"
              id={point.id}
              className={styles.place}
              aria-pressed={point === chosen}
              onClick={() => onChoose(point.id)}
            >
              {nameOf(point.id)}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {traditional ? (
          <p className={styles.unproven}>
            {map.unproven} <Link href={chapterHref('evidence', TRADITION_GROUND)}>{map.unprovenLink}</Link>
          </p>
        ) : null}
      </div>
    </div>
  );
}
