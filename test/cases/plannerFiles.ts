/** Planners' sheets and exports in seven languages, with header rows as reports, templates and data sets have them. */
import { at, day, type Case, type Row } from './case';

export const days = [day(1, 6), day(1, 7), day(1, 8), day(1, 9), day(2, 3), day(2, 4)];
export const counts = [120, 135, 128, 140, 150, 145];
export const handled = [112, 130, 120, 131, 140, 139];
export const lost = counts.map((count, index) => count - handled[index]!);
const offered = { '2025-01': 523, '2025-02': 295 };
const abandoned = lost.reduce((sum, one) => sum + one, 0);
const format = { 0: 'yyyy-mm-dd' };

/** A sheet of days; the cells of each by its place. */
export const daily = (
  name: string,
  source: string,
  headers: (string | null)[],
  row: (index: number) => Row,
  more: Partial<Case> & {
    above?: Row[];
    below?: Row[];
    calls?: Record<string, number>;
    aht?: number;
    lost?: true;
  } = {},
): Case => {
  const { above = [], below = [], calls = offered, aht, lost: hasLost, ...others } = more;
  return {
    name,
    source,
    sheets: { Sheet1: [...above, headers, ...days.map((_, index) => row(index)), ...below] },
    formats: format,
    expected: {
      kind: 'counts',
      calls,
      ...(aht === undefined ? {} : { aht }),
      ...(hasLost ? { abandoned } : {}),
    },
    ...others,
  };
};

export const months = [day(1, 1), day(2, 1), day(3, 1)];
export const volumes = [41_000, 39_500, 42_250];
export const forecast = (
  name: string,
  source: string,
  rows: Row[],
  line: string,
  aht: number | null,
  formats: Record<number, string> = { 0: 'mmm-yy' },
): Case => {
  const by = <T>(of: (index: number) => T): Record<string, T> =>
    Object.fromEntries(volumes.map((_, index) => [`2025-0${index + 1} ${line}`, of(index)]));
  return {
    name,
    source,
    sheets: { Plan: rows },
    formats,
    expected: {
      kind: 'forecast',
      calls: by((index) => volumes[index]!),
      ...(aht === null ? {} : { aht: by(() => aht) }),
    },
  };
};

export const plannerFiles: Case[] = [
  daily('Hotline calls', "a planner's sheet", ['Date', 'Hotline calls', 'Staff on duty'], (i) => [
    days[i]!,
    counts[i]!,
    9,
  ]),
  daily(
    'Vol and AHT (mm:ss) as an Excel time',
    "a planner's sheet",
    ['Date', 'Vol', 'AHT (mm:ss)'],
    (i) => [days[i]!, counts[i]!, 300 / 86_400],
    {
      formats: { 0: 'dd/mm/yyyy', 2: 'mm:ss' },
      aht: 300,
    },
  ),
  daily(
    'NCO, NCH and their rates',
    'a WFM export',
    ['Date', 'NCO', 'NCH', 'ABA%', 'SL%', 'Avg handle'],
    (i) => [days[i]!, counts[i]!, handled[i]!, lost[i]! / counts[i]!, '82%', 275],
    {
      aht: 275,
    },
  ),
  daily(
    'Offered, Handled, Abandoned with a totals row',
    'an ACD report',
    ['Day', 'Offered', 'Handled', 'Abandoned', '% Abandoned'],
    (i) => [days[i]!, counts[i]!, handled[i]!, lost[i]!, '4.2%'],
    {
      below: [['Total', 818, 772, 46, '5.6%']],
      lost: true,
    },
  ),
  daily(
    'Inbound and outbound',
    'a telephone system',
    ['date', 'inbound', 'outbound', 'missed'],
    (i) => [days[i]!, counts[i]!, 30, lost[i]!],
    { lost: true },
  ),
  daily(
    'a title above, CamelCase',
    'a cloud report',
    ['StatDate', 'nOffered', 'nAnswered', 'nAbandoned', 'tHandle'],
    (i) => [days[i]!, counts[i]!, handled[i]!, lost[i]!, handled[i]! * 240],
    {
      above: [['Queue performance report'], []],
      aht: 240,
      lost: true,
    },
  ),
  daily(
    'CALLSOFFERED in capitals',
    'an ACD table',
    ['ROW_DATE', 'CALLSOFFERED', 'ACDCALLS', 'ABNCALLS', 'ACDTIME', 'HOLDTIME', 'ACWTIME'],
    (i) => [
      days[i]!,
      counts[i]!,
      handled[i]!,
      lost[i]!,
      handled[i]! * 180,
      handled[i]! * 20,
      handled[i]! * 40,
    ],
    {
      aht: 240,
      lost: true,
    },
  ),
  daily(
    'incoming calls of a public data set',
    'a public data set',
    [
      'Index',
      'Date',
      'Incoming Calls',
      'Answered Calls',
      'Answer Rate',
      'Abandoned Calls',
      'Answer Speed (AVG)',
      'Talk Duration (AVG)',
      'Waiting Time (AVG)',
      'Service Level (20 Seconds)',
    ],
    (i) => [
      i + 1,
      days[i]!,
      counts[i]!,
      handled[i]!,
      '94.01%',
      lost[i]!,
      '0:00:17',
      '0:02:14',
      '0:02:45',
      '76.28%',
    ],
    {
      formats: { 1: 'yyyy-mm-dd' },
      lost: true,
      aht: 134,
    },
  ),
  daily(
    'entrances by queue',
    'a cloud report',
    ['Interval Start', 'Queue Name', 'Offer', 'Answer', 'Abandon', 'Avg Handle', 'Avg Talk', 'Avg ACW'],
    (i) => [days[i]!, i % 2 ? 'Sales' : 'Care', counts[i]!, handled[i]!, lost[i]!, 250, 200, 50],
    {
      calls: { '2025-01 Care': 248, '2025-01 Sales': 275, '2025-02 Care': 150, '2025-02 Sales': 145 },
      lost: true,
      aht: 250,
    },
  ),
  daily(
    'contacts queued',
    'a cloud contact centre',
    [
      'StartInterval',
      'Queue',
      'Contacts queued',
      'Contacts handled',
      'Contacts abandoned',
      'Average handle time',
    ],
    (i) => [days[i]!, 'Main', counts[i]!, handled[i]!, lost[i]!, 310],
    {
      calls: { '2025-01 Main': 523, '2025-02 Main': 295 },
      lost: true,
      aht: 310,
    },
  ),
  daily(
    '呼入量 and 接起量',
    'a Chinese report',
    ['日期', '星期', '呼入量', '接起量', '接起率', '平均处理时长(秒)'],
    (i) => [days[i]!, '周一', counts[i]!, handled[i]!, '93%', 260],
    { aht: 260 },
  ),
  daily(
    '进线量 and 放弃量',
    'a Chinese report',
    ['统计日期', '进线量', '接通量', '放弃量', '20秒服务水平', 'AHT'],
    (i) => [days[i]!, counts[i]!, handled[i]!, lost[i]!, 0.82, 245],
    { aht: 245, lost: true },
  ),
  daily(
    '话务量 by skill group',
    'a Chinese report',
    ['技能组', '日期', '话务量', '平均通话时长', '平均话后时长'],
    (i) => [i % 2 ? '投诉' : '咨询', days[i]!, counts[i]!, 180, 40],
    {
      formats: { 1: 'yyyy/m/d' },
      calls: { '2025-01 咨询': 248, '2025-01 投诉': 275, '2025-02 咨询': 150, '2025-02 投诉': 145 },
      aht: 220,
    },
  ),
  daily(
    '人工呼入量 with IVR figures',
    'a Chinese report',
    ['日期', 'IVR进线总量', '人工请求量', '人工接听量', '人工接通率'],
    (i) => [days[i]!, counts[i]! * 3, counts[i]!, handled[i]!, 0.93],
  ),
  daily(
    '來電數 of Taiwan',
    'a Taiwanese report',
    ['日期', '來電數', '接聽數', '放棄數', '平均處理時間(秒)'],
    (i) => [days[i]!, counts[i]!, handled[i]!, lost[i]!, 255],
    { aht: 255, lost: true },
  ),
  daily(
    'Anrufe and Bearbeitungszeit',
    'a German report',
    ['Datum', 'Anrufe', 'Angenommen', 'Verloren', 'Bearbeitungszeit (Sek.)'],
    (i) => [days[i]!, counts[i]!, handled[i]!, lost[i]!, 270],
    { aht: 270, lost: true },
  ),
  daily(
    'Eingehende Anrufe and Gesprächszeit',
    'a German report',
    [
      'Tag',
      'Wochentag',
      'Eingehende Anrufe',
      'Angenommene Anrufe',
      'Erreichbarkeit',
      'Ø Gesprächsdauer',
      'Ø Nachbearbeitungszeit',
    ],
    (i) => [days[i]!, 'Montag', counts[i]!, handled[i]!, '93,3 %', 200, 50],
    { aht: 250 },
  ),
  daily(
    'Anrufvolumen',
    'a German report',
    ['Datum', 'Anrufvolumen', 'Servicelevel', 'durchschnittliche Bearbeitungszeit'],
    (i) => [days[i]!, counts[i]!, 0.8, 260],
    { aht: 260 },
  ),
  daily(
    'Appels reçus and DMT',
    'a French report',
    ['Date', 'Appels reçus', 'Appels traités', 'Appels abandonnés', 'QS', 'DMT'],
    (i) => [days[i]!, counts[i]!, handled[i]!, lost[i]!, '88%', 280],
    { aht: 280, lost: true },
  ),
  daily(
    'Appels entrants and DMC',
    'a French report',
    ['Jour', 'Appels entrants', 'Appels décrochés', 'Taux de décroché', 'Durée moyenne de traitement (s)'],
    (i) => [days[i]!, counts[i]!, handled[i]!, '93 %', 285],
    { aht: 285 },
  ),
  daily(
    'Llamadas and TMO',
    'a Spanish report',
    ['Fecha', 'Llamadas', 'Atendidas', 'Abandonadas', 'Nivel de servicio', 'TMO'],
    (i) => [days[i]!, counts[i]!, handled[i]!, lost[i]!, '85%', 290],
    { aht: 290, lost: true },
  ),
  daily(
    'Llamadas recibidas by campaign',
    'a Spanish report',
    ['Fecha', 'Campaña', 'Llamadas recibidas', 'Llamadas atendidas', '% Atención', 'TMO (seg)'],
    (i) => [days[i]!, i % 2 ? 'Ventas' : 'Soporte', counts[i]!, handled[i]!, 0.93, 295],
    {
      calls: { '2025-01 Soporte': 248, '2025-01 Ventas': 275, '2025-02 Soporte': 150, '2025-02 Ventas': 145 },
      aht: 295,
    },
  ),
  daily(
    'Chamadas and TMA',
    'a Brazilian report',
    ['Data', 'Chamadas', 'Atendidas', 'Abandonadas', 'NS', 'TMA'],
    (i) => [days[i]!, counts[i]!, handled[i]!, lost[i]!, '90%', 265],
    { aht: 265, lost: true },
  ),
  daily(
    'Ligações recebidas',
    'a Brazilian report',
    ['Dia', 'Ligações recebidas', 'Ligações atendidas', 'Ligações perdidas', 'Tempo médio de atendimento'],
    (i) => [days[i]!, counts[i]!, handled[i]!, lost[i]!, '00:04:25'],
    { aht: 265, lost: true },
  ),
  daily(
    '着信数 and 応答数',
    'a Japanese report',
    ['日付', '曜日', '着信数', '応答数', '放棄呼数', '応答率', '平均処理時間'],
    (i) => [days[i]!, '月', counts[i]!, handled[i]!, lost[i]!, 0.93, 340],
    { aht: 340, lost: true },
  ),
  daily(
    '入電件数 and 平均通話時間',
    'a Japanese report',
    ['日付', '入電件数', '応答件数', '平均通話時間(秒)', '平均後処理時間(秒)'],
    (i) => [days[i]!, counts[i]!, handled[i]!, 250, 90],
    { aht: 340 },
  ),
  daily(
    'a forecast and an actual beside each other',
    "a planner's sheet",
    ['Date', 'Forecast calls', 'Actual calls', 'Variance', 'Variance %', 'Actual AHT'],
    (i) => [days[i]!, counts[i]! + 10, counts[i]!, -10, '-7%', 300],
    { aht: 300 },
  ),
  daily(
    'two header rows',
    "a planner's sheet",
    ['Date', 'Offered', 'Answered', 'Abandoned', 'AHT'],
    (i) => [days[i]!, counts[i]!, handled[i]!, lost[i]!, 300],
    {
      above: [[null, 'Calls', null, null, 'Times']],
      aht: 300,
      lost: true,
    },
  ),
  daily(
    'emails and chats beside calls',
    "a planner's sheet",
    ['Date', 'Emails', 'Chats', 'Phone calls', 'Phone AHT (sec)', 'Email AHT (sec)'],
    (i) => [days[i]!, 55, 66, counts[i]!, 300, 700],
    { aht: 300 },
  ),
  daily(
    'unique callers and repeat calls',
    "an analyst's sheet",
    ['Date', 'Unique callers', 'Repeat calls', 'Total calls', 'Calls per agent'],
    (i) => [days[i]!, 80, 20, counts[i]!, 14],
  ),
  daily(
    'previous year beside this',
    "an analyst's sheet",
    ['Date', 'Calls last year', 'Calls', 'Difference'],
    (i) => [days[i]!, counts[i]! - 20, counts[i]!, 20],
  ),
  daily(
    'calls within the service level',
    'an ACD report',
    ['Date', 'Calls answered in SL', 'Calls offered', 'Calls answered', 'Calls transferred', 'Max wait'],
    (i) => [days[i]!, handled[i]! - 10, counts[i]!, handled[i]!, 5, 120],
  ),
  {
    name: 'a call a row, of a public data set',
    source: 'a public data set',
    sheets: {
      calls: [
        [
          'call_id',
          'customer_id',
          'agent',
          'call_start_time',
          'call_end_time',
          'call_duration_sec',
          'wait_time_sec',
          'call_reason',
          'resolved',
          'csat',
        ],
        ...days.map((one, i): Row => [
          9000 + i,
          100 + i,
          'Ann',
          one + at(9, i),
          one + at(9, i + 4),
          240,
          12,
          'billing',
          'Yes',
          4,
        ]),
      ],
    },
    formats: { 3: 'yyyy-mm-dd hh:mm', 4: 'yyyy-mm-dd hh:mm' },
    expected: { kind: 'log', calls: { '2025-01': 4, '2025-02': 2 } },
  },
  {
    name: 'a row an interval, hours as numbers',
    source: 'a WFM export',
    sheets: {
      data: [
        ['Date', 'Interval', 'Calls', 'AHT', 'Reqd', 'Sched'],
        ...days.flatMap((one): Row[] => [
          [one, at(9), 30, 200, 5, 6],
          [one, at(9, 30), 40, 200, 6, 6],
        ]),
      ],
    },
    formats: { 0: 'dd/mm/yyyy', 1: 'hh:mm' },
    expected: { kind: 'counts', calls: { '2025-01': 280, '2025-02': 140 }, aht: 200 },
  },
  forecast(
    'Call volume forecast',
    "a planner's sheet",
    [['Month', 'Call volume forecast', 'AHT (sec)'], ...months.map((m, i): Row => [m, volumes[i]!, 300])],
    'Plan',
    300,
  ),
  forecast(
    'AHT (mm:ss) as an Excel time',
    "a planner's sheet",
    [
      ['Month', 'Queue', 'Offered', 'AHT (mm:ss)'],
      ...months.map((m, i): Row => [m, 'Care', volumes[i]!, 330 / 86_400]),
    ],
    'Care',
    330,
    { 0: 'mmm-yy', 3: 'mm:ss' },
  ),
  forecast(
    'Inbound, month as text, shrinkage as text',
    "a planner's sheet",
    [
      ['Period', 'Inbound', 'Avg handle', 'Shrinkage', 'Occupancy'],
      ['Jan 2025', volumes[0]!, 300, '30%', '85%'],
      ['Feb 2025', volumes[1]!, 300, '30%', '85%'],
      ['Mar 2025', volumes[2]!, 300, '30%', '85%'],
    ],
    'Plan',
    300,
  ),
  forecast(
    '预测话务量',
    'a Chinese plan',
    [
      ['月份', '业务线', '预测话务量', '平均处理时长(秒)'],
      ['2025年1月', '咨询', volumes[0]!, 320],
      ['2025年2月', '咨询', volumes[1]!, 320],
      ['2025年3月', '咨询', volumes[2]!, 320],
    ],
    '咨询',
    320,
  ),
  forecast(
    'Prognose',
    'a German plan',
    [['Monat', 'Prognose Anrufe', 'AHT (Sek.)'], ...months.map((m, i): Row => [m, volumes[i]!, 310])],
    'Plan',
    310,
  ),
  forecast(
    'Mes and Llamadas previstas',
    'a Spanish plan',
    [
      ['Mes', 'Servicio', 'Llamadas previstas', 'TMO (s)'],
      ...months.map((m, i): Row => [m, 'Soporte', volumes[i]!, 305]),
    ],
    'Soporte',
    305,
  ),
  forecast(
    'Mois and Appels prévus',
    'a French plan',
    [['Mois', 'Appels prévus', 'DMT (min)'], ...months.map((m, i): Row => [m, volumes[i]!, 5])],
    'Plan',
    300,
  ),
  forecast(
    'Mês and Volume previsto',
    'a Brazilian plan',
    [
      ['Mês', 'Fila', 'Volume previsto', 'TMA (seg)'],
      ...months.map((m, i): Row => [m, 'SAC', volumes[i]!, 315]),
    ],
    'SAC',
    315,
  ),
  forecast(
    '予測呼数',
    'a Japanese plan',
    [['年月', '予測呼数', 'AHT（秒）'], ...months.map((m, i): Row => [m, volumes[i]!, 325])],
    'Plan',
    325,
  ),
  forecast(
    'hotline calls with a total and titles',
    "a planner's sheet",
    [
      ['Capacity plan 2025'],
      [],
      ['Month', 'Hotline calls', 'Handle time (sec)', 'Comment'],
      ...months.map((m, i): Row => [m, volumes[i]!, 300, '']),
      ['Total', 122_750, 300, ''],
    ],
    'Plan',
    300,
  ),
];
