import type { FigureTable as Table } from '../lib/cards/card-model.ts';
import { words } from '../lib/words.ts';
import { ScaleBar, ScaleTicks } from './ScaleBar.tsx';

/** Figures that count the same thing, side by side along one axis, each with who says so and when. */
export function FigureTable({ table }: { readonly table: Table }) {
  const { label, rows, scale } = table;
  return (
    <table class="figures">
      <caption>{words('card.figures', { label })}</caption>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.fact}>
            <th scope="row">{row.value}</th>
            <td>
              {scale?.spans[index] && <ScaleBar span={scale.spans[index]} />}
              <span class="figure-of">{row.of}</span>
              <span class="figure-note">{words('card.figureNote', { by: row.by, day: row.asOf })}</span>
            </td>
          </tr>
        ))}
      </tbody>
      {scale && (
        <tfoot aria-hidden="true">
          <tr>
            <td colSpan={2}>
              <ScaleTicks ticks={scale.ticks} />
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
