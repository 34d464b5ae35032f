import type { Synonyms } from './synonyms';

/** Characters that Chinese writes otherwise are read as Chinese does. */
export const japanese: Synonyms = {
  words: {
    abandoned: '放棄呼 | 放棄 | 不応答 | 未応答 | 切断',
    actual: '実績',
    agent: 'オペレーター | オペレータ | エージェント | 担当者',
    answered: '応答 | 応対 | 対応',
    average: '平均',
    call: '呼 | コール | 電話 | 入電 | コール数 | 入電数 | 着信数 | 呼数',
    count: '件数 | 数',
    date: '日付 | 年月日',
    day: '日',
    end: '終了',
    extreme: '最大 | 最小 | 最長',
    forecast: '予測 | 予定',
    group: 'グループ | チーム',
    handle: '処理 | 応対処理',
    hold: '保留',
    hour: '時',
    interval: '時間帯 | インターバル',
    line: '回線 | 窓口',
    occupancy: '稼働率 | 占有率',
    shrinkage: 'シュリンケージ | 損失率',
    month: '月 | 年月',
    name: '名',
    offered: '着信 | 入電 | 受信',
    outcome: '結果 | ステータス',
    queue: 'キュー | 待ち行列',
    rate: '率',
    skill: 'スキル',
    start: '開始',
    talk: '通話',
    time: '時間 | 時刻',
    total: '合計 | 総',
    volume: '呼量',
    wait: '待ち | 待機 | 待ち時間',
    weekday: '曜日',
    wrap: '後処理 | 事後処理 | アフターコールワーク',
    year: '年',
  },
  weekdays: `
    月曜日/月曜/月 | 火曜日/火曜/火 | 水曜日/水曜/水 | 木曜日/木曜/木 |
    金曜日/金曜/金 | 土曜日/土曜/土 | 日曜日/日曜/日
  `,
  yes: 'はい | あり',
  no: 'いいえ | なし',
  fillers: 'の',
  parts: `
    前年 | 前月 | 前週 | 差異 | 差 | 重複 | 再入電 | メール | チャット | 折返 | 目標 | 内線 | 累計
  `,
  otherTrades: '始値 | 高値 | 安値 | 終値 | 出来高 | 価格 | 単価 | 在庫 | 金額 | 売上 | 気温 | 降水',
  units: '秒 | 分 | 時間数 | 件 | 本',
};
