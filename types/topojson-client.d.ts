/** The part of topojson-client that `scripts/gazetteer/outlines.ts` uses; the package brings no types. */
declare module 'topojson-client' {
  export interface Geometry {
    /** ISO 3166-1 numeric. */
    readonly id: string;
    readonly properties: { readonly name: string };
  }

  export interface Topology {
    readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } };
  }

  export interface MultiPolygon {
    /** Polygons, rings, corners, [longitude, latitude]. */
    readonly coordinates: readonly (readonly (readonly (readonly [number, number])[])[])[];
  }

  /** One shape without the borders between the given ones. */
  export function merge(topology: Topology, geometries: readonly Geometry[]): MultiPolygon;
}
