import type { Synonyms } from './synonyms';

export const english = {
  columns: {
    month: 'Month | Period | Date | Year month',
    line: `
      Line | Skill group | Queue | Skill | LOB | Line of business | Business line | Team | Queue name |
      Line name | Service line | Skillset
    `,
    calls: `
      Calls | Forecast calls | Call volume | Volume | Forecast volume | Offered | Offered calls |
      Calls offered | Inbound calls | Inbound volume | Incoming calls | Total calls | Offered volume |
      Forecasted calls | Call forecast | Contacts | Demand
    `,
    talk: 'Talk seconds | Talk | Talk time | Average talk time | ATT talk',
    hold: 'Hold seconds | Hold | Hold time',
    afterCall: 'After-call seconds | After-call | After-call work | ACW | Wrap | Wrap-up',
    aht: 'AHT seconds | AHT | Average handle time | Average handling time | Handle time',
    pty: 'PTY | Productivity',
    occupancy: `
      Occupancy | Target occupancy | Planned occupancy | Occupancy rate | Max occupancy | Maximum occupancy | Utilisation |
      Utilization
    `,
    shrinkage:
      'Shrinkage | Total shrinkage | Planned shrinkage | Shrinkage rate | Target shrinkage | Overall shrinkage',
    absenceRate: 'Absence rate | Absence | Absence and leave rate | Leave rate',
    absenceHeads: 'Absence heads | Leave heads',
    attritionRate: 'Attrition rate | Turnover rate',
    attritionHeads: 'Attrition heads | Attrition | Leavers',
    plannedJoiners: 'Planned joiners | New joiners | NJ | Planned NJ | Accepted offers',
    actualHeads: 'Actual heads | Actual | Heads | Headcount | Current heads',
    workingDays: 'Working days | Workdays',
    fedBy: 'Fed by | Feeder | Upgraded from',
    openingHeads: 'Opening heads | Opening',
    joinersFrom: 'Joiners from | New joiners from | Joiner source',
    stage: 'Stage | Hiring stage',
    passRate: 'Pass rate | Pass | Conversion',
    leadDays: 'Lead days | Lead time | Lead working days',
    handledCalls: 'Handled calls | Answered calls | Answered',
    paidHours: 'Paid hours | Paid time',
    costPerCandidate: 'Cost per candidate | Candidate cost | Stage cost',
    budget: 'Budget | Cost budget | Budgeted cost',
    fromMonth: `
      From month | From | Valid from | Effective from | Effective month | Effective date | Start month
    `,
    basePay: 'Base pay | Monthly base pay | Monthly pay | Salary | Monthly salary',
    onCostRate: 'On-cost rate | On-costs | Social insurance rate',
    overtimeHours: 'Overtime hours | OT hours',
    overtimePay: 'Overtime pay per hour | Overtime pay | Overtime rate',
    hiringCost: 'Hiring cost | Hiring cost per hire | Recruiting cost',
    classroomDays: 'Classroom days | Class days | Training days',
    trainerHourPay: 'Trainer pay per hour | Trainer hourly pay',
    trainerDayPay: 'Trainer pay per day | Trainer daily pay',
    refresherDays: 'Refresher days | Refresher training days',
    attritionCost: 'Attrition cost | Attrition cost per leaver | Cost per leaver',
    seatCost: 'Seat cost | Seat cost per head | Workstation cost',
    telecomPerCall: 'Telecom cost per call | Telecom per call',
    telecomPerHour: 'Telecom cost per hour | Telecom per hour',
    classSize: 'Class size | People per class',
    rooms: 'Training rooms | Rooms | Classrooms',
    trainers: 'Trainers | Trainer count',
    event: 'Event | Event name | Name | Promotion | Promotion name | Occasion | Campaign name',
    fromDay: 'From | From date | Start date | First day | Date | Day | Start | Begin date | Event date',
    toDay: 'To | To date | End date | Last day | Until | End | Finish date',
    uplift: 'Uplift | Uplift rate | Lift | Call uplift | Change of calls | Effect on calls | Impact',
    extraCalls: 'Extra calls | Additional calls | Added calls | Extra volume | Extra contacts | More calls',
  },
  calls: {
    date: 'Date | Call date | Day | Start date',
    start: `
      Start | Start time | Call start | Call time | Time | Date and time | Datetime | Timestamp |
      Arrival | Arrival time | Interval | Interval start | Time interval | Period | Hour | Hour of day | vru_entry
    `,
    line: 'Type | Call type | Service | Service queue | CT name | Call group',
    queue: `
      Queue seconds | Queue time | Time in queue | Wait | Wait time | Wait seconds | Waiting time |
      q_time | Queue wait | Queue wait time | Speed of answer | Average speed of answer | Time to answer |
      Answer time | Answer speed
    `,
    queueStart: 'q_start | Queue start | Queued at',
    outcome: 'Outcome | Result | Call result | Status | Disposition | Completion status | Action result',
    handle: `
      Handle seconds | Handle time | Handling seconds | Handling time | Service seconds | Service time |
      ser_time | AHT | Call duration | Duration | Call length
    `,
    talk: 'Talk duration | Conversation time',
    hold: 'Hold duration',
    afterCall: 'Average work | ACW time | ACW seconds | Wrap time | Wrap-up time | After-call time',
    calls: `
      Count | Number of calls | Contacts | Actual calls | Actual volume | Historical calls |
      Monthly calls | Calls queued | Calls received
    `,
    abandoned: 'Abandoned | Abandoned calls | Abandons',
    answered:
      'ACD calls | Answered | Answered calls | Calls answered | Handled | Handled calls | Calls handled',
  },
  words: {
    abandoned: `
      abandoned | aba | abandon | abandons | abandonment | abandonments | aband | aban | abn | abnd | abnds | abd | abdn |
      lost | missed | dropped | unanswered | not answered | no answer | hung up | hangup | hangups
    `,
    absence: 'absence | absences | absent | absenteeism | leave | sickness | sick',
    acd: 'acd',
    actual: 'actual | actuals | act | historical | history | real',
    agent: `
      agent | agents | advisor | advisors | adviser | rep | reps | representative | operator | csr | user |
      employee | staff | associate | server | pos | position | positions
    `,
    answered: `
      answered | nch | answer | answers | ans | answd | handled | hndld | accepted | connected | connect | served |
      taken | engaged | completed
    `,
    attrition: 'attrition | turnover | churn',
    average: 'average | avg | ave | mean | avrg',
    call: `
      call | calls | phone calls | phone call | telephone calls | voice calls | voice contacts | contact | contacts | interaction |
      interactions | conversations
    `,
    code: 'id | ids | identifier | uid | uuid | guid | key | reference | ref | serial | uniqueid | callid',
    cost: 'cost | costs | expense | expenses',
    count: 'count | counts | cnt | number | num | no | nr | nbr | qty | quantity | #',
    customer: 'customer | customers | caller | client | ani | dnis | cli | phone | telephone | source',
    date: 'date | dates | dt | datum | calldate',
    day: 'day | days',
    duration: 'duration | durations | dur | elapsed',
    end: 'end | ending | ended | ends | stop | finish | finished | until | exit | disconnect | terminated',
    extreme: 'max | maximum | longest | oldest | minimum | shortest | peak | median | percentile | p90 | p95',
    forecast: `
      forecast | forecasted | forecasts | fcst | fc | predicted | prediction | projected | projection |
      expected | planned | plan | estimated | estimate
    `,
    group: 'group | groups | grp | team | teams | department | dept',
    handle: 'handle | handled time | handling | handeling | aht | ht | processing | servicing',
    heads: `
      head | heads | headcount | headcounts | hc | fte | ftes | people | agents on roll
    `,
    hold: 'hold acd time | hold | holds | held | holding | on hold | holdtime',
    hour: 'hour | hourly',
    interval: `
      interval | intervals | slot | period start | half hour | halfhour | quarter hour | time slot | timeslot |
      bucket | time band | time period
    `,
    joiner: 'joiner | joiners | nj | njs | new hire | new hires | starter | starters | newcomers',
    joining: 'joining | hired',
    leaving: 'leaver | leavers | leaving',
    level: 'level | sl | sla | within | threshold',
    line: 'line | lines | lob | line of business | business line | lane',
    month: 'month | months | mth | mon | yearmonth',
    name: 'name | names | desc | description | label',
    needed:
      'required | needed | requirement | requirements | req | gap | shortfall | surplus | over under | workload',
    occupancy: 'occupancy | occ | utilisation | utilization',
    offered: `
      offered | nco | offer | offers | offrd | received | receive | incoming | inbound | presented | arrived | arrivals |
      arriving | entered | in bound
    `,
    opening: 'opening | initial | starting | beginning | current',
    outbound: 'outbound | outgoing | dialled | dialed',
    outcome: 'outcome | result | results | status | disposition',
    pay: 'pay | wage | wages | salary | salaries',
    periodic: 'daily | weekly | monthly | yearly | annual',
    productivity: 'productivity | pty',
    queue: 'queue | queues | csq',
    ramp: `
      ramp | ramping | ramp up | nesting | class start | class date | class start date | training start | proficiency |
      learning curve | training weeks
    `,
    rate: 'rate | rates | percent | percentage | pct | % | perc | share | ratio',
    ring: 'ring | ringing | rings',
    shrinkage: 'shrinkage | shrink',
    skill: 'skill | project | skills | skillset | split | campaign',
    speed: 'speed',
    start: `
      start | starts | started | begin | begins | began | initiated | initiation | created | arrival |
      timestamp | commencing
    `,
    talk: 'acd time | acdtime | talk | talking | talked | conv | conversation | speaking | spoken | in call | convo | bill | att',
    time: 'time | times | tm | tme',
    total: 'total | totals | tot | overall | gross | all | sum',
    transferred: 'transferred | transfer | transfers | xfer | overflow | overflowed | flow',
    type: 'type | types | category | class',
    wait: 'wait | waits | waiting | waited | waittime | asa | delay | delayed | patience',
    volume: 'volume | volumes | vol | demand',
    week: 'w c | wc | week | weeks | wk | weekly',
    weekday: 'weekday | day of week | day of the week | dayofweek | dow | day name | week day | weekday name',
    wrap: `
      wrap | wrapup | wrap up | wraps | acw | after call | aftercall | after call work | post call | after contact |
      after contact work | after work | work time | follow up | after call work time | acwtime | acw time
    `,
    year: 'year | years | yr',
  },
  weekdays: `
    monday/mon | tuesday/tue/tues | wednesday/wed | thursday/thu/thur/thurs |
    friday/fri | saturday/sat | sunday/sun
  `,
  months: `
    january/jan | february/feb | march/mar | april/apr | may | june/jun |
    july/jul | august/aug | september/sep/sept | october/oct | november/nov | december/dec
  `,
  yes: 'yes | y | true | t',
  no: 'no | n | false | f',
  fillers:
    't | thereof | of | in | the | for | per | by | to | a | an | and | at | on | with | was | is | were | y | n | yes | local | utc | gmt | est | iso | row | report | stats | stat | statistics | period | first',
  parts: `
    repeat | repeated | repeats | unique | distinct | previous | prev | prior | last | variance | var | diff | difference |
    deviation | error | delta | change | growth | yoy | mom | wow | email | emails | mail | chat | chats | sms | whatsapp |
    social | letter | letters | ticket | tickets | case | cases | ivr | bot | chatbot | self | automated | spam | test |
    callback | callbacks | escalated | escalation | escalations | resolved | unresolved | short | internal | backlog |
    target | goal | required | needed | blocked | busy | failed | rejected | redirected | deflected | not | non | out |
    sold | converted | quality | monitored | surveyed | rated | sampled | disconnected | cumulative | cum |
    ytd | mtd | nuisance | silent | abusive | wrong | overflowing | simultaneous | concurrent | outgoing | open | closed | moving | rolling | lag | index | factor | weight | capacity | score | holidays | normal
  `,
  otherTrades: `
    price | prices | stock | stocks | ticker | symbol | inventory | sku | barcode | revenue | amount | balance |
    debit | credit | currency | exchange | temperature | humidity | rainfall | precipitation | wind | kwh | mwh | voltage | tons |
    litres | gallons | passengers | vehicles | latitude | longitude | adj | dividend | dividends | warehouse | shipment |
    shipments | production | dosage | patients | passenger | trip | trips | fare | bike | bikes | distance | km | miles
  `,
  perhapsOtherTrades:
    'open | high | low | close | last | sales | orders | product | store | region | station',
  units: `
    seconds | second | secs | sec | s | minutes | minute | mins | min | hours | hrs | hr | h | ms | milliseconds |
    thousands | thousand | k | hh | mm | ss | hhmmss | mmss | hhmm
  `,
} satisfies Synonyms;
