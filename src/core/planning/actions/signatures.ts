/** One signature serves all the budgets that wait for it: their actions become one. */
import type { Instrument } from "../../instrument/instrument";
import type { Text } from "../../text";
import type { Action } from "./action";
import { orderOf, runsOf } from "../questions";

const mark = "signature:";

/** "signature:Bappeda" */
export function signatureId(signer = ""): string {
  return mark + signer;
}

/** Actions for the same signer put together where the first of them stands; the others as they are. */
export function joinSignatures(actions: readonly Action[], instrument: Instrument): Action[] {
  const isFirst = ({ id }: Action, at: number): boolean =>
    !id.startsWith(mark) || actions.findIndex((other) => other.id === id) === at;
  return actions.filter(isFirst).map((action) => {
    if (!action.id.startsWith(mark)) return action;
    return joined(
      action,
      actions.filter(({ id }) => id === action.id),
      instrument,
    );
  });
}

function joined(first: Action, all: readonly Action[], instrument: Instrument): Action {
  const order = orderOf(instrument);
  const questions = [...new Set(all.flatMap((one) => one.questions))].toSorted(
    (a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity),
  );
  const signer = first.id.slice(mark.length);
  return {
    ...first,
    questions,
    text: signatureText(runsOf(questions, order), signer),
    offices: signer === "" ? [...new Set(all.flatMap(({ offices }) => offices))] : [signer],
    gain: all.reduce((sum, { gain }) => sum + gain, 0),
    atRisk: all.reduce((sum, { atRisk }) => sum + atRisk, 0),
    insteadOf: null,
  };
}

function signatureText(codes: Text, signer: string): Text {
  return signer === ""
    ? { id: `Mintakan tanda tangan pada anggaran ${codes.id}`, en: `Have the budgets of ${codes.en} signed` }
    : {
        id: `Mintakan tanda tangan ${signer} pada anggaran ${codes.id}`,
        en: `Have the budgets of ${codes.en} signed by ${signer}`,
      };
}
