import { translated } from '../../words/translated';

export const workbookTab = translated({
  en: {
    tabs: {
      workbook: 'Workbook',
    },
  },
  'zh-CN': {
    tabs: {
      workbook: '工作簿',
    },
  },
});
