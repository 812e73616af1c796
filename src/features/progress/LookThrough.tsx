import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { Field } from '../../ui/Field.tsx';
import pictures from './Picture.module.css';
import { FILTERS, type Filter } from './sessionFilters.ts';

/** Narrows the list down, by how sessions came out and by words in their notes. */
export function LookThrough({
  search,
  onSearch,
  filter,
  onFilter,
}: {
  search: string;
  onSearch: (search: string) => void;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}) {
  const { list } = useProgressMessages();
  return (
    <>
      <Field
        type="search"
        label={list.search}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
      <fieldset className={pictures.items}>
        <legend data-visually-hidden>{list.show}</legend>
        {(Object.keys(FILTERS) as Filter[]).map((name) => (
          <button
            key={name}
            type="button"
            className={pictures.chip}
            aria-pressed={name === filter}
            onClick={() => onFilter(name)}
          >
            {list.filters[name]}
          </button>
        ))}
      </fieldset>
    </>
  );
}
