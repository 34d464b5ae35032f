import { countArgument } from '../arguments';
import { objectOf, type Members } from '../objectModel';
import { officeError } from '../officeError';
import type { Session } from '../session';
import { placeArgument } from './areaArgument';
import type { BreakPlace } from '../targets';

function breaksOf(sheetId: string, session: Session): readonly number[] {
  return session.sheet(sheetId).page?.breaks ?? [];
}

function setBreaks(sheetId: string, breaks: readonly number[], session: Session): void {
  const sheet = session.sheet(sheetId);
  const { breaks: before, ...page } = sheet.page ?? { orientation: 'portrait' as const };
  void before;
  const rows = [...new Set(breaks)].sort((one, other) => one - other);
  sheet.page = rows.length > 0 ? { ...page, breaks: rows } : page;
}

export const pageBreakMembers: Members<BreakPlace> = {
  properties: {
    ColumnIndex: { get: () => 0 },
    RowIndex: { get: ({ row }) => row },
  },
  methods: {
    Delete: ({ sheetId, row }, _args, session) => {
      const left = breaksOf(sheetId, session).filter((one) => one !== row);
      setBreaks(sheetId, left, session);
    },
    GetCellAfterBreak: ({ sheetId, row }, _args, session) =>
      objectOf('Range', session.range(sheetId, { row, column: 0, rows: 1, columns: 1 })),
  },
};

/** The page breaks between the rows of a sheet; the target is the sheet's id. */
export const pageBreakCollectionMembers: Members<string> = {
  items: (sheetId, session) =>
    breaksOf(sheetId, session).map((row) => objectOf('PageBreak', { sheetId, row })),
  item: (sheetId, args, session) => {
    const row = breaksOf(sheetId, session)[countArgument(args[0])];
    if (row === undefined) throw officeError('InvalidArgument');
    return objectOf('PageBreak', { sheetId, row });
  },
  methods: {
    Add: (sheetId, args, session) => {
      const own = session.sheet(sheetId);
      const { sheet, area } = placeArgument(args[0], own, session);
      // The first row begins a page as it is.
      if (sheet.id !== sheetId || area.row === 0) throw officeError('InvalidArgument');
      setBreaks(sheetId, [...breaksOf(sheetId, session), area.row], session);
      return objectOf('PageBreak', { sheetId, row: area.row });
    },
    RemovePageBreaks: (sheetId, _args, session) => setBreaks(sheetId, [], session),
  },
};
