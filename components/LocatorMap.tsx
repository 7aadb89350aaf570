import type { LocatorMap as MapModel } from '../lib/cards/card-model.ts';
import { words } from '../lib/words.ts';

/** Units of the drawing. */
const POINT_RADIUS = 3.5;

export function LocatorMap({ map }: { readonly map: MapModel }) {
  const { width, height, land, country, point, caption } = map;
  return (
    <figure class="map">
      {/* An <img> would need an address and could not take the card's colours. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <svg class="map-drawing" role="img" aria-label={caption} viewBox={`0 0 ${width} ${height}`}>
        <path class="map-land" d={land} />
        {country !== undefined && <path class="map-country" d={country} />}
        {point && <circle class="map-point" cx={point.x} cy={point.y} r={POINT_RADIUS} />}
      </svg>
      <figcaption>{words('card.borders')}</figcaption>
    </figure>
  );
}
