import type { Expression, Relation, ValidationRule } from "../forms/rules/rule-ast";
import type { RuleProblem, RuleProblemCode } from "../forms/rules/parse-rule";
import type { Language } from "./language";
import type { WordsFor } from "./ledger";

const say = (zh: string, en: string): { readonly zh: string; readonly en: string } => ({ zh, en });

const relations: WordsFor<Relation> = {
  "=": say("应等于", "must equal"),
  "≠": say("不应等于", "must not equal"),
  "≥": say("应不小于", "must not be less than"),
  "≤": say("应不大于", "must not be more than"),
  ">": say("应大于", "must be more than"),
  "<": say("应小于", "must be less than"),
};

const operators: Readonly<Record<"+" | "-" | "*" | "/", string>> = { "+": "＋", "-": "－", "*": "×", "/": "÷" };

/** A rule as a sentence without its full stop: 「甲」应等于「乙」＋「丙」. `titleOf` gives the title of a code. */
export function ruleSentence(rule: ValidationRule, titleOf: (code: string) => string, language: Language): string {
  const side = (expression: Expression): string => expressionWords(expression, titleOf, language, 0);
  const zh = language === "zh";
  const tolerance = rule.tolerance ? (zh ? `（允许相差 ${rule.tolerance}）` : ` (may differ by ${rule.tolerance})`) : "";
  const why = rule.why ? (zh ? `（${rule.why}）` : ` (${rule.why})`) : "";
  const gap = zh ? "" : " ";
  return `${side(rule.left)}${gap}${relations[rule.relation][language]}${gap}${side(rule.right)}${tolerance}${why}`;
}

/** Relation and right side only, for the row that the left side stands in. */
export function ruleDemand(rule: ValidationRule, titleOf: (code: string) => string, language: Language): string {
  const sentence = ruleSentence({ ...rule, why: "" }, titleOf, language);
  return rule.left.kind === "value" && rule.left.back === 0 ? sentence.slice(expressionWords(rule.left, titleOf, language, 0).length).trim() : sentence;
}

const strength = { "+": 1, "-": 1, "*": 2, "/": 2 } as const;

function expressionWords(expression: Expression, titleOf: (code: string) => string, language: Language, around: number): string {
  switch (expression.kind) {
    case "number": return String(expression.value);
    case "value": {
      const title = language === "zh" ? `「${titleOf(expression.code)}」` : `“${titleOf(expression.code)}”`;
      return expression.back === 0 ? title : language === "zh" ? `上年${title}` : `last year's ${title}`;
    }
    case "negate": return `－${expressionWords(expression.of, titleOf, language, 3)}`;
    case "binary": {
      const own = strength[expression.operator];
      const left = expressionWords(expression.left, titleOf, language, own);
      const right = expressionWords(expression.right, titleOf, language, own + (expression.operator === "-" || expression.operator === "/" ? 1 : 0));
      const words = `${left} ${operators[expression.operator]} ${right}`;
      return own < around ? (language === "zh" ? `（${words}）` : `(${words})`) : words;
    }
  }
}

export const forceWords: WordsFor<ValidationRule["force"]> = {
  mandatory: say("强制性", "mandatory"),
  verifying: say("核实性", "verifying"),
};

/** How a rule that is written in Chinese may begin, and what stands for it in English; the rule reads the same. */
const forceMarks = [[/^\s*(?:核实性?|提示)\s*[：:]\s*/u, "Check: "], [/^\s*强制性?\s*[：:]\s*/u, "Must: "]] as const;

/** A rule as it is written, with the word for its force in the language of the reader; what it demands stays as it is. */
export function ruleAsWritten(text: string, language: Language): string {
  if (language === "zh") return text;
  return forceMarks.reduce((written, [chinese, english]) => written.replace(chinese, english), text);
}

const problems: Readonly<Record<RuleProblemCode, Readonly<Record<Language, (said: string) => string>>>> = {
  "no-relation": { zh: () => "缺少 =、≥、≤、>、<、≠ 中的一个，例如 A = B + C", en: () => "one of = ≥ ≤ > < ≠ is missing, as in A = B + C" },
  "two-relations": { zh: (said) => `只能有一个关系符号，多了“${said}”；请拆成两条`, en: (said) => `only one relation is allowed, “${said}” is one too many; write two rules` },
  "unknown-indicator": { zh: (said) => `目录里没有“${said}”这个代码或指标名称（不报送的不算）`, en: (said) => `the catalogue has no code or title “${said}” that is collected` },
  "ambiguous-indicator": { zh: (said) => `有几个指标都叫“${said}”，请改用代码，或写成「${said}（计量单位）」「${said}（单位名称）」`, en: (said) => `several indicators are called “${said}”; use the code, or 「${said}（unit）」, 「${said}（department）」` },
  "operand-missing": { zh: (said) => (said ? `“${said}”前面缺少指标或数字` : "末尾缺少指标或数字"), en: (said) => (said ? `an indicator or number is missing before “${said}”` : "an indicator or number is missing at the end") },
  "operator-missing": { zh: (said) => `“${said}”前面缺少 + - × ÷；如果它是名称的一部分，请把整个名称写在「」里`, en: (said) => `+ - × ÷ is missing before “${said}”; if it belongs to a title, put the whole title between 「」` },
  "bracket-open": { zh: () => "括号没有关上，请补上“）”", en: () => "a bracket is not closed; add )" },
  "bracket-closed": { zh: () => "多了一个右括号，请删去", en: () => "a closing bracket is one too many; remove it" },
  year: { zh: (said) => `“${said}”不能用：年份只能写 [-1]，放在指标后面，表示上年`, en: (said) => `“${said}” can't be used: only [-1] after an indicator, which means last year` },
  tolerance: { zh: () => "± 后面要写允许相差的数字，例如 ± 0.5", en: () => "± needs a number behind it, as in ± 0.5" },
  sign: { zh: (said) => `看不懂符号“${said}”；名称里有符号时请写在「」里`, en: (said) => `the sign “${said}” is not understood; put titles that hold signs between 「」` },
  "no-indicator": { zh: () => "没有提到任何指标，请写上指标的代码或名称", en: () => "it names no indicator; write the code or title of one" },
  "same-sides": { zh: () => "两边相同，这条关系什么也没有核对", en: () => "both sides are the same, so it checks nothing" },
};

/** Where in the rule, what is wrong or was expected, what may have been meant; without the full stop. */
export function ruleProblemWords({ code, at, said, near }: Pick<RuleProblem, "code" | "at" | "said" | "near">, language: Language): string {
  const what = problems[code][language](said);
  const meant = near.length === 0 ? "" : language === "zh" ? `，是不是${near.map((name) => `「${name}」`).join("或")}` : `; did you mean ${near.map((name) => `“${name}”`).join(" or ")}`;
  return language === "zh" ? `第 ${at + 1} 个字处：${what}${meant}` : `character ${at + 1}: ${what}${meant}`;
}

/** One sentence: which rule, where, what is wrong, that the form goes without it. */
export function ruleProblemSentence(problem: RuleProblem, language: Language): string {
  const where = ruleProblemWords(problem, language);
  return language === "zh" ? `审核关系“${problem.rule}”${where}。这条关系未采用，其余照常。` : `Rule “${problem.rule}”, ${where}. The rule was left out, the others are used.`;
}
