import type { Synonyms } from './synonyms';

export const portuguese: Synonyms = {
  words: {
    abandoned:
      'abandonada | abandonadas | abandonado | abandonados | perdido | perdidos | abandono | abandonos | perdida | perdidas | não atendidas',
    actual: 'real | reais | realizado | realizadas',
    agent: 'agente | agentes | atendente | atendentes | operador',
    answered:
      'atendida | atendidas | atendido | atendidos | respondido | respondidos | respondida | respondidas | tratadas',
    average: 'médio | média | medio | media',
    call: 'chamada | chamadas | ligação | ligações | contatos | contactos',
    count: 'número | quantidade | qtd | qtde | nº',
    date: 'data',
    day: 'dia',
    duration: 'duração',
    end: 'fim | término',
    extreme: 'máximo | máxima | mínimo',
    forecast: 'previsão | previsto | previstas | prevista | projetadas',
    group: 'grupo | equipe | equipa | departamento',
    handle: 'atendimento | tma | tratamento',
    hold: 'retenção | hold',
    hour: 'hora',
    interval: 'intervalo | faixa | faixa horária',
    line: 'linha',
    occupancy: 'ocupacao | utilizacao',
    shrinkage: 'perdas | perda',
    month: 'mês | mes',
    name: 'nome',
    offered:
      'recebida | recebidas | recebido | recebidos | oferecido | oferecidos | entrante | entrantes | oferecidas',
    outcome: 'resultado | situação | estado',
    queue: 'fila',
    rate: 'taxa | percentual | percentagem',
    skill: 'habilidade | projeto | serviço | campanha | produto',
    start: 'início | inicio | inicial | começo',
    talk: 'conversação | conversa | fala | falado',
    time: 'tempo | horário',
    total: 'total | totais',
    volume: 'volume',
    wait: 'espera',
    week: 'semana',
    weekday: 'dia da semana',
    wrap: 'pós atendimento | pós chamada | pos atendimento | pos chamada | pós',
    year: 'ano',
  },
  weekdays: `
    segunda-feira/segunda/seg | terça-feira/terça/ter | quarta-feira/quarta/qua | quinta-feira/quinta/qui |
    sexta-feira/sexta/sex | sábado/sáb | domingo/dom
  `,
  months: `
    janeiro/jan | fevereiro/fev | março/mar | abril/abr | maio/mai | junho/jun |
    julho/jul | agosto/ago | setembro/set | outubro/out | novembro/nov | dezembro/dez
  `,
  yes: 'sim',
  no: 'não',
  fillers: 'de | do | da | dos | das | em | por | e | a | o',
  parts: `
    anterior | desvio | diferenca | repetidas | unicas | emails | internas | meta | nao
  `,
  otherTrades:
    'preco | precos | fechamento | abertura | valor | saldo | moeda | temperatura | chuva | estoque',
  units: 'segundos | segundo | seg | minutos | horas',
};
