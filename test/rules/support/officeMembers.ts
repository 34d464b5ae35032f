import path from 'node:path';
import ts from 'typescript';

/** A requirement set of Office, e.g. ExcelApi 1.13. */
export interface RequirementSet {
  name: string;
  version: string;
}

/** A place where a member of Office.js is used. */
export interface MemberUse {
  /** "file:line". */
  place: string;
  /** "Range.getMergedAreasOrNullObject", say. */
  member: string;
  needs: RequirementSet;
  /** Sets that the code has asked for before it comes to this place. */
  guards: RequirementSet[];
}

const root = path.resolve(__dirname, '../../..');
const libraries = ['@types/office-js/', '@types/custom-functions-runtime/'];

/** Stands for Office.js itself beside files that declare as much of it as they need. */
const whole = { name: 'src/excel/wholeOffice.ts', text: 'export type Whole = typeof Office;' };

/**
 * Every use of a member of Office.js in some files of the project, found by its declaration: calls, properties read,
 * written or taken apart, options, and what a file declares of Office for itself. `madeUp` are further files, by name,
 * that stand nowhere.
 */
export function memberUses(
  files: readonly string[],
  madeUp: Readonly<Record<string, string>> = {},
): MemberUse[] {
  const { program, sources } = programOf(files, { ...madeUp, [whole.name]: whole.text });
  const checker = program.getTypeChecker();
  const wholeOffice = sources.at(-1)!.statements.find(ts.isTypeAliasDeclaration)!;
  const office = checker.getTypeAtLocation(wholeOffice);
  return sources.flatMap((source) => [...usesIn(source, checker), ...declaredIn(source, checker, office)]);
}

function programOf(
  files: readonly string[],
  madeUp: Readonly<Record<string, string>>,
): { program: ts.Program; sources: ts.SourceFile[] } {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name)).config,
    ts.sys,
    root,
  );
  const texts = new Map(Object.entries(madeUp).map(([name, text]) => [path.join(root, name), text]));
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => texts.has(path.normalize(name)) || fileExists(name);
  host.readFile = (name) => texts.get(path.normalize(name)) ?? readFile(name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts.get(path.normalize(name));
    return text === undefined
      ? getSourceFile(name, target, ...rest)
      : ts.createSourceFile(name, text, target, true);
  };
  const names = [...files.map((name) => path.join(root, name)), ...texts.keys()];
  const program = ts.createProgram(
    names,
    { ...options, types: ['office-js', 'custom-functions-runtime'] },
    host,
  );
  return { program, sources: names.map((name) => program.getSourceFile(name)!) };
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): MemberUse[] {
  const uses: MemberUse[] = [];
  const add = (node: ts.Node, name: string, declaration: ts.Declaration | undefined): void => {
    if (!declaration || !isOffice(declaration)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const place = `${path.relative(root, source.fileName)}:${line + 1}`;
    const member = `${ownerOf(declaration)}.${name}`;
    const guards = guardsOf(node, checker);
    uses.push(...setsOf(declaration).map((needs) => ({ place, member, needs, guards })));
  };
  const addSymbol = (node: ts.Node, symbol: ts.Symbol | undefined): void =>
    add(node, symbol?.name ?? '', least(symbol?.declarations ?? []));

  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) addCall(node);
    else if (ts.isPropertyAccessExpression(node) && !isCalled(node))
      addSymbol(node, checker.getSymbolAtLocation(node.name));
    else if (ts.isElementAccessExpression(node)) {
      const key = checker.getTypeAtLocation(node.argumentExpression);
      for (const part of key.isUnion() ? key.types : [key])
        if (part.isStringLiteral())
          addSymbol(node, checker.getTypeAtLocation(node.expression).getProperty(part.value));
    } else if (ts.isObjectBindingPattern(node)) node.elements.forEach((element) => addTaken(node, element));
    else if (ts.isObjectLiteralExpression(node))
      node.properties.forEach((property) => addOption(node, property));
    ts.forEachChild(node, visit);
  };
  // An overload may be younger than the method.
  const addCall = (call: ts.CallExpression): void => {
    const declaration = checker.getResolvedSignature(call)?.declaration;
    const { expression } = call;
    if (!declaration || !isOffice(declaration as ts.Declaration)) return;
    if (ts.isPropertyAccessExpression(expression))
      add(call, expression.name.text, declaration as ts.Declaration);
    call.arguments.forEach((argument, index) => {
      const parameter = declaration.parameters[index];
      if (parameter && 'type' in parameter) addPassed(argument, checker.getTypeAtLocation(parameter));
    });
  };
  /** Options that were put together elsewhere, each where it was. */
  const addPassed = (argument: ts.Expression, asked: ts.Type): void => {
    if (ts.isObjectLiteralExpression(argument)) return;
    for (const property of checker.getTypeAtLocation(argument).getProperties()) {
      const place = property.declarations?.find((declaration) => declaration.getSourceFile() === source);
      if (place) addSymbol(place, memberOf(asked, property.name));
    }
  };
  const addTaken = (pattern: ts.ObjectBindingPattern, { name, propertyName }: ts.BindingElement): void => {
    const taken = propertyName ?? name;
    if (ts.isIdentifier(taken))
      addSymbol(pattern, checker.getTypeAtLocation(pattern).getProperty(taken.text));
  };
  const addOption = (literal: ts.ObjectLiteralExpression, { name }: ts.ObjectLiteralElementLike): void => {
    if (!name || !ts.isIdentifier(name)) return;
    const type = checker.getContextualType(literal);
    if (type) addSymbol(literal, memberOf(type, name.text));
  };
  visit(source);
  return uses;
}

/** The members in what a file declares Office to be, where it does. */
function declaredIn(source: ts.SourceFile, checker: ts.TypeChecker, office: ts.Type): MemberUse[] {
  const own = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find(({ name }) => name.getText() === 'Office');
  if (!own) return [];
  const { line } = source.getLineAndCharacterOfPosition(own.getStart());
  const place = `${path.relative(root, source.fileName)}:${line + 1}`;
  const under = (declared: ts.Type, real: ts.Type, owner: string): MemberUse[] =>
    declared.getProperties().flatMap((property) => {
      const member = `${owner}.${property.name}`;
      const same = real.getProperty(property.name);
      if (!same) throw new Error(`${place}: Office.js has no ${member}.`);
      const needed = setsOf(least(same.declarations ?? [])!);
      const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
      const isObject = type.getCallSignatures().length === 0 && (type.flags & ts.TypeFlags.Object) !== 0;
      return [
        ...needed.map((needs) => ({ place, member, needs, guards: [] })),
        ...(isObject ? under(type, checker.getTypeOfSymbol(same), member) : []),
      ];
    });
  return under(checker.getNonNullableType(checker.getTypeAtLocation(own)), office, 'Office');
}

/** The property of that name in a type, or in one of those that it may be. */
function memberOf(type: ts.Type, name: string): ts.Symbol | undefined {
  const parts = type.isUnion() ? type.types : [type];
  return parts.map((part) => part.getProperty(name)).find((symbol) => symbol !== undefined);
}

const isCalled = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && node.parent.expression === node;

function isOffice(declaration: ts.Declaration): boolean {
  const { fileName } = declaration.getSourceFile();
  return libraries.some((library) => fileName.includes(library)) && !ts.isEnumMember(declaration);
}

/** Of several declarations of one member the oldest. */
function least(declarations: readonly ts.Declaration[]): ts.Declaration | undefined {
  const rank = (declaration: ts.Declaration): number[] => numbers(setsOf(declaration)[0]?.version ?? '0');
  return [...declarations].sort((one, other) => compare(rank(one), rank(other)))[0];
}

function ownerOf({ parent }: ts.Declaration): string {
  const owner = ts.isModuleBlock(parent) ? parent.parent : parent;
  return (owner as Partial<ts.NamedDeclaration>).name?.getText() ?? '';
}

/** The sets that the comment of a declaration states, or that of what the declaration stands in. */
function setsOf(declaration: ts.Node): RequirementSet[] {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const text = node.getSourceFile().text;
    const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
    const comment = comments.map(({ pos, end }) => text.slice(pos, end)).at(-1) ?? '';
    const pattern = comment.includes('**Requirement set')
      ? /\{@link\s+\S+\s*\|\s*(\w+)\s+([\d.]+)\s*\}/g
      : /\[Api set:\s*(\w+)\s+([\d.]+)/g;
    const sets = [...comment.matchAll(pattern)].map(([, name = '', version = '']) => ({ name, version }));
    if (sets.length > 0) return sets;
  }
  return [];
}

/** What has been asked for with isSetSupported wherever the program comes to a place. */
function guardsOf(place: ts.Node, checker: ts.TypeChecker): RequirementSet[] {
  const guards: RequirementSet[] = [];
  for (let node = place; !ts.isSourceFile(node); node = node.parent) {
    const { parent } = node;
    if (ts.isIfStatement(parent) && parent.thenStatement === node)
      guards.push(...impliedBy(parent.expression, checker));
    else if (ts.isIfStatement(parent) && parent.elseStatement === node)
      guards.push(...deniedBy(parent.expression, checker));
    else if (ts.isConditionalExpression(parent) && parent.whenTrue === node)
      guards.push(...impliedBy(parent.condition, checker));
    else if (ts.isConditionalExpression(parent) && parent.whenFalse === node)
      guards.push(...deniedBy(parent.condition, checker));
    else if (ts.isBinaryExpression(parent) && parent.right === node) {
      if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
        guards.push(...impliedBy(parent.left, checker));
      if (parent.operatorToken.kind === ts.SyntaxKind.BarBarToken)
        guards.push(...deniedBy(parent.left, checker));
    } else if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      const before = parent.statements.slice(0, parent.statements.indexOf(node as ts.Statement));
      for (const statement of before)
        if (ts.isIfStatement(statement) && leaves(statement.thenStatement))
          guards.push(...deniedBy(statement.expression, checker));
    }
  }
  return guards;
}

/** Whether nothing behind a statement is reached once it has run. */
function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** The sets that are there where a condition holds. */
function impliedBy(condition: ts.Expression, checker: ts.TypeChecker): RequirementSet[] {
  if (ts.isParenthesizedExpression(condition)) return impliedBy(condition.expression, checker);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken)
    return deniedBy(condition.operand, checker);
  if (
    ts.isBinaryExpression(condition) &&
    condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
  )
    return [...impliedBy(condition.left, checker), ...impliedBy(condition.right, checker)];
  if (ts.isCallExpression(condition)) return askedBy(condition, checker);
  if (!ts.isIdentifier(condition)) return [];
  const declaration = checker.getSymbolAtLocation(condition)?.valueDeclaration;
  const isKnown = declaration && ts.isVariableDeclaration(declaration) && isConstant(declaration);
  return isKnown && declaration.initializer ? impliedBy(declaration.initializer, checker) : [];
}

const isConstant = (declaration: ts.VariableDeclaration): boolean =>
  (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;

/** The sets that are there where a condition does not hold. */
function deniedBy(condition: ts.Expression, checker: ts.TypeChecker): RequirementSet[] {
  if (ts.isParenthesizedExpression(condition)) return deniedBy(condition.expression, checker);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken)
    return impliedBy(condition.operand, checker);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.BarBarToken)
    return [...deniedBy(condition.left, checker), ...deniedBy(condition.right, checker)];
  return [];
}

/** What a call asks for: isSetSupported itself, or a function of ours that returns what that says. */
function askedBy(call: ts.CallExpression, checker: ts.TypeChecker): RequirementSet[] {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (!declaration) return [];
  const [name, version] = call.arguments;
  if (isOffice(declaration as ts.Declaration)) {
    const isQuestion =
      ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === 'isSetSupported';
    return isQuestion && name && version && ts.isStringLiteral(name) && ts.isStringLiteral(version)
      ? [{ name: name.text, version: version.text }]
      : [];
  }
  const body = (declaration as ts.FunctionLikeDeclaration).body;
  if (!body) return [];
  if (!ts.isBlock(body)) return impliedBy(body, checker);
  const [only, ...more] = body.statements;
  return only && more.length === 0 && ts.isReturnStatement(only) && only.expression
    ? impliedBy(only.expression, checker)
    : [];
}

const numbers = (version: string): number[] => version.split('.').map(Number);

function compare(one: readonly number[], other: readonly number[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether one of some sets holds what is needed. */
export function isAmong(needs: RequirementSet, sets: readonly RequirementSet[]): boolean {
  return sets.some(
    ({ name, version }) => name === needs.name && compare(numbers(version), numbers(needs.version)) >= 0,
  );
}
