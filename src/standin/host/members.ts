import { camel, type Members } from './objectModel';
import { typeTable } from './typeTable';

/** The members of one type, as add-ins write them. */
export interface MemberList {
  type: string;
  properties: { name: string; access: 'read' | 'write' | 'read, write' }[];
  objects: string[];
  methods: string[];
  events: string[];
  collection: boolean;
}

/** Every member that this host has; anything else is refused by name. */
export function listMembers(): MemberList[] {
  return Object.keys(typeTable).map((type) => listOf(type, typeTable[type] ?? {}));
}

function listOf(type: string, members: Members<unknown>): MemberList {
  const methods = Object.keys(members.methods ?? {});
  return {
    type,
    properties: Object.entries(members.properties ?? {})
      .filter(([property]) => !property.startsWith('_'))
      .map(([property, { get, set }]) => ({
        name: camel(property),
        access: get && set ? 'read, write' : get ? 'read' : 'write',
      })),
    objects: Object.keys(members.children ?? {}).map(camel),
    methods: [
      ...(members.item ? ['getItem'] : []),
      ...methods.filter((method) => !method.startsWith('_') && method !== 'GetItem').map(camel),
    ],
    events: methods.filter((method) => method.startsWith('_Register')).map(eventName),
    collection: members.items !== undefined,
  };
}

/** "_RegisterDataChangedEvent" serves "onChanged". */
function eventName(method: string): string {
  const event = method.replace(/^_Register(Event)?/, '').replace(/Event$/, '');
  return `on${event === 'DataChanged' ? 'Changed' : event}`;
}

/** The page that lists every member, type by type. */
export function membersPage(): string {
  const lists = listMembers();
  const count = lists.reduce(
    (sum, { properties, objects, methods, events }) =>
      sum + properties.length + objects.length + methods.length + events.length,
    0,
  );
  return [
    '# What the preview has of Office.js',
    '',
    `${lists.length} types with ${count} members. A member that is not listed here ends a batch with \`ApiNotFound\` and its name.`,
    'This page is written by `npx tsx src/standin/host/writeMembers.ts`.',
    '',
    'Beside these, `workbook.onSelectionChanged` and the custom functions runtime are served.',
    ...lists.flatMap(section),
    '',
  ].join('\n');
}

function section({ type, properties, objects, methods, events, collection }: MemberList): string[] {
  const rows: [string, string[]][] = [
    ['Properties', properties.map(({ name, access }) => `\`${name}\` (${access})`)],
    ['Objects', [...(collection ? ['items'] : []), ...objects].map(code)],
    ['Methods', methods.map(code)],
    ['Events', events.map(code)],
  ];
  const filled = rows.filter(([, names]) => names.length > 0);
  if (filled.length === 0) return ['', `## ${type}`, '', 'No members.'];
  return ['', `## ${type}`, '', ...filled.map(([title, names]) => `- ${title}: ${names.join(', ')}`)];
}

function code(name: string): string {
  return `\`${name}\``;
}
