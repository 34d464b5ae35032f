type Language = 'en' | 'zh-CN';

/** A page of the pane on the page of help, under the name of its tab. */
interface PaneSection {
  /** The pane's name of the page, to which its link leads. */
  tab: 'plan' | 'interviews' | 'finance' | 'workbook';
  title: Record<Language, string>;
  /** What one does there, in the order in which one does it. */
  steps: Record<Language, readonly string[]>;
}

const sections: readonly PaneSection[] = [
  {
    tab: 'plan',
    title: { en: 'Plan', 'zh-CN': '计划' },
    steps: {
      en: [
        'On top stands what was found: each table leads to its cells. What is wrong follows, one card for each kind, with its cells and what mends it.',
        'Plan writes the sheets. Where a plan stands, it first shows what changed since that was written: inputs, totals, lines, then every figure, which can be searched. Apply writes it; where the sheets have followed by themselves, Confirm takes the figures for those to compare with next.',
        'A run names the sheet that it writes and can be cancelled: before the first write at once, later by taking back what was written.',
        'The plan by month is read from the sheets and follows them. Settings at the foot of the page are kept in the workbook.',
      ],
      'zh-CN': [
        '最上方是找到的各张表，点击可转到单元格。其下是问题，每类一张卡片，列出单元格和改法。',
        '点“生成计划”写入各表。已有计划时先列出写入后的变化：输入、合计、各线，再到可查找的每个数字；点“写入”才替换。各表已自动跟随时，点“确认”即以这些数字作为下次比较的基准。',
        '运行时会显示正在写入的工作表，可随时取消：首次写入前立即停止，之后撤回已写入的内容。',
        '各月计划读自工作表并随之更新。页面下方的设置存入本工作簿。',
      ],
    },
  },
  {
    tab: 'interviews',
    title: { en: 'Interviews', 'zh-CN': '面试配额' },
    steps: {
      en: [
        'This week stands on top: what is late, falls due or must start, with the people still to do. A row leads to its field.',
        'Type how many people have stood at a stage so far in all and press Enter; a slip is corrected by typing the right total.',
        'Where two stages are recorded, the pass rate so far stands beside the planned one and can be taken for the next plan.',
      ],
      'zh-CN': [
        '最上方是本周：已逾期、将到期或须启动的环节及尚需人数，点击可转到对应输入框。',
        '输入某环节迄今累计人数后按 Enter；输错时重新输入正确的累计数即可。',
        '相邻两个环节都有人数后，会显示目前的通过率，可用于下次计划。',
      ],
    },
  },
  {
    tab: 'finance',
    title: { en: 'What-if', 'zh-CN': '情景' },
    steps: {
      en: [
        'Name a scenario and change calls, AHT, PTY, attrition, pass rates or pay, on one line or all, in some months or all. It is planned as it is typed; nothing is written.',
        'Write the comparison puts all scenarios on a sheet of their own, by month and line.',
      ],
      'zh-CN': [
        '为情景命名，并改变话务量、平均处理时长、员工效率、流失、通过率或薪资，可限定线和月份。边输入边计算，不写入任何内容。',
        '“写入比较表”把各情景按月份和线写到单独的工作表。',
      ],
    },
  },
  {
    tab: 'workbook',
    title: { en: 'Workbook', 'zh-CN': '工作簿' },
    steps: {
      en: [
        'Columns read says how each column was understood; what could not be told is asked there, and every choice can be corrected.',
        'Calls of a log, of intervals or of months become a forecast.',
        'The tools insert a template (with a sample or empty), audit the workbook, repair #NAME? and copy the plan as values.',
      ],
      'zh-CN': [
        '“已识别的列”说明每一列如何理解；无法判断的在此询问，每项选择都可更正。',
        '通话明细、时段统计或月度合计可生成话务预测。',
        '工具可插入模板（带示例或空白）、检查工作簿、修复 #NAME?、把计划复制为数值。',
      ],
    },
  },
];

const heading: Record<Language, string> = { en: 'The pane', 'zh-CN': '窗格' };

/** The pages of the pane with a picture each, as HTML. */
export function paneHelp(language: Language): string[] {
  const file = (tab: string): string => `assets/help/${tab}${language === 'en' ? '' : `.${language}`}.png`;
  return [
    `<h1>${heading[language]}</h1>`,
    ...sections.flatMap(({ tab, title, steps }) => [
      `<section id="pane-${tab}" class="pane">`,
      `<h2>${title[language]}</h2>`,
      `<img src="${file(tab)}" alt="${title[language]}" loading="lazy" width="360">`,
      ...steps[language].map((step) => `<p>${step}</p>`),
      '</section>',
    ]),
  ];
}
