import type { Synonyms } from './synonyms';

export const spanish: Synonyms = {
  words: {
    abandoned:
      'abandonada | abandonadas | abandonado | abandonados | perdido | perdidos | abandono | abandonos | perdida | perdidas | no atendidas | no contestadas',
    actual: 'real | reales | histórico | históricos',
    agent: 'agente | agentes | asesor | asesores | operador',
    answered:
      'atendida | atendidas | atendido | atendidos | contestado | contestados | contestada | contestadas | respondida | respondidas | gestionadas',
    average: 'promedio | media | medio | prom',
    call: 'llamada | llamadas | contactos | contacto',
    count: 'número | cantidad | nro | núm',
    date: 'fecha',
    day: 'día | dia',
    duration: 'duración',
    end: 'fin | final',
    extreme: 'máximo | máxima | mínimo | mínima',
    forecast:
      'pronóstico | previsto | prevista | previstas | previsión | pronosticadas | proyectadas | estimadas',
    group: 'grupo | equipo | departamento',
    handle: 'gestión | operación | operativo | manejo | tmo',
    hold: 'retención | hold',
    hour: 'hora',
    interval: 'intervalo | franja | franja horaria | tramo',
    line: 'línea',
    occupancy: 'ocupacion | utilizacion',
    shrinkage: 'reductores | merma',
    month: 'mes',
    name: 'nombre',
    offered:
      'recibida | recibidas | recibido | recibidos | ofrecido | ofrecidos | entrante | entrantes | ofrecida | ofrecidas',
    outcome: 'resultado | estado | tipificación',
    queue: 'cola',
    rate: 'tasa | porcentaje',
    skill: 'habilidad | proyecto | servicio | campaña',
    start: 'inicio | inicial | comienzo',
    talk: 'conversación | habla | hablando',
    time: 'tiempo',
    total: 'total | totales',
    volume: 'volumen',
    wait: 'espera',
    week: 'semana',
    weekday: 'día de la semana | dia de la semana | día semana',
    wrap: 'post llamada | postllamada | después llamada | tipificado | cierre | posterior llamada',
    year: 'año',
  },
  weekdays: `
    lunes/lun | martes/mar | miércoles/mié | jueves/jue |
    viernes/vie | sábado/sáb | domingo/dom
  `,
  months: `
    enero/ene | febrero/feb | marzo/mar | abril/abr | mayo/may | junio/jun |
    julio/jul | agosto/ago | septiembre/setiembre/sep/sept/set | octubre/oct | noviembre/nov | diciembre/dic
  `,
  yes: 'sí | si',
  no: 'no',
  fillers: 'de | del | la | el | los | las | en | por | y | a',
  parts: `
    anterior | desviacion | diferencia | repetidas | unicas | correo | correos | internas | objetivo | no
  `,
  otherTrades:
    'precio | precios | cierre | apertura | importe | saldo | moneda | temperatura | lluvia | inventario | existencias',
  units: 'segundos | segundo | seg | minutos | horas',
};
