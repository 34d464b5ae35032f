/** Header rows as they stand in public exports and data sets, with rows of our own below them. */
import { at, day, type Case, type Row } from './case';

const csvFormats = 'elecumbelly/OdeToErlangAndBromley docs/CSV-FORMATS.md';
const cxone = 'help.nicecxone.com reporting/datadownloadreports';

const header = (line: string, mark = ','): string[] => line.split(mark).map((one) => one.trim());

/** Two intervals of one day in January and one in February: 10, 20 and 30 calls, 1, 2 and 3 of them abandoned. */
const three = <Made>(row: (calls: number, abandoned: number, index: number) => Made): Made[] =>
  [10, 20, 30].map((calls, index) => row(calls, index + 1, index));
const days = [day(1, 6), day(1, 6), day(2, 3)];
const isoDays = ['2025-01-06', '2025-01-06', '2025-02-03'];
const usDays = ['01/16/2025', '01/16/2025', '02/13/2025'];
const times = ['09:00', '09:30', '09:00'];
const spans = ['09:00-09:30', '09:30-10:00', '09:00-09:30'];
const threeMonths = { '2025-01': 30, '2025-02': 30 };
/** By answered calls (9, 18 and 27 of them): 240, 250 and 260 s. */
const answeredAht = (9 * 240 + 18 * 250 + 27 * 260) / 54;
/** By all calls. */
const offeredAht = (10 * 240 + 20 * 250 + 30 * 260) / 60;
const aht = [240, 250, 260];
const clock = (seconds: number): string =>
  `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

/** Six calls of one day in January and of one in February, of which the third is lost. */
const six = (row: (index: number, isAnswered: boolean, start: number) => Row): Row[] =>
  [0, 1, 2, 3, 4, 5].map((index) =>
    row(index, index % 3 !== 2, days[index < 3 ? 0 : 2]! + at(9, 7 * index + 1)),
  );
const sixMonths = { '2025-01': 3, '2025-02': 3 };
const iso = (serial: number, mark = ' '): string =>
  new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString().slice(0, 19).replace('T', mark);

export const exportFiles: Case[] = [
  {
    name: 'the call log of the most widely copied workbook',
    source: 'PwC virtual case experience, as in many repositories ("Speed of answer in seconds")',
    sheets: {
      Sheet1: [
        header(
          'Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,Speed of answer in seconds,AvgTalkDuration,Satisfaction rating',
        ),
        ...six((index, answered, start) => [
          `ID000${index}`,
          'Diane',
          Math.floor(start),
          start % 1,
          'Contract related',
          answered ? 'Y' : 'N',
          answered ? 'Y' : 'N',
          answered ? 20 : null,
          answered ? 180 / 86_400 : null,
          answered ? 3 : null,
        ]),
      ],
    },
    formats: { 2: 'm/d/yyyy', 3: 'h:mm:ss', 8: 'h:mm:ss' },
    expected: { kind: 'log', calls: sixMonths, abandoned: 2, aht: 180 },
  },
  {
    name: 'quarter hours with the name of the day, two-digit years and rates',
    source: 'dpereda/call-center-workforce-planning call_center_arrival_pattern.csv',
    sheets: {
      Sheet1: [
        header(
          'Day,Date,Time_Interval,Calls_Offered,Calls_Answered,Calls_Abandoned,Abandonment_Rate_%,Average_Handle_Time_Seconds,Average_Speed_of_Answer_Seconds',
        ),
        ...three((calls, lost, index): Row => [
          'Monday',
          ['1/16/25', '1/16/25', '2/13/25'][index]!,
          ['08:00-08:15', '08:15-08:30', '08:00-08:15'][index]!,
          calls,
          calls - lost,
          lost,
          '10.00%',
          aht[index]!,
          52,
        ]),
      ],
    },
    expected: { kind: 'counts', calls: threeMonths, abandoned: 6, aht: answeredAht },
  },
  {
    name: 'months of a public office, the newest first',
    source: 'data.sfgov.org qz8r-q5ne, Call Center Metrics for the Health Service System',
    sheets: {
      Calls: [
        header(
          'Month,Inbound Calls,Average Speed of Answer in Secs,Abandoned Calls,Call Abandonment Rate,In-person visits',
        ),
        ['Apr 2024', 3036, 95, 298, 8.7, 33],
        ['Mar 2024', 2784, 61, 148, 5, 26],
        ['Feb 2024', 3271, 161, 335, 9.1, 8],
      ],
    },
    expected: {
      kind: 'months',
      calls: { '2024-02': 3271, '2024-03': 2784, '2024-04': 3036 },
      abandoned: 781,
    },
  },
  {
    name: 'volume and talk duration',
    source: `${csvFormats}, simple`,
    sheets: {
      Data: [
        header('Date,Time,Incoming Calls,Talk Duration'),
        ...three((calls, _, index): Row => [isoDays[index]!, times[index]!, calls, clock(aht[index]!)]),
      ],
    },
    expected: { kind: 'counts', calls: threeMonths, aht: offeredAht },
  },
  {
    name: 'a full export of a telephone system',
    source: `${csvFormats}, full ACD export`,
    sheets: {
      Data: [
        header(
          'Date,Time,Incoming Calls,Answered Calls,Abandoned Calls,Answer Rate,AHT,ASA,Service Level,SL Threshold',
        ),
        ...three((calls, lost, index): Row => [
          isoDays[index]!,
          times[index]!,
          calls,
          calls - lost,
          lost,
          '91.0%',
          clock(aht[index]!),
          '00:00:18',
          '81.2%',
          20,
        ]),
      ],
    },
    expected: { kind: 'counts', calls: threeMonths, abandoned: 6, aht: answeredAht },
  },
  {
    name: 'Avaya CMS',
    source: `${csvFormats}, Avaya CMS`,
    sheets: {
      Data: [
        header(
          'Date,Interval,ACD Calls,Calls Handled,Calls Aband,% Answered,Avg Talk Time,Avg Speed Ans,Service Level,Target Seconds',
        ),
        ...three((calls, lost, index): Row => [
          usDays[index]!,
          spans[index]!,
          calls,
          calls - lost,
          lost,
          91,
          aht[index]!,
          18,
          81.2,
          20,
        ]),
      ],
    },
    expected: { kind: 'counts', calls: threeMonths, abandoned: 6, aht: answeredAht },
  },
  {
    name: 'Genesys Cloud',
    source: `${csvFormats}, Genesys Cloud`,
    sheets: {
      Data: [
        header(
          'Timestamp,QueueName,ContactsOffered,ContactsAnswered,ContactsAbandoned,ServiceLevelPct,AverageHandleTime,AverageTalkTime,AverageSpeedOfAnswer',
        ),
        ...three((calls, lost, index): Row => [
          `${isoDays[index]!}T${times[index]!}:00Z`,
          index === 1 ? 'Service' : 'Sales',
          calls,
          calls - lost,
          lost,
          81.2,
          aht[index]!,
          aht[index]! - 20,
          18,
        ]),
      ],
    },
    expected: {
      kind: 'counts',
      calls: { '2025-01 Sales': 10, '2025-01 Service': 20, '2025-02 Sales': 30 },
      abandoned: 6,
      aht: answeredAht,
    },
  },
  {
    name: 'Five9',
    source: `${csvFormats}, Five9`,
    sheets: {
      Data: [
        header(
          'Date,Time,Calls Inbound,Calls Handled,Calls Abandoned,Answer Rate %,Avg Handle Time (sec),Avg Wait Time (sec),Service Level %',
        ),
        ...three((calls, lost, index): Row => [
          usDays[index]!,
          ['9:00 AM', '9:30 AM', '9:00 AM'][index]!,
          calls,
          calls - lost,
          lost,
          91,
          aht[index]!,
          18,
          81.2,
        ]),
      ],
    },
    expected: { kind: 'counts', calls: threeMonths, abandoned: 6, aht: answeredAht },
  },
  {
    name: 'NICE inContact',
    source: `${csvFormats}, NICE inContact`,
    sheets: {
      Data: [
        header(
          'StartDate,StartTime,ContactsQueued,ContactsHandled,ContactsAbandoned,PercentHandled,AvgHandleTime,AvgSpeedAnswer,ServiceLevel',
        ),
        ...three((calls, lost, index): Row => [
          isoDays[index]!,
          `${times[index]!}:00`,
          calls,
          calls - lost,
          lost,
          '91.00%',
          clock(aht[index]!),
          '00:00:18',
          '81.20%',
        ]),
      ],
    },
    expected: { kind: 'counts', calls: threeMonths, abandoned: 6, aht: answeredAht },
  },
  {
    name: 'a skill report with sums of times',
    source: 'find_string "skill_report_source.csv" (a PHP call-centre report, 27 columns)',
    sheets: {
      Report: [
        header(
          'Skill ID,Date,Skill   Name,Time,Interval,Calls offered,Calls answered,Calls ans within 10 secs,Calls ans within 20 secs,Avg speed of ans,Total handling time,ACD time,Hold ACD time,AUX out calls,ACW time,Total aban calls,Aban calls after 5 secs,Flow in,Flow out',
        ),
        ...three((calls, lost, index): Row => [
          '8801',
          ['16/01/2025', '16/01/2025', '13/02/2025'][index]!,
          'Hotline',
          times[index]!,
          30,
          calls,
          calls - lost,
          calls - 5,
          calls - 4,
          12,
          (calls - lost) * aht[index]!,
          (calls - lost) * 200,
          (calls - lost) * 10,
          0,
          (calls - lost) * 30,
          lost,
          0,
          0,
          0,
        ]),
      ],
    },
    expected: {
      kind: 'counts',
      calls: { '2025-01 Hotline': 30, '2025-02 Hotline': 30 },
      abandoned: 6,
      aht: answeredAht,
    },
  },
  {
    name: 'an interval report of Alibaba Cloud with totals and averages',
    source: 'AlibabaCloudDocs/ccc ListIntervalInstanceReport.md',
    sheets: {
      Data: [
        header(
          'StatsTime,CallsOffered,CallsHandled,CallsAbandoned,AverageTalkTime,TotalTalkTime,MaxTalkTime,AverageRingTime,HandleRate,ServiceLevel20',
        ),
        ...three((calls, lost, index): Row => [
          `${isoDays[index]!} ${times[index]!}`,
          calls,
          calls - lost,
          lost,
          aht[index]!,
          aht[index]! * (calls - lost),
          500,
          5,
          0.9,
          0.8,
        ]),
      ],
    },
    expected: { kind: 'counts', calls: threeMonths, abandoned: 6, aht: answeredAht },
  },
  {
    name: 'the same in Chinese',
    source: 'help.aliyun.com ListIntervalInstanceReport, 指标',
    sheets: {
      报表: [
        header(
          '日期,时间段,技能组名称,电话呼入数,座席应答电话数,放弃量,应答率,平均通话时长,平均话后处理时长,20S服务水平',
        ),
        ...three((calls, lost, index): Row => [
          isoDays[index]!,
          spans[index]!,
          '售后',
          calls,
          calls - lost,
          lost,
          0.9,
          aht[index]! - 40,
          40,
          0.8,
        ]),
      ],
    },
    expected: {
      kind: 'counts',
      calls: { '2025-01 售后': 30, '2025-02 售后': 30 },
      abandoned: 6,
      aht: answeredAht,
    },
  },
  {
    name: 'Avaya CMS in Spanish',
    source: 'find_string "Llamadas Recibidas" (a Django report over Avaya text exports)',
    sheets: {
      repsep: [
        header('PROYECTO,Fecha,Intervalo inicial,Llamadas Recibidas,Llamadas Atendidas,Vel. prom. de resp.'),
        ...three((calls, lost, index): Row => [
          'B2B Fibra',
          ['16/01/2025', '16/01/2025', '13/02/2025'][index]!,
          times[index]!,
          calls,
          calls - lost,
          12,
        ]),
      ],
    },
    expected: { kind: 'counts', calls: { '2025-01 B2B Fibra': 30, '2025-02 B2B Fibra': 30 } },
  },
  {
    name: 'a BCMS split report, which has calls completed and abandoned',
    source: 'manualshelf.com Avaya BCMS user manual, page 65 (split report)',
    sheets: {
      Split: [
        header(
          'DATE,TIME,ACD CALLS,AVG SPEED ANS,ABAND CALLS,AVG TALK TIME,TOTAL AUX OTHER,AVG STAFF,% IN SERV LEVL',
        ),
        ...three((calls, lost, index): Row => [
          isoDays[index]!,
          times[index]!,
          calls - lost,
          12,
          lost,
          aht[index]!,
          0,
          4.5,
          92,
        ]),
      ],
    },
    expected: { kind: 'counts', calls: threeMonths, abandoned: 6, aht: answeredAht },
  },
  {
    name: 'the interval table of an Avaya database',
    source:
      'find_string "row_date,starttime" (hsplit columns: row_date, starttime, intrvl, split, callsoffered, acdcalls, abncalls)',
    sheets: {
      hsplit: [
        header('row_date,starttime,intrvl,split,callsoffered,acdcalls,abncalls,maxstaffed'),
        ...three((calls, lost, index): Row => [
          isoDays[index]!,
          [900, 930, 900][index]!,
          30,
          21,
          calls,
          calls - lost,
          lost,
          5,
        ]),
      ],
    },
    expected: { kind: 'counts', calls: { '2025-01 21': 30, '2025-02 21': 30 }, abandoned: 6 },
  },
  {
    name: 'the log of an Israeli bank',
    source: 'datawookie/data-diaspora call-centre README (Technion)',
    sheets: {
      log: [
        header(
          'vru+line,call_id,customer_id,priority,type,date,vru_entry,vru_exit,vru_time,q_start,q_exit,q_time,outcome,ser_start,ser_exit,ser_time,server',
        ),
        ...six((index, answered, start) => [
          'AA0101',
          33_116 + index,
          9664491,
          2,
          'PS',
          Math.floor(start),
          start % 1,
          (start % 1) + 1 / 8640,
          10,
          (start % 1) + 1 / 8640,
          (start % 1) + 2 / 8640,
          10,
          answered ? 'AGENT' : 'HANG',
          (start % 1) + 2 / 8640,
          (start % 1) + 20 / 8640,
          answered ? 180 : 0,
          'DORIT',
        ]),
      ],
    },
    formats: {
      5: 'm/d/yyyy',
      6: 'h:mm:ss',
      7: 'h:mm:ss',
      9: 'h:mm:ss',
      10: 'h:mm:ss',
      13: 'h:mm:ss',
      14: 'h:mm:ss',
    },
    expected: { kind: 'log', calls: { '2025-01 PS': 3, '2025-02 PS': 3 }, abandoned: 2, aht: 180 },
  },
  {
    name: 'Asterisk call records',
    source: 'rdrr.io ringostat rs_get_call_data (disposition, calldate, duration, waittime, billsec)',
    sheets: {
      cdr: [
        header('calldate,caller,dst,disposition,duration,waittime,billsec,uniqueid'),
        ...six((index, answered, start) => [
          iso(start),
          `49${index}55501`,
          '1000',
          answered ? 'ANSWERED' : 'NO ANSWER',
          answered ? 190 : 12,
          10,
          answered ? 180 : 0,
          `17${index}.${index}`,
        ]),
      ],
    },
    expected: { kind: 'log', calls: sixMonths, abandoned: 2, aht: 180 },
  },
  {
    name: 'Twilio call logs',
    source: 'gist.github.com Maroo-b e41b9a89d40dc37e53f43511178a319b',
    sheets: {
      export: [
        header('From,Start Time,End Time,Duration,Status,Forwarded From'),
        ...six((index, answered, start) => [
          `+1555010${index}`,
          iso(start).slice(0, 16) + ' UTC',
          iso(start + at(0, 3)).slice(0, 16) + ' UTC',
          answered ? 180 : 0,
          answered ? 'completed' : 'no-answer',
          null,
        ]),
      ],
    },
    expected: { kind: 'log', calls: sixMonths, abandoned: 2, aht: 180 },
  },
  {
    name: 'call records of Vocalcom',
    source: 'pastebin.com GvV9Rn0U (Hermes call table)',
    sheets: {
      calls: [
        header(
          'ID,CustomerID,CallType,CallLocalTime,WaitDuration,ConvDuration,WrapupDuration,ANI,DNIS,FirstCampaign,Abandon',
        ),
        ...six((index, answered, start) => [
          `87999d0a${index}`,
          2,
          1,
          `${iso(start)}.073`,
          10,
          answered ? 150 : 0,
          answered ? 30 : 0,
          1_141_296_900 + index,
          546_012,
          'Hotline',
          answered ? 0 : 1,
        ]),
      ],
    },
    expected: { kind: 'log', calls: { '2025-01 Hotline': 3, '2025-02 Hotline': 3 }, abandoned: 2, aht: 180 },
  },
  {
    name: 'a call detail report of CXone',
    source: `${cxone}/reports/calldetailreport.htm`,
    sheets: {
      CallDetail: [
        header(
          'Contact_ID,Master_Contact_ID,Media_Name,Skill_No,Skill_Name,Agent_No,Agent_Name,Start_Date,Start_Time,InQueue,Talk_Time,ACW_Time,Abandon',
        ),
        ...six((index, answered, start) => [
          481_000 + index,
          481_000 + index,
          'Call',
          17,
          'Billing',
          answered ? 5 : null,
          answered ? 'Ann' : null,
          iso(start).slice(0, 10),
          iso(start).slice(11),
          10,
          answered ? 160 : 0,
          answered ? 20 : 0,
          answered ? 'N' : 'Y',
        ]),
      ],
    },
    expected: { kind: 'log', calls: { '2025-01 Billing': 3, '2025-02 Billing': 3 }, abandoned: 2, aht: 180 },
  },
  {
    name: 'call records of 3CX, without an outcome',
    source: 'tim4biz.com/pbx/3cx (CDR fields)',
    sheets: {
      cdr: [
        header('historyid,callid,duration,time-start,time-answered,time-end,reason-terminated,from-no,to-no'),
        ...six((index, answered, start) => [
          9000 + index,
          `00000B${index}_27`,
          answered ? '00:03:00' : null,
          `${iso(start).replace(/-/g, '/')}`,
          answered ? `${iso(start + at(0, 1)).replace(/-/g, '/')}` : null,
          `${iso(start + at(0, 4)).replace(/-/g, '/')}`,
          'Ended',
          `0555${index}`,
          '800',
        ]),
      ],
    },
    expected: { kind: 'log', calls: sixMonths, abandoned: 2, aht: 180 },
  },
  {
    name: 'call records of DIDWW',
    source: 'doc.didww.com export cdr_in',
    sheets: {
      cdr_in: [
        header(
          'Date/Time Start (UTC),Date/Time Connect (UTC),Date/Time End (UTC),Status,Source Number,Destination DID,Duration',
        ),
        ...six((index, answered, start) => [
          iso(start),
          answered ? iso(start + at(0, 1)) : null,
          iso(start + at(0, 4)),
          answered ? 'answered' : 'no answer',
          `4420${index}`,
          '3222',
          answered ? 180 : 0,
        ]),
      ],
    },
    expected: { kind: 'log', calls: sixMonths, abandoned: 2, aht: 180 },
  },
  {
    name: 'a queue summary of Google’s contact centre by day',
    source: 'docs.cloud.google.com ccai-platform standard-reports-queue-data-sets',
    sheets: {
      Summary: [
        header(
          'Date,Queue Name,Queue Interactions,Queue Abandons,Avg Queue Abandon Time,Queue Abandon Rate %',
        ),
        ...three((calls, lost, index): Row => [
          ['2025-01-06', '2025-01-07', '2025-02-03'][index]!,
          'Sales',
          calls,
          lost,
          40,
          10,
        ]),
      ],
    },
    expected: { kind: 'counts', calls: { '2025-01 Sales': 30, '2025-02 Sales': 30 }, abandoned: 6 },
  },
  {
    name: 'an hourly forecast table with its intervals written out',
    source: 'find_string "Interval,Calls,AHT,Raw agents" (stl_erlang_forecast_<year>_hourly.csv)',
    sheets: {
      hourly: [
        header('Interval,Calls,AHT,Raw agents,Scheduled agents,Service level %'),
        ...three((calls, _, index): Row => [
          `${isoDays[index]!} ${['00:00 - 01:00', '01:00 - 02:00', '23:00 - 24:00'][index]!}`,
          calls,
          aht[index]!,
          4,
          5,
          87.5,
        ]),
      ],
    },
    expected: { kind: 'counts', calls: threeMonths, aht: offeredAht },
  },
  {
    name: 'actuals of an interval with waits and handling in sums',
    source:
      'find_string "interval,calls_offered,calls_answered,answered_within_threshold,total_wait_seconds,total_handle_seconds"',
    sheets: {
      actuals: [
        header(
          'date,interval,calls_offered,calls_answered,answered_within_threshold,total_wait_seconds,total_handle_seconds,agents_scheduled',
        ),
        ...three((calls, lost, index): Row => [
          isoDays[index]!,
          times[index]!,
          calls,
          calls - lost,
          calls - lost - 1,
          90,
          (calls - lost) * aht[index]!,
          5,
        ]),
      ],
    },
    expected: { kind: 'counts', calls: threeMonths, aht: answeredAht },
  },
  {
    name: 'IEX interval data by queue',
    source:
      'help.nicecxone.com iexwfmintegrated ctqueuedataexport (date, period, TZ, queue, contactsReceived, contactsHandled, contactsAbandoned, aht)',
    sheets: {
      ctQueue: [
        header('date|period|TZ|queue|contactsReceived|contactsHandled|contactsAbandoned|aht', '|'),
        ...three((calls, lost, index): Row => [
          isoDays[index]!,
          times[index]!,
          'America/Chicago',
          'Q1',
          calls,
          calls - lost,
          lost,
          aht[index]!,
        ]),
      ],
    },
    expected: {
      kind: 'counts',
      calls: { '2025-01 Q1': 30, '2025-02 Q1': 30 },
      abandoned: 6,
      aht: answeredAht,
    },
  },
  {
    name: 'Voximplant statistics by date and hour',
    source: 'voximplant.com acdqueuestatisticstype (date, hour, AnsweredCalls, HandlingTime)',
    sheets: {
      stats: [
        header('date,hour,AllCalls,AnsweredCalls,AverageHandlingTime'),
        ...three((calls, lost, index): Row => [
          isoDays[index]!,
          [9, 10, 9][index]!,
          calls,
          calls - lost,
          aht[index]!,
        ]),
      ],
    },
    expected: { kind: 'counts', calls: threeMonths, aht: answeredAht },
  },
  {
    name: 'a row an agent, project and month',
    source: 'find_string "Agent Name, Project, Month, Calls Offered, Calls Handled, Calls Abandoned, ASA"',
    sheets: {
      Data: [
        header('Agent Name,Project,Month,Calls Offered,Calls Handled,Calls Abandoned,ASA,Efficiency'),
        ['Ann', 'Alpha', '2025-01', 100, 90, 10, 12, '90%'],
        ['Ben', 'Alpha', '2025-01', 50, 45, 5, 14, '90%'],
        ['Ann', 'Alpha', '2025-02', 110, 100, 10, 12, '91%'],
      ],
    },
    expected: { kind: 'months', calls: { '2025-01 Alpha': 150, '2025-02 Alpha': 110 }, abandoned: 25 },
  },
  {
    name: 'a data set without dates is nothing',
    source: 'areeejabbasii/ML_Projects README (Kaggle "Call Center Data.csv")',
    sheets: {
      Data: [
        header(
          'Index,Incoming Calls,Answered Calls,Answer Rate,Abandoned Calls,Answer Speed (AVG),Talk Duration (AVG),Waiting Time (AVG),Service Level (20 Seconds)',
        ),
        [1, 217, 204, '94.01%', 13, '0:00:17', '0:02:14', '0:02:45', '76.28%'],
        [2, 200, 182, '91.00%', 18, '0:00:20', '0:02:22', '0:06:55', '72.73%'],
      ],
    },
    expected: { kind: 'nothing' },
  },
  {
    name: 'a daily split report, which has the hours of an unnamed day',
    source: 'AT&T Call Management System user’s guide, pages 193 to 195 (Daily Split Report)',
    sheets: {
      Daily: [
        header(
          'Time,Avg Speed Ans,Num Calls Aband,Num ACD Calls,Flow In,Flow Out,Avg Talk Time,Avg After Call,% ACD Time',
        ),
        ['8:00', '0:12', 1, 20, 0, 0, '3:05', '0:30', 60],
        ['9:00', '0:15', 2, 24, 0, 0, '3:15', '0:30', 65],
      ],
    },
    expected: { kind: 'nothing' },
  },
  {
    name: 'volumes by date and time',
    source: 'search "CSV Import/Export Formats", volumes.csv (Date, Time, Volume)',
    sheets: {
      volumes: [
        header('Date,Time,Volume'),
        ...three((calls, _, index): Row => [usDays[index]!, times[index]!, calls]),
      ],
    },
    expected: { kind: 'counts', calls: threeMonths },
  },
  {
    name: 'an upload of intervals, which has no days',
    source: 'find_string "The header must be exactly `interval,calls_offered,aht_seconds`"',
    sheets: {
      upload: [header('interval,calls_offered,aht_seconds'), ['09:00', 20, 240], ['09:30', 25, 240]],
    },
    expected: { kind: 'nothing' },
  },
  {
    name: 'a Five9 call log, whose dispositions are the agents’ notes',
    source:
      'Five9 call log report, as its reporting guide lists it (CALL ID, TIMESTAMP, CAMPAIGN, DISPOSITION ...)',
    sheets: {
      'Call Log': [
        header(
          'CALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,AGENT NAME,DISPOSITION,ANI,DNIS,CALL TIME,IVR TIME,QUEUE WAIT TIME,RING TIME,TALK TIME,HOLD TIME,AFTER CALL WORK TIME,ABANDONED',
        ),
        ...six((index, answered, start) => [
          300_000 + index,
          iso(start),
          'Orders',
          'Inbound',
          answered ? 'Ann' : null,
          answered ? 'Order placed' : 'Caller gone',
          5_550_100 + index,
          800,
          '00:04:10',
          '00:00:20',
          '00:00:15',
          '00:00:05',
          answered ? '00:02:30' : '00:00:00',
          answered ? '00:00:10' : '00:00:00',
          answered ? '00:00:20' : '00:00:00',
          answered ? 0 : 1,
        ]),
      ],
    },
    expected: { kind: 'log', calls: { '2025-01 Orders': 3, '2025-02 Orders': 3 }, abandoned: 2, aht: 180 },
  },
  {
    name: 'calls with dates and no times, numbered one by one',
    source:
      'Kaggle call-centre sentiment set (id, call_timestamp, reason, channel, call duration in minutes)',
    sheets: {
      calls: [
        header(
          'id,customer_name,sentiment,csat_score,call_timestamp,reason,state,channel,call duration in minutes',
        ),
        ...six((index, _, start) => [
          `DKK-${index}`,
          `Customer ${index}`,
          'Neutral',
          7,
          Math.floor(start),
          'Billing Question',
          'Ohio',
          'Call-Center',
          3,
        ]),
      ],
    },
    formats: { 4: 'm/d/yyyy' },
    expected: { kind: 'log', calls: sixMonths, abandoned: 0, aht: 180 },
  },
  {
    name: 'a Cisco queue activity report',
    source: 'Cisco UCCX historical reporting guide (Contact Service Queue Activity Report by interval)',
    sheets: {
      CSQ: [
        header(
          'CSQ Name,Interval Start Time,Interval End Time,Calls Presented,Calls Handled,Calls Abandoned,Avg Queue Time,Avg Handle Time,Max Handle Time,Percentage of Service Level Met',
        ),
        ...three((calls, lost, index): Row => [
          'Sales',
          `${isoDays[index]!} ${times[index]!}`,
          `${isoDays[index]!} ${times[index]!}`,
          calls,
          calls - lost,
          lost,
          '00:00:15',
          clock(aht[index]!),
          '00:09:00',
          80,
        ]),
      ],
    },
    expected: {
      kind: 'counts',
      calls: { '2025-01 Sales': 30, '2025-02 Sales': 30 },
      abandoned: 6,
      aht: answeredAht,
    },
  },
  {
    name: 'calls of Aircall',
    source: 'developer.aircall.io analytics, CALLS_HISTORY export',
    sheets: {
      calls: [
        header(
          'line,date (TZ offset incl.),time (TZ offset incl.),number timezone,direction,from,to,answered,missed_call_reason,user,duration (total),duration (in call)',
        ),
        ...six((index, answered, start) => [
          'Support',
          iso(start).slice(0, 10),
          iso(start).slice(11),
          'Europe/Paris',
          'inbound',
          `+3360000${index}`,
          '+3318',
          answered ? 'Yes' : 'No',
          answered ? null : 'abandoned_in_ivr',
          answered ? 'Ann' : null,
          answered ? 200 : 12,
          answered ? 180 : 0,
        ]),
      ],
    },
    expected: { kind: 'log', calls: { '2025-01 Support': 3, '2025-02 Support': 3 }, abandoned: 2, aht: 180 },
  },
];
