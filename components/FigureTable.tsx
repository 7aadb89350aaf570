import type { FigureTable as Table } from '../lib/cards/card-model.ts';
import { words } from '../lib/words.ts';

/** Figures that count the same thing, side by side, each with who says so and when. */
export function FigureTable({ table }: { readonly table: Table }) {
  return (
    <table class="figures">
      <caption>{words('card.figures', { label: table.label })}</caption>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.fact}>
            <th scope="row">{row.value}</th>
            <td>
              <span>{row.of}</span>
              <span class="figure-note">{words('card.figureNote', { by: row.by, day: row.asOf })}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
