import type { Synonyms } from './synonyms';

export const french: Synonyms = {
  words: {
    abandoned:
      'abandonné | abandonnés | abandonnée | abandonnées | perdue | perdues | abandon | abandons | perdu | perdus | manqué | manqués | non décrochés',
    actual: 'réel | réels | réalisé | réalisés',
    agent: 'agent | agents | conseiller | conseillers',
    answered:
      'répondu | répondus | traitée | traitées | décrochée | décrochées | traité | traités | décroché | décrochés | pris | servis',
    average: 'moyen | moyenne | moy',
    call: 'appel | appels | contacts',
    count: 'nombre | nb | nbre | quantité',
    date: 'date',
    day: 'jour | journée',
    duration: 'durée | délai',
    end: 'fin',
    extreme: 'maximum | maximale | minimale | plus longue',
    forecast: 'prévu | prévus | prévision | prévisions | prévisionnel | prévisionnels',
    group: 'équipe | groupe | service',
    handle: 'traitement | dmt',
    hold: 'mise en attente | garde | mise en garde',
    hour: 'heure',
    interval: 'intervalle | tranche | tranche horaire | créneau | plage | plage horaire',
    line: 'ligne',
    occupancy: "taux d'occupation | occupation",
    shrinkage: 'taux de perte | perte',
    month: 'mois',
    name: 'nom | libellé',
    offered:
      'reçu | reçus | reçue | reçues | entrante | entrantes | entrant | entrants | présenté | présentés | offerts',
    outcome: 'statut | résultat | issue',
    queue: 'file | file attente | file d attente',
    rate: 'taux | pourcentage',
    skill: 'compétence | activité | campagne',
    start: 'début | arrivée',
    talk: 'conversation | communication | dmc',
    time: 'temps',
    total: 'total | totale | totaux',
    volume: 'volume | flux',
    wait: 'attente | dma',
    week: 'semaine',
    weekday: 'jour de la semaine | jour semaine',
    wrap: 'post appel | après appel | post traitement | acw | clôture',
    year: 'année',
  },
  weekdays: `
    lundi/lun | mardi/mar | mercredi/mer | jeudi/jeu |
    vendredi/ven | samedi/sam | dimanche/dim
  `,
  months: `
    janvier/janv | février/févr/fév | mars | avril/avr | mai | juin |
    juillet/juil | août | septembre/sept | octobre/oct | novembre/nov | décembre/déc
  `,
  yes: 'oui | o',
  no: 'non',
  fillers: 'dont | de | du | des | la | le | les | d | l | en | par | et | au | à',
  parts: `
    precedent | ecart | difference | repetes | rappels | courriel | mails | internes | objectif | uniques | non
  `,
  otherTrades: 'prix | cours | cloture | ouverture | montant | solde | devise | temperature | pluie | stocks',
  units: 'secondes | seconde | sec | minutes | heures',
};
