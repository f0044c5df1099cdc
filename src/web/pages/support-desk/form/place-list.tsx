import { Check } from './checks.tsx';
import { WHOLE } from './condition-typed.ts';
import type { FormModel } from './form-model.ts';
import { words } from './words.ts';

/** Where a firm must stand: the whole prefecture, an area, single municipalities. */
export function PlaceList({ model, name }: { model: FormModel; name: string }) {
  const { places } = model.context;
  const areas = [...new Set(places.map(({ area }) => area))];
  return (
    <>
      <fieldset class="choices place-of">
        <legend>{words.placeOf}</legend>
        {Object.entries(words.placesOf).map(([value, text], at) => (
          <label>
            <input
              type="radio"
              name={`${name}-of`}
              value={value}
              checked={isChosen(model.typed.one(`${name}-of`), value, at)}
            />{' '}
            {text}
          </label>
        ))}
      </fieldset>
      <Check model={model} name={name} value={WHOLE} text={words.whole} />
      {areas.map((area) => (
        <fieldset class="area">
          <legend class="visually-hidden">{area}</legend>
          <Check model={model} name={name} value={area} text={words.wholeArea(area)} />
          <div class="area__places">
            {places
              .filter((place) => place.area === area)
              .map((place) => (
                <Check model={model} name={name} value={place.code} text={place.name} />
              ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

/** The first one, while nothing is chosen. */
const isChosen = (chosen: string, value: string, at: number): boolean =>
  chosen === '' ? at === 0 : chosen === value;
