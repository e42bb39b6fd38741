import { HostError, notFound } from "../model/host-error";
import { actionTypes, pathTypes, type WireAction, type WireAnswer, type WireArguments, type WireBatch, type WireQuery } from "./messages";
import { isWireObject, type WireObject } from "./wire-object";

/** Objects the client keeps across requests, by reference id. */
export interface References {
  find(id: string): WireObject | undefined;
  keep(object: WireObject): string;
  drop(id: string): void;
}

/**
 * Carries a batch out in order. Like the real host it stops at the first action that fails and leaves done what was done before;
 * the answer then tells which action it was.
 */
export function processQuery(batch: WireBatch, root: WireObject, references: References, before: (action: WireAction, index: number) => void): WireAnswer {
  const answer: WireAnswer = { Results: [], TraceIds: [] };
  const known = new Map<number, WireObject | null>();
  const find = (id: number): WireObject | null => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const object = resolve(batch, id, root, references, find);
    known.set(id, object);
    return object;
  };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      before(action, index);
      const value = perform(action, find, references);
      if (action.ActionType === actionTypes.trace) answer.TraceIds.push(action.Id);
      answer.Results.push({ ActionId: action.Id, Value: value === undefined ? null : structuredClone(value) });
    } catch (problem) {
      if (!(problem instanceof HostError)) throw problem;
      return { ...answer, Error: { Code: problem.code, Message: problem.message, ActionIndex: index, Location: `${action.Name}` } };
    }
  }
  return answer;
}

type Find = (id: number) => WireObject | null;

function perform(action: WireAction, find: Find, references: References): unknown {
  if (action.ActionType === actionTypes.trace) return null;
  const object = find(action.ObjectPathId);
  switch (action.ActionType) {
    case actionTypes.instantiate: return identity(object, references);
    case actionTypes.query: return object && query(object, action.QueryInfo ?? {}, references);
    case actionTypes.method: {
      if (!object) return null;
      if (action.Name === "_KeepReference") { object.keep = true; return null; }
      const method = object.call?.[action.Name] as ((...args: unknown[]) => unknown) | undefined;
      if (!method) throw missing(object, `${action.Name}()`);
      const value = method(...argumentsOf(action.ArgumentInfo, find));
      return isWireObject(value) ? identity(value, references) : value;
    }
    case actionTypes.setProperty: {
      if (!object) throw new HostError("InvalidObjectPath", `The object path of ${action.Name} is a null object.`);
      const set = object.set?.[action.Name] as ((value: unknown) => void) | undefined;
      if (!set) throw missing(object, `${action.Name} =`);
      set(argumentsOf(action.ArgumentInfo, find)[0]);
      return null;
    }
    default: throw new HostError("NotImplemented", `fake: action type ${action.ActionType}`);
  }
}

function resolve(batch: WireBatch, id: number, root: WireObject, references: References, find: Find): WireObject | null {
  const path = batch.ObjectPaths[id];
  if (!path) throw new HostError("InvalidObjectPath", `fake: no object path ${id}`);
  const parent = path.ParentObjectPathId ? find(path.ParentObjectPathId) : null;
  if (path.ParentObjectPathId && !parent) return null;
  const args = argumentsOf(path.ArgumentInfo, find);
  switch (path.ObjectPathType) {
    case pathTypes.global: return root;
    case pathTypes.nullObject: return null;
    case pathTypes.property: {
      const child = parent!.nav?.[path.Name];
      if (!child) throw missing(parent!, path.Name);
      return child();
    }
    case pathTypes.method:
    case pathTypes.indexer: {
      const name = path.ObjectPathType === pathTypes.indexer ? "GetItem" : path.Name;
      const method = parent!.call?.[name] as ((...args: unknown[]) => WireObject | null) | undefined;
      if (!method) throw missing(parent!, `${name}()`);
      return method(...args) ?? null;
    }
    case pathTypes.referenceId: {
      const object = references.find(path.Name);
      if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
      return object;
    }
    default: throw new HostError("NotImplemented", `fake: object path type ${path.ObjectPathType} ${path.Name}`);
  }
}

function argumentsOf(info: WireArguments | undefined, find: Find): unknown[] {
  return (info?.Arguments ?? []).map((value, i) => {
    const path = info?.ReferencedObjectPathIds?.[i];
    return path ? find(path) : value;
  });
}

function identity(object: WireObject | null, references: References): Record<string, unknown> | null {
  if (!object) return null;
  return {
    ...(object.keep ? { _ReferenceId: object.reference ??= references.keep(object) } : {}),
    ...(object.id === undefined ? {} : { _Id: object.id }),
  };
}

function query(object: WireObject, wanted: WireQuery, references: References): Record<string, unknown> {
  if (object.items) {
    const from = wanted.Skip ?? 0;
    const items = object.items().slice(from, wanted.Top ? from + wanted.Top : undefined);
    const own = (wanted.Select ?? []).filter((name) => object.get?.[upper(name)]);
    const ofItems = (wanted.Select ?? []).filter((name) => !own.includes(name)).map((name) => name.replace(/^items\//, ""));
    return { ...Object.fromEntries(own.map((name) => [upper(name), object.get![upper(name)]!()])), _Items: items.map((item) => query(item, { Select: ofItems, Expand: wanted.Expand }, references)) };
  }
  const value: Record<string, unknown> = { ...identity(object, references) };
  const select = wanted.Select?.length ? wanted.Select : Object.keys(object.get ?? {});
  const deeper = new Map<string, string[]>();
  for (const name of [...select, ...(wanted.Expand ?? [])]) {
    const [first = "", ...rest] = name.split("/");
    const key = upper(first);
    if (object.nav?.[key]) deeper.set(key, [...(deeper.get(key) ?? []), ...(rest.length ? [rest.join("/")] : [])]);
    else if (object.get?.[key]) value[key] = object.get[key]();
    else throw missing(object, name);
  }
  for (const [key, inner] of deeper) {
    const child = object.nav![key]!();
    value[key] = child && query(child, { Select: inner }, references);
  }
  return value;
}

const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const missing = (object: WireObject, member: string): HostError => new HostError("ApiNotFound", `fake Excel has no ${object.type}.${member}`);

/** A collection found by id or name, case-insensitively. */
export function collection(type: string, items: () => readonly WireObject[], key: (object: WireObject) => string, call: WireObject["call"] = {}): WireObject {
  const find = (wanted: unknown): WireObject | null =>
    items().find((item) => item.id === wanted || key(item).toLowerCase() === String(wanted).toLowerCase()) ?? null;
  const must = (wanted: unknown): WireObject => {
    const found = find(wanted);
    if (!found) throw notFound(`${type} ${String(wanted)}`);
    return found;
  };
  return {
    type, items, get: { Count: () => items().length },
    call: {
      GetCount: () => items().length, GetItem: must, GetItemOrNullObject: find,
      GetItemAt: (index: number) => items()[index] ?? must(index), ...call,
    },
  };
}
