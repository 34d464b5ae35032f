import type { Synonyms } from './synonyms';

export const german: Synonyms = {
  words: {
    abandoned: `
      abgebrochen | abgebrochene | abbrüche | abbruch | aufgelegt | aufgelegte | aufleger | verloren | verlorene |
      verpasst | verpasste | nicht angenommen | unbeantwortet | unbeantwortete | lost
    `,
    actual: 'ist | tatsächlich | tatsächliche',
    agent: 'agent | agenten | mitarbeiter',
    answered: `
      angenommen | angenommene | beantwortet | beantwortete | bearbeitet | bearbeitete | entgegengenommen |
      entgegengenommene | verbunden
    `,
    average:
      'durchschnitt | durchschnittlich | durchschnittliche | mittlere | mittel | ø | schnitt | dchschn',
    call: 'anruf | anrufe | anrufen | gespräche | kontakte | kontakt',
    count: 'anzahl | zahl | menge',
    date: 'datum | anrufdatum',
    day: 'tag | tage',
    duration: 'dauer',
    end: 'ende | bis',
    extreme: 'maximal | maximale | längste | minimal | kürzeste',
    forecast: 'prognose | prognostiziert | prognostizierte | geplant | geplante | erwartet | erwartete',
    group: 'gruppe | team | abteilung',
    handle: 'bearbeitung | bearbeitungs',
    hold: 'halten | gehalten | halte',
    hour: 'stunde',
    interval: 'intervall | intervalle | zeitintervall | zeitraum | viertelstunde | halbstunde | zeitfenster',
    line: 'linie',
    occupancy: 'auslastung | belegung | belegungsgrad',
    shrinkage: 'schwund',
    month: 'monat | monate',
    name: 'name | bezeichnung',
    offered:
      'eingehend | eingehende | eingegangen | eingegangene | angeboten | angebotene | ankommend | ankommende',
    outcome: 'ergebnis | status',
    queue: 'warteschlange | warteschleife',
    rate: 'quote | anteil | prozent',
    skill: 'skill | dienst | kampagne',
    start: 'beginn | anfang | startzeit | anrufbeginn | von',
    talk: 'gesprächs | gespräch | sprech',
    time: 'zeit | uhrzeit | zeiten',
    total: 'gesamt | summe | insgesamt',
    volume: 'anrufvolumen | volumen | gesprächsaufkommen',
    wait: 'warte | wartend',
    week: 'woche | kw',
    weekday: 'wochentag',
    wrap: 'nachbearbeitung | nachbearbeitungs | nacharbeit | nacharbeits',
    year: 'jahr',
  },
  weekdays: `
    montag/mo | dienstag/di | mittwoch/mi | donnerstag/do |
    freitag/fr | samstag/sonnabend/sa | sonntag/so
  `,
  months: `
    januar/jänner/jan | februar/feb | märz/mär/mrz | april/apr | mai | juni/jun |
    juli/jul | august/aug | september/sep | oktober/okt | november/nov | dezember/dez
  `,
  yes: 'ja | j',
  no: 'nein',
  fillers: 'davon | der | die | das | pro | je | im | und | den | des | zu',
  parts: `
    vorjahr | vormonat | vorwoche | abweichung | differenz | wiederholt | wiederholte | ruckruf | ruckrufe | email | mails |
    interne | intern | ziel | soll | nicht
  `,
  otherTrades:
    'kurs | preis | bestand | lager | umsatz | betrag | saldo | wahrung | temperatur | niederschlag | artikel',
  units: 'sekunden | sekunde | sek | minuten | min | stunden | std',
};
