import { printArea, printAreaFormula, printAreasOf } from '../../file/names/printArea';
import { printTitles, titlesFormula, titlesOf, type Titles } from '../../file/names/printTitles';
import { type Area, ALL_COLUMNS, ALL_ROWS, isEntireColumns, isEntireRows } from '../../areas';
import type { FilePage } from '../../file/workbookFile';
import { choiceArgument, countArgument, isMissing, recordArgument } from '../arguments';
import { objectOf, type HostObject, type Members } from '../objectModel';
import { officeError } from '../officeError';
import type { Session } from '../session';
import { placeArgument } from './areaArgument';

const orientations = ['Portrait', 'Landscape'] as const;

/** Paper sizes with their numbers in a file. */
const papers = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 } as const;
const paperNames = Object.keys(papers) as (keyof typeof papers)[];

/** How a sheet prints that nobody has said anything of. */
function pageOf(id: string, session: Session): FilePage {
  return session.sheet(id).page ?? { orientation: 'portrait' };
}

function change(id: string, session: Session, values: Partial<FilePage>): void {
  session.sheet(id).page = { ...pageOf(id, session), ...values };
}

/** Either a scale, or numbers of pages of which one that is left out is as many as it takes. */
function zoomOf(value: unknown): Pick<FilePage, 'fit' | 'scale'> {
  const zoom = recordArgument(value);
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = zoom;
  if (!isMissing(wide) || !isMissing(high)) {
    const pages = (count: unknown): number => (isMissing(count) ? 0 : countArgument(count, 1));
    return { fit: { wide: pages(wide), high: pages(high) }, scale: undefined };
  }
  const percent = countArgument(scale, 10);
  if (percent > 400) throw officeError('InvalidArgument');
  return { fit: undefined, scale: percent };
}

function titles(id: string, session: Session): Titles {
  const stored = session.book.names.find((name) => name.name === printTitles && name.sheetId === id);
  return stored ? titlesOf(stored.formula) : {};
}

function setTitles(id: string, session: Session, values: Titles): void {
  const formula = titlesFormula(session.sheet(id).name, { ...titles(id, session), ...values });
  session.book.setName({ name: printTitles, formula: `=${formula}`, sheetId: id });
}

/** The area of a range or an address, which must lie on the sheet itself. */
function areaOf(id: string, value: unknown, session: Session): Area {
  const own = session.sheet(id);
  const { sheet, area } = placeArgument(value, own, session);
  if (sheet.id !== id) throw officeError('InvalidArgument');
  return area;
}

function titleRange(id: string, along: keyof Titles, session: Session): HostObject | null {
  const lines = titles(id, session)[along];
  if (!lines) return null;
  const count = lines.last - lines.first + 1;
  const area =
    along === 'rows'
      ? { row: lines.first, column: 0, rows: count, columns: ALL_COLUMNS }
      : { row: 0, column: lines.first, rows: ALL_ROWS, columns: count };
  return objectOf('Range', session.range(id, area));
}

/** Addresses with commas between them, or a range, all on the sheet itself. */
function setPrintArea(id: string, value: unknown, session: Session): void {
  const parts = typeof value === 'string' ? value.split(',') : [value];
  const areas = parts.map((part) => areaOf(id, part, session));
  const formula = printAreaFormula(session.sheet(id).name, areas);
  session.book.setName({ name: printArea, formula: `=${formula}`, sheetId: id });
}

function printedAreas(id: string, session: Session): HostObject | null {
  const stored = session.book.names.find((name) => name.name === printArea && name.sheetId === id);
  const areas = stored ? printAreasOf(stored.formula) : [];
  return areas.length === 0 ? null : objectOf('RangeAreas', { sheetId: id, areas });
}

/** How a sheet prints; the target is the sheet's id. */
export const pageLayoutMembers: Members<string> = {
  properties: {
    Orientation: {
      get: (id, session) => (pageOf(id, session).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (id, value, session) => {
        const landscape = choiceArgument(value, orientations) === 'Landscape';
        change(id, session, { orientation: landscape ? 'landscape' : 'portrait' });
      },
    },
    PaperSize: {
      get: (id, session) => {
        const { paperSize = papers.Letter } = pageOf(id, session);
        return paperNames.find((name) => papers[name] === paperSize) ?? null;
      },
      set: (id, value, session) => {
        change(id, session, { paperSize: papers[choiceArgument(value, paperNames)] });
      },
    },
    Zoom: {
      get: (id, session) => {
        const { fit, scale = 100 } = pageOf(id, session);
        return fit
          ? { horizontalFitToPages: fit.wide || null, verticalFitToPages: fit.high || null, scale: null }
          : { horizontalFitToPages: null, verticalFitToPages: null, scale };
      },
      set: (id, value, session) => change(id, session, zoomOf(value)),
    },
  },
  methods: {
    GetPrintAreaOrNullObject: (id, _args, session) => printedAreas(id, session),
    GetPrintTitleColumnsOrNullObject: (id, _args, session) => titleRange(id, 'columns', session),
    GetPrintTitleRowsOrNullObject: (id, _args, session) => titleRange(id, 'rows', session),
    SetPrintArea: (id, args, session) => setPrintArea(id, args[0], session),
    SetPrintTitleColumns: (id, args, session) => {
      const area = areaOf(id, args[0], session);
      if (!isEntireColumns(area)) throw officeError('InvalidArgument');
      setTitles(id, session, { columns: { first: area.column, last: area.column + area.columns - 1 } });
    },
    SetPrintTitleRows: (id, args, session) => {
      const area = areaOf(id, args[0], session);
      if (!isEntireRows(area)) throw officeError('InvalidArgument');
      setTitles(id, session, { rows: { first: area.row, last: area.row + area.rows - 1 } });
    },
  },
};
